import GitStore
import SourceModel
import TestSupport
import Testing

/// A workspace in a folder of its repository.
struct SubfolderTests {
  private static let calm = "book/stories/handbook/calm.md"

  private func mailmap(_ files: [String: String]) throws -> String? {
    let builder = try RepositoryBuilder()
    let commit = try builder.commit(files: files)
    for (path, text) in files { try builder.checkOut(path, text) }
    let repository = try Repository.open(at: builder.folder + "/book")
    let committed = try repository.snapshot(at: commit)
    let tree = try WorkingTree.read(builder.folder + "/book")
    #expect(tree.snapshot[try path(".mailmap")] == committed[try path(".mailmap")])
    #expect(tree.changesOfBook(since: committed).isEmpty)
    try builder.checkOut("book/.mailmap", "Changed <c@example.org>\n")
    #expect(
      try tree.readingAgain([try path(".mailmap")]).snapshot.file(at: try path(".mailmap"))?.text
        == (files[".mailmap"].map { $0 + "\n" } ?? "") + "Changed <c@example.org>\n")
    return committed.file(at: try path(".mailmap"))?.text
  }

  @Test func `the mailmap at the top of the repository is read, then the workspace's own`() throws {
    let (top, own) = ("New Nom <o@x.org>\n", "Newer <o@x.org>\n")
    let story = [Self.calm: "Calm\n"]
    #expect(try mailmap(story.merging([".mailmap": top]) { $1 }) == top)
    #expect(try mailmap(story.merging(["book/.mailmap": own]) { $1 }) == own)
    #expect(
      try mailmap(story.merging([".mailmap": top, "book/.mailmap": own]) { $1 }) == "\(top)\n\(own)"
    )
    #expect(try mailmap(story) == nil)
  }

  @Test func `a mailmap at the top that cannot be read is refused, since it may hide a name`()
    throws
  {
    let builder = try RepositoryBuilder()
    let files = [Self.calm: "Calm\n", ".mailmap": "A\0", "book/.mailmap": "A <a@x.org>\n"]
    let commit = try builder.commit(files: files)
    let snapshot = try Repository.open(at: "\(try checkedOut(builder, files))/book")
      .snapshot(at: commit)
    #expect(snapshot[try path(".mailmap")] == .refused(.containsNUL(offset: 1)))
  }

  private func checkedOut(_ builder: RepositoryBuilder, _ files: [String: String]) throws -> String
  {
    for (path, text) in files { try builder.checkOut(path, text) }
    return builder.folder
  }

  @Test(arguments: ["book/stories/handbook/calm.md", "stories/handbook/calm.md"])
  func `a line Review-of has the path from the workspace or from the repository`(
    named: String
  ) throws {
    let builder = try RepositoryBuilder()
    let files = [Self.calm: "Calm\n", "other/stories/handbook/calm.md": "Calm\n"]
    let root = try builder.commit(files: files)
    let blob = try builder.blob("Calm\n")
    let message = { (path: String) -> String in
      "Agree\n\nReviewed-by: Ana <ana@example.org>\nReview-of: \(path) \(blob)\n"
    }
    _ = try builder.commit(
      files: files,
      parents: [
        try builder.commit(
          files: files, parents: [root], message: message("other/stories/handbook/calm.md"))
      ], message: message(named))
    for (path, text) in files { try builder.checkOut(path, text) }
    let repository = try Repository.open(at: builder.folder + "/book")
    let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
    let reviews = try repository.chronicle(of: snapshot).reviews
    #expect(reviews.map(\.texts) == [[try path("stories/handbook/calm.md"): blob]])
  }
}
