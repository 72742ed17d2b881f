import GitStore
import SourceModel
import TestSupport
import Testing

/// What history says of small histories, each of one kind; where git can answer too, it is asked.
struct ChronicleTests {
  private static let page = "stories/handbook/calm.md"
  private static let other = "stories/handbook/radio.md"

  /// The commits of a path at the last commit, as the chronicle and as git list them.
  private func compare(
    _ builder: RepositoryBuilder, of name: String = page, _ expected: [ObjectID],
    git arguments: String...
  ) throws {
    let repository = try Repository.open(at: builder.folder)
    let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
    let chronicle = try repository.chronicle(of: snapshot)
    #expect(chronicle.commits(of: try path(name)).map(\.id) == expected)
    let listed =
      arguments.isEmpty
      ? try commits(of: name, builder)
      : try builder.git(["log", "--format=%H"] + arguments + ["--", name]).split(separator: "\n")
        .map(String.init)
    #expect(Set(listed) == Set(expected.map(\.description)))
  }

  /// git's own view without renames: a merge names the files that are as in none of its parents.
  private func commits(of name: String, _ builder: RepositoryBuilder) throws -> [String] {
    let log = try builder.git("log", "--full-history", "-c", "--name-only", "--format=@%H")
    return log.split(separator: "@").compactMap { part in
      let lines = part.split(separator: "\n")
      return lines.dropFirst().contains { $0 == name } ? String(lines[0]) : nil
    }
  }

  @Test func `a line of commits: those that changed the file, newest first`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: "1\n", Self.other: "1\n"])
    let second = try builder.commit(files: [Self.page: "1\n", Self.other: "2\n"], parents: [first])
    let third = try builder.commit(files: [Self.page: "3\n", Self.other: "2\n"], parents: [second])
    try compare(builder, [third, first], git: "--follow", "-M100%")
    try compare(builder, of: Self.other, [second, first], git: "--follow", "-M100%")
  }

  @Test func `a change of the mode counts, an old spelling of it does not`() throws {
    let builder = try RepositoryBuilder()
    let blob = try builder.blob("1\n")
    func commit(_ mode: String, _ parents: [ObjectID]) throws -> ObjectID {
      let folder = try builder.tree([.init("calm.md", blob, mode: mode)])
      let stories = try builder.tree([.init("handbook", folder, mode: "40000")])
      let root = try builder.tree([.init("stories", stories, mode: "40000")])
      let id = try builder.commit(tree: root, parents: parents)
      try builder.reference("refs/heads/main", id)
      return id
    }
    let first = try commit("100664", [])
    let second = try commit("100644", [first])
    let third = try commit("100755", [second])
    try compare(builder, [third, first])
  }

  @Test func `a rename is followed, and the name before it is kept`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: ["stories/blog/old.md": "1\n"])
    let second = try builder.commit(files: ["stories/blog/old.md": "2\n"], parents: [first])
    let third = try builder.commit(files: [Self.page: "2\n"], parents: [second])
    let fourth = try builder.commit(files: [Self.page: "3\n"], parents: [third])
    try compare(builder, [fourth, third, second, first], git: "--follow", "-M100%")
    let repository = try Repository.open(at: builder.folder)
    let entry = try #require(
      try repository.chronicle(of: try repository.snapshot(at: fourth)).entries[path(Self.page)])
    #expect(entry.previousPaths.map(\.string) == ["stories/blog/old.md"])
    #expect(entry.landed == RecordedTime(seconds: builder.clock - 4 * 86_400, offset: 60))
  }

  @Test func `a name that was deleted and is used again begins anew`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: "1\n", Self.other: "o\n"])
    let second = try builder.commit(files: [Self.other: "o\n"], parents: [first])
    let third = try builder.commit(
      files: [Self.page: "new\n", Self.other: "o\n"], parents: [second])
    // `git log` without --follow lists the deleted story too: its writers would get false credit.
    try compare(builder, [third], git: "--follow", "-M100%", "\(second)..")
    let repository = try Repository.open(at: builder.folder)
    let chronicle = try repository.chronicle(of: try repository.snapshot(at: third))
    #expect(chronicle.entries[try path(Self.page)]?.landed?.seconds == builder.clock - 86_400)
  }

  @Test func `a copy is no rename`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: "1\n"])
    let second = try builder.commit(files: [Self.page: "1\n", Self.other: "1\n"], parents: [first])
    try compare(builder, of: Self.other, [second])
  }

  @Test func `side branches of a merge count, a clean merge does not`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: "1\n", Self.other: "1\n"])
    let ours = try builder.commit(files: [Self.page: "1\n", Self.other: "2\n"], parents: [first])
    let theirs = try builder.commit(files: [Self.page: "2\n", Self.other: "1\n"], parents: [first])
    try builder.commit(files: [Self.page: "2\n", Self.other: "2\n"], parents: [ours, theirs])
    try compare(builder, [theirs, first])
    try compare(builder, of: Self.other, [ours, first])
  }

  @Test func `a merge in which somebody settled a conflict counts`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: "1\n"])
    let ours = try builder.commit(files: [Self.page: "2\n"], parents: [first])
    let theirs = try builder.commit(files: [Self.page: "3\n"], parents: [first])
    let merge = try builder.commit(files: [Self.page: "2 and 3\n"], parents: [ours, theirs])
    try compare(builder, [merge, theirs, ours, first])
  }

  @Test func `a merge that brings a file of its own counts as its first commit`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.other: "1\n"])
    let ours = try builder.commit(files: [Self.other: "2\n"], parents: [first])
    let theirs = try builder.commit(files: [Self.other: "1\n", "README.md": "r"], parents: [first])
    let merge = try builder.commit(
      files: [Self.other: "2\n", Self.page: "evil\n"], parents: [ours, theirs])
    try compare(builder, [merge])
  }

  @Test func `criss-cross merges count every side once`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: [Self.page: "0\n", Self.other: "0\n"])
    let a = try builder.commit(files: [Self.page: "a\n", Self.other: "0\n"], parents: [root])
    let b = try builder.commit(files: [Self.page: "0\n", Self.other: "b\n"], parents: [root])
    let left = try builder.commit(files: [Self.page: "a\n", Self.other: "b\n"], parents: [a, b])
    let right = try builder.commit(files: [Self.page: "ab\n", Self.other: "b\n"], parents: [b, a])
    let more = try builder.commit(files: [Self.page: "a2\n", Self.other: "b\n"], parents: [left])
    let end = try builder.commit(
      files: [Self.page: "end\n", Self.other: "b\n"], parents: [more, right])
    try compare(builder, [end, more, right, a, root])
    try compare(builder, of: Self.other, [b, root])
  }

  @Test func `a rename on a branch reaches the edits that the other side made`() throws {
    let builder = try RepositoryBuilder()
    let old = "stories/blog/old.md"
    let first = try builder.commit(files: [old: "1\n"])
    let edit = try builder.commit(files: [old: "2\n"], parents: [first])
    let rename = try builder.commit(files: [Self.page: "1\n"], parents: [first])
    let merge = try builder.commit(files: [Self.page: "2\n"], parents: [edit, rename])
    let repository = try Repository.open(at: builder.folder)
    let chronicle = try repository.chronicle(of: try repository.snapshot(at: merge))
    // Where `git log --follow` goes down one side only and loses the other's work.
    #expect(chronicle.commits(of: try path(Self.page)).map(\.id) == [rename, edit, first])
    #expect(chronicle.entries[try path(Self.page)]?.previousPaths.map(\.string) == [old])
  }

  @Test func `a merge is no evidence that two names are one story`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.other: "same\n"])
    let ours = try builder.commit(
      files: [Self.other: "same\n", "README.md": "r"], parents: [first])
    // This side deletes one story and then writes another one with the same bytes.
    let gone = try builder.commit(files: ["README.md": "s"], parents: [first])
    let new = try builder.commit(files: ["README.md": "s", Self.page: "same\n"], parents: [gone])
    let merge = try builder.commit(
      files: ["README.md": "t", Self.page: "same\n"], parents: [ours, new])
    let repository = try Repository.open(at: builder.folder)
    let chronicle = try repository.chronicle(of: try repository.snapshot(at: merge))
    #expect(chronicle.commits(of: try path(Self.page)).map(\.id) == [new])
  }

  @Test func `an octopus merge counts all its arms`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: [Self.page: "0\n"])
    var files = [Self.page: "0\n"]
    var arms: [ObjectID] = []
    for arm in 0..<66 {
      let name = "stories/blog/arm-\(arm).md"
      files[name] = "\(arm)\n"
      arms.append(
        try builder.commit(files: [Self.page: "0\n", name: "\(arm)\n"], parents: [root]))
    }
    try builder.commit(files: files, parents: arms)
    try compare(builder, [root])
    try compare(builder, of: "stories/blog/arm-65.md", [arms[65]])
  }

  @Test func `a revert and the histories of two roots count as they stand`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: "1\n"])
    let second = try builder.commit(files: [Self.page: "2\n"], parents: [first])
    let revert = try builder.commit(files: [Self.page: "1\n"], parents: [second])
    let island = try builder.commit(files: [Self.other: "o\n"])
    try builder.commit(files: [Self.page: "1\n", Self.other: "o\n"], parents: [revert, island])
    try compare(builder, [revert, second, first])
    try compare(builder, of: Self.other, [island])
  }

  @Test func `dates out of order do not put a parent before its child`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.page: "1\n"])
    builder.clock = 1_000_000_000
    let second = try builder.commit(files: [Self.page: "2\n"], parents: [first])
    try compare(builder, [second, first], git: "--follow", "-M100%")
  }

  @Test func `exact pairs are git's: the same last name first, then the order of paths`() throws {
    let builder = try RepositoryBuilder()
    let before = [
      "stories/blog/a.md": "x\n", "stories/blog/b.md": "x\n", "stories/blog/c.md": "x\n",
    ]
    let after = [
      "stories/handbook/b.md": "x\n", "stories/handbook/d.md": "x\n", "stories/voices/a.md": "x\n",
    ]
    let first = try builder.commit(files: before)
    let second = try builder.commit(files: after, parents: [first])
    let repository = try Repository.open(at: builder.folder)
    let chronicle = try repository.chronicle(of: try repository.snapshot(at: second))
    let ours = chronicle.entries.map { "\($0.value.previousPaths[0])\t\($0.key)" }
    let listed = try builder.git(["diff-tree", "-r", "-M100%", "\(first)", "\(second)"])
    let theirs = listed.split(separator: "\n").map {
      $0.split(separator: "\t").dropFirst().joined(separator: "\t")
    }
    #expect(ours.sorted() == theirs.sorted())
  }
}
