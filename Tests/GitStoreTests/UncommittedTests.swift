import Foundation
import GitStore
import SourceModel
import TestSupport
import Testing

@Suite struct UncommittedTests {
  private static let files = [
    "stories/handbook/calm.md": "Calm\n", "stories/handbook/calm.png": "\u{1}picture",
    "stories/handbook/asia/deep.md": "Deep\n", "stories/blog/post.md": "Post\n",
    "stories/.hidden": "hidden\n", "colophon.yml": "title: A\n",
  ]

  /// A commit that git itself made and checked out, so that there is an index.
  private func repository() throws -> RepositoryBuilder {
    let builder = try RepositoryBuilder()
    for (path, text) in Self.files { try builder.checkOut(path, text) }
    try builder.git("add", "-A")
    try builder.git("commit", "-q", "-m", "stories: all")
    return builder
  }

  private func count(_ builder: RepositoryBuilder) throws -> Int? {
    let repository = try Repository.open(at: builder.folder)
    let head = try repository.resolve("HEAD")
    let count = try repository.uncommittedStories(since: head)
    // By the files' bytes alone, as it was counted before.
    #expect(
      try WorkingTree.read(builder.folder).changes(since: repository.snapshot(at: head)) == count)
    return count
  }

  @Test func `nothing is counted that is as it was committed, touched or not`() throws {
    let builder = try repository()
    #expect(try count(builder) == 0)
    try builder.checkOut("stories/handbook/calm.md", "Calm\n")
    #expect(try count(builder) == 0)
    try builder.checkOut("README.md", "not a story\n")
    try builder.checkOut("stories/.other", "hidden\n")
    try builder.checkOut("stories/handbook/calm.md~", "old\n")
    #expect(try count(builder) == 0)
  }

  @Test func `changed, new, staged, gone and moved files are counted`() throws {
    let builder = try repository()
    try builder.checkOut("stories/handbook/calm.md", "Warm\n")
    #expect(try count(builder) == 1)
    try builder.git("add", "-A")
    #expect(try count(builder) == 1)
    try builder.checkOut("stories/handbook/new/a.md", "New\n")
    #expect(try count(builder) == 2)
    try FileManager.default.removeItem(atPath: builder.folder + "/stories/handbook/asia")
    #expect(try count(builder) == 3)
    try FileManager.default.removeItem(atPath: builder.folder + "/stories/blog/post.md")
    try builder.checkOut("stories/blog/post.md/inner.md", "A folder now\n")
    #expect(try count(builder) == 5)
    try FileManager.default.removeItem(atPath: builder.folder + "/stories")
    #expect(try count(builder) == 4)
  }

  @Test func `a change that keeps size and time is seen`() throws {
    let builder = try repository()
    let path = builder.folder + "/stories/handbook/calm.md"
    let before = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try builder.checkOut("stories/handbook/calm.md", "Palm\n")
    try FileManager.default.setAttributes([.modificationDate: before as Any], ofItemAtPath: path)
    #expect(try count(builder) == 1)
  }

  @Test func `without an index everything is compared`() throws {
    let builder = try repository()
    try FileManager.default.removeItem(atPath: builder.folder + "/.git/index")
    #expect(try count(builder) == 0)
    try Data("no index".utf8).write(to: URL(fileURLWithPath: builder.folder + "/.git/index"))
    try builder.checkOut("stories/handbook/calm.md", "Warm\n")
    #expect(try count(builder) == 1)
  }
}
