import SourceModel
import Testing

struct SnapshotTests {
  static let id = ObjectID(hex: ObjectIDTests.hex)

  @Test func `a snapshot knows its paths, its folders and what stands there`() throws {
    let id = try #require(Self.id)
    let story = try #require(RepoPath("stories/handbook/a.md"))
    let picture = try #require(RepoPath("stories/handbook/a.jpg"))
    let link = try #require(RepoPath("stories/link"))
    let readme = try #require(RepoPath("README.md"))
    let file = SourceFile(path: story, text: "text")
    let snapshot = Snapshot(items: [
      story: .text(file, id), picture: .asset(id, size: 12), link: .refused(.symbolicLink),
      readme: .text(SourceFile(path: readme, text: ""), id),
    ])
    #expect(
      snapshot.paths.map(\.string) == [
        "README.md", "stories/handbook/a.jpg", "stories/handbook/a.md", "stories/link",
      ])
    #expect(snapshot.folders.map(\.string) == ["stories", "stories/handbook"])
    #expect(snapshot.file(at: story) == file)
    #expect(snapshot.file(at: picture) == nil)
    #expect(snapshot.object(at: picture) == id)
    #expect(snapshot.object(at: link) == nil)
    #expect(snapshot[link] == .refused(.symbolicLink))
    #expect(snapshot[try #require(RepoPath("none"))] == nil)
    #expect(snapshot.commit == nil)
  }
}
