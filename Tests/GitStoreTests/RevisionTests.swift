import GitStore
import SourceModel
import TestSupport
import Testing

struct RevisionTests {
  /// root ← second ← merge (with side as its second parent), tagged.
  private func history() throws -> (RepositoryBuilder, [String: ObjectID]) {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: ["a.md": "1\n"])
    let second = try builder.commit(files: ["a.md": "2\n"], parents: [root])
    let side = try builder.commit(files: ["a.md": "3\n"], parents: [root])
    let merge = try builder.commit(files: ["a.md": "4\n"], parents: [second, side])
    try builder.git("tag", "-a", "-m", "An edition", "edition/2021", "\(second)")
    try builder.git("tag", "light", "\(root)")
    try builder.reference("refs/heads/letters/side", side)
    try builder.reference("refs/remotes/origin/main", second)
    try builder.write("ref: refs/remotes/origin/main\n", to: "refs/remotes/origin/HEAD")
    return (builder, ["root": root, "second": second, "side": side, "merge": merge])
  }

  @Test func `revisions name what git says they name`() throws {
    let (builder, commits) = try history()
    let id = try #require(commits["merge"])
    let repository = try Repository.open(at: builder.folder)
    for revision in [
      "HEAD", "@", "main", "heads/main", "refs/heads/main", "edition/2021", "light", "letters/side",
      "origin/main", "origin", "HEAD~", "HEAD~2", "HEAD^2", "HEAD^2~1", "main^{}", "main^{commit}",
      "main^0", "edition/2021^{commit}~1", "\(id)", "\(id)".prefix(9).lowercased(),
      "\(id)".prefix(7).uppercased(), "HEAD^^",
    ] {
      let git = try builder.git("rev-parse", revision + "^{commit}").prefix(40)
      #expect(try repository.resolve(revision).description == git, "\(revision)")
    }
    try builder.git("pack-refs", "--all")
    try builder.git("gc", "-q")
    let packed = try Repository.open(at: builder.folder)
    #expect(try packed.resolve("\(id)".prefix(7).lowercased()) == id)
    #expect(try packed.resolve("edition/2021") == commits["second"])
  }

  @Test(arguments: [
    ("nowhere", "there is no branch"), ("HEAD~9", "there is no branch"),
    ("HEAD^3", "there is no branch"),
    ("main@{yesterday}", "is not a way to name"), (":/words", "is not a way to name"),
    ("HEAD:a.md", "is not a way to name"), ("main^{tree}", "is not a way to name"),
    ("", "there is no branch"), ("../HEAD", "there is no branch"), ("a b", "there is no branch"),
    ("\u{1B}[2J", "there is no branch"), ("HEAD~99999999999", "there is no branch"),
    ("deadbeef", "there is no branch"), ("config", "there is no branch"),
    ("main..HEAD", "there is no branch"),
  ]) func `what names nothing is one line`(revision: String, words: String) throws {
    let (builder, _) = try history()
    let repository = try Repository.open(at: builder.folder)
    let error = #expect(throws: GitError.self) { try repository.resolve(revision) }
    let line = try #require(error?.description)
    #expect(line.contains(words))
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `the main line is the branch, else origin's, else HEAD when it is built`() throws {
    let (builder, commits) = try history()
    let merge = try #require(commits["merge"])
    let second = try #require(commits["second"])
    let root = try #require(commits["root"])
    let repository = try Repository.open(at: builder.folder)
    #expect(
      try repository.mainLine(standing: nil, building: root)
        == MainLine(commit: merge, name: "main"))
    #expect(
      try repository.mainLine(standing: "light", building: merge)
        == MainLine(commit: root, name: "light"))
    try builder.write("\(merge)\n", to: "HEAD")
    #expect(
      try repository.mainLine(standing: nil, building: merge)
        == MainLine(commit: second, name: "origin/HEAD"))
    try builder.git("update-ref", "--no-deref", "-d", "refs/remotes/origin/HEAD")
    #expect(
      try repository.mainLine(standing: nil, building: merge)
        == MainLine(commit: merge, name: "HEAD"))
    #expect(throws: GitError.noMainLine) {
      try repository.mainLine(standing: nil, building: root)
    }
  }

  @Test func `a commit's time is the committer's, with its offset`() throws {
    let (builder, commits) = try history()
    let root = try #require(commits["root"])
    let repository = try Repository.open(at: builder.folder)
    #expect(
      try repository.commitTime(of: root)
        == RecordedTime(seconds: 1_609_459_200, offset: 60))
  }
}
