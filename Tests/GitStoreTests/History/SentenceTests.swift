import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// Small histories, one for each thing that is said of names, merges and people; and where
/// `git log --follow` says something else, what it says and why.
struct SentenceTests {
  private static let page = "stories/handbook/calm.md"
  private static let old = "stories/blog/old.md"
  private static let other = "stories/handbook/radio.md"
  private static let lines = (0..<12).map { "line \($0) of a calm start\n" }

  private func text(_ changed: [Int: String] = [:]) -> String {
    Self.lines.indices.map { changed[$0].map { $0 + "\n" } ?? Self.lines[$0] }.joined()
  }

  private func chronicle(_ builder: RepositoryBuilder) throws -> Chronicle {
    let repository = try Repository.open(at: builder.folder)
    return try repository.chronicle(of: try repository.snapshot(at: try repository.resolve("HEAD")))
  }

  private func expect(
    _ builder: RepositoryBuilder, _ name: String, _ commits: [ObjectID],
    follow: [ObjectID]? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try chronicle(builder).commits(of: try path(name)).map(\.id)
    #expect(found == commits, sourceLocation: sourceLocation)
    let listed = try builder.git("log", "--follow", "-M", "--format=%H", "--", name)
    #expect(
      listed.split(separator: "\n").map(String.init) == (follow ?? commits).map(\.description),
      sourceLocation: sourceLocation)
  }

  @Test func `a rename with an edit is followed, and each commit knows the name of its day`() throws
  {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.old: text()])
    let second = try builder.commit(files: [Self.page: text([3: "x"])], parents: [first])
    let third = try builder.commit(files: [Self.page: text([3: "x", 4: "y"])], parents: [second])
    try expect(builder, Self.page, [third, second, first])
    let found = try chronicle(builder)
    let page = try path(Self.page)
    #expect(
      (0..<3).map { found.path(of: page, inCommit: $0).string } == [Self.page, Self.page, Self.old])
    #expect(found.entries[page]?.previousPaths.map(\.string) == [Self.old])
    let repository = try Repository.open(at: builder.folder)
    #expect(try repository.text(of: try path(Self.old), at: first) == builder.blob(text()))
    #expect(try repository.text(of: try path(Self.old), at: second) == nil)
  }

  @Test func `less than half in common is another story`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.old: text()])
    let changes = Dictionary(
      uniqueKeysWithValues: (0..<7).map { ($0, "quite another thing \($0)") })
    let second = try builder.commit(files: [Self.page: text(changes)], parents: [first])
    try expect(builder, Self.page, [second])
  }

  @Test func `names swapped over three commits keep their stories apart`() throws {
    let builder = try RepositoryBuilder()
    let (one, two) = (text(), Self.lines.reversed().map { "two " + $0 }.joined())
    let first = try builder.commit(files: [Self.page: one, Self.other: two])
    let second = try builder.commit(files: [Self.old: one, Self.other: two], parents: [first])
    let third = try builder.commit(files: [Self.old: one, Self.page: two], parents: [second])
    let fourth = try builder.commit(files: [Self.other: one, Self.page: two], parents: [third])
    let fifth = try builder.commit(
      files: [Self.other: one + "more\n", Self.page: two], parents: [fourth])
    try expect(builder, Self.page, [third, first])
    try expect(builder, Self.other, [fifth, fourth, second, first])
  }

  @Test func `names swapped in one commit are two edits`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: text(), Self.other: "o\n"])
    let second = try builder.commit(
      files: [Self.page: "o\n", Self.other: text()], parents: [first])
    try expect(builder, Self.page, [second, first])
    try expect(builder, Self.other, [second, first])
  }

  @Test func `a name left by a rename and used again does not inherit`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: text()])
    let second = try builder.commit(files: [Self.other: text([0: "x"])], parents: [first])
    let third = try builder.commit(
      files: [Self.other: text([0: "x"]), Self.page: "new\n"], parents: [second])
    // git goes on past the beginning of the new story into the old one of the same name.
    try expect(builder, Self.page, [third], follow: [third, second, first])
    try expect(builder, Self.other, [second, first])
  }

  @Test func `a translation begun as a copy inherits nothing`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: text()])
    let second = try builder.commit(files: [Self.page: text([1: "x"])], parents: [first])
    let third = try builder.commit(
      files: [Self.page: text([1: "x"]), "stories/handbook/calm.fr.md": text([1: "x"])],
      parents: [second])
    // --follow takes the copy for a rename and credits the original's writers.
    try expect(builder, "stories/handbook/calm.fr.md", [third], follow: [third, second, first])
  }

  @Test func `a rename and edit on one branch, an edit under the old name on the other`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.old: text()])
    let edit = try builder.commit(files: [Self.old: text([1: "x"])], parents: [first])
    let rename = try builder.commit(files: [Self.page: text([9: "y"])], parents: [first])
    let merge = try builder.commit(
      files: [Self.page: text([1: "x", 9: "y"])], parents: [edit, rename])
    let after = try builder.commit(files: [Self.page: text([5: "z"])], parents: [merge])
    let found = try chronicle(builder)
    // The merge put two edits together, so it is as in no parent and counts. --follow forgets the
    // old name on one of the sides.
    #expect(
      found.commits(of: try path(Self.page)).map(\.id) == [after, merge, rename, edit, first])
    #expect(found.entries[try path(Self.page)]?.landed?.seconds == builder.clock - 5 * 86_400)
  }

  @Test func `both sides rename to the same name`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.old: text()])
    let left = try builder.commit(files: [Self.page: text([1: "x"])], parents: [first])
    let right = try builder.commit(files: [Self.page: text([1: "x"])], parents: [first])
    _ = try builder.commit(files: [Self.page: text([1: "x"])], parents: [left, right])
    let found = try chronicle(builder).commits(of: try path(Self.page)).map(\.id)
    #expect(Set(found) == [left, right, first])
  }

  @Test func `a merge that renames is believed, one that only looks like it is not`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.old: text(), "README.md": "1"])
    let ours = try builder.commit(
      files: [Self.old: text([1: "x"]), "README.md": "1"], parents: [first])
    let theirs = try builder.commit(files: [Self.old: text(), "README.md": "2"], parents: [first])
    let merge = try builder.commit(
      files: [Self.page: text([1: "x"]), "README.md": "2"], parents: [ours, theirs])
    let found = try chronicle(builder).commits(of: try path(Self.page)).map(\.id)
    #expect(found == [ours, first])
    _ = merge

    let second = try RepositoryBuilder()
    let root = try second.commit(files: [Self.old: text(), "README.md": "1"])
    let kept = try second.commit(files: [Self.old: text(), "README.md": "2"], parents: [root])
    let gone = try second.commit(files: ["README.md": "1"], parents: [root])
    let new = try second.commit(
      files: ["README.md": "1", Self.page: text([2: "y"])], parents: [gone])
    try second.commit(files: ["README.md": "2", Self.page: text([2: "y"])], parents: [kept, new])
    #expect(try chronicle(second).commits(of: try path(Self.page)).map(\.id) == [new])
  }

  @Test func `a cherry-pick counts on both sides, the clean merge after it does not`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: text(), Self.other: "1\n"])
    let fix = try builder.commit(
      files: [Self.page: text([1: "x"]), Self.other: "1\n"], parents: [first])
    let pick = try builder.commit(
      files: [Self.page: text([1: "x"]), Self.other: "1\n"], parents: [first], message: "pick\n")
    let more = try builder.commit(
      files: [Self.page: text([1: "x"]), Self.other: "2\n"], parents: [pick])
    try builder.commit(
      files: [Self.page: text([1: "x"]), Self.other: "2\n"], parents: [fix, more])
    // --follow leaves a side whose file is the same as on the other.
    #expect(
      try chronicle(builder).commits(of: try path(Self.page)).map(\.id) == [pick, fix, first])
  }

  @Test func `two histories joined: both roots count where both had the file`() throws {
    let builder = try RepositoryBuilder()
    let one = try builder.commit(files: [Self.page: text()])
    let two = try builder.commit(files: [Self.page: text([1: "x"])])
    try builder.commit(files: [Self.page: text()], parents: [one, two])
    #expect(try chronicle(builder).commits(of: try path(Self.page)).map(\.id) == [two, one])
  }

  @Test func `an octopus in which one arm renames`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.old: text()])
    let a = try builder.commit(files: [Self.old: text([1: "a"])], parents: [first])
    let b = try builder.commit(files: [Self.page: text()], parents: [first])
    let c = try builder.commit(files: [Self.old: text([8: "c"])], parents: [first])
    let merge = try builder.commit(files: [Self.page: text([1: "a", 8: "c"])], parents: [a, b, c])
    #expect(
      try chronicle(builder).commits(of: try path(Self.page)).map(\.id) == [merge, c, b, a, first])
  }

  @Test func `author and committer, both clocks and offsets are kept apart`() throws {
    let builder = try RepositoryBuilder()
    let tree = try builder.tree(files: [Self.page: text()])
    let id = try builder.commit(
      tree: tree, authorLine: Array("A <a@example.org> 1500000000 -0330".utf8),
      committerLine: Array("C <c@example.org> 1600000000 +0545".utf8))
    try builder.reference("refs/heads/main", id)
    let commit = try #require(try chronicle(builder).commits.first)
    #expect(commit.author == Identity(name: "A", email: "a@example.org"))
    #expect(commit.authored == RecordedTime(seconds: 1_500_000_000, offset: -210))
    #expect(commit.committed == RecordedTime(seconds: 1_600_000_000, offset: 345))
  }

  @Test func `a file that becomes a link and one again goes on, as git has it`() throws {
    let builder = try RepositoryBuilder()
    func commit(_ mode: String, _ text: String, _ parents: [ObjectID]) throws -> ObjectID {
      let folder = try builder.tree([.init("calm.md", try builder.blob(text), mode: mode)])
      let stories = try builder.tree([.init("handbook", folder, mode: "40000")])
      let id = try builder.commit(
        tree: try builder.tree([.init("stories", stories, mode: "40000")]), parents: parents)
      try builder.reference("refs/heads/main", id)
      return id
    }
    let first = try commit("100644", text(), [])
    let second = try commit("120000", "radio.md", [first])
    let third = try commit("100644", text(), [second])
    try expect(builder, Self.page, [third, second, first])
  }
}
