import Foundation
import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// Making the tag of an edition: whole or not at all, and never twice.
struct CutTests {
  private static let time = RecordedTime(seconds: 1_600_000_000, offset: -210)

  private func book() throws -> (RepositoryBuilder, ObjectID) {
    let builder = try RepositoryBuilder()
    let commit = try builder.commit(files: ["stories/blog/a.md": "1\n"])
    try builder.git("config", "user.name", "Oyuna <Bat>")
    try builder.git("config", "user.email", "oyuna@example.org")
    return (builder, commit)
  }

  private func references(_ builder: RepositoryBuilder) throws -> String {
    try builder.git("for-each-ref", "--format=%(objectname) %(refname)")
  }

  @Test func `the tag is one that git made, and it is an edition`() throws {
    let (builder, commit) = try book()
    let repository = try Repository.open(at: builder.folder)
    let tag = try repository.cutEdition(
      "spring-2026.1", at: commit, message: "Spring\n\nTwelve stories.\u{1B}\u{0}",
      tagged: Self.time
    )
    #expect(
      try builder.git("cat-file", "-p", "edition/spring-2026.1") == """
        object \(commit)
        type commit
        tag edition/spring-2026.1
        tagger Oyuna Bat <oyuna@example.org> 1600000000 -0330

        Spring

        Twelve stories.

        """)
    try builder.git("fsck", "--strict")
    let found = try repository.editions(reachableFrom: commit)
    #expect(found.map(\.name) == ["spring-2026.1"])
    #expect(found.first?.tag == tag)
    #expect(found.first?.tagged == Self.time)
  }

  @Test(arguments: ["2026-11-23T10:00:00+05:30", "1795408200 +0530", "@1795408200 +0530"])
  func `the tagger is the committer whom the surroundings name, as with git`(date: String) throws {
    let (builder, commit) = try book()
    let named = [
      "GIT_COMMITTER_NAME": "Bot", "GIT_COMMITTER_EMAIL": "bot@example.org",
      "GIT_COMMITTER_DATE": date,
    ]
    try Repository.open(at: builder.folder).cutEdition(
      "one", at: commit, message: "m", tagged: Self.time, by: Committer { named[$0] })
    #expect(
      try builder.git("cat-file", "-p", "edition/one").contains(
        "\ntagger Bot <bot@example.org> 1795408200 +0530\n"))
    try builder.git("fsck", "--strict")
  }

  @Test func `a date of the committer that cannot be read is said, and an empty name is none`()
    throws
  {
    #expect(throws: GitError.committerDate("soon")) {
      try Committer { $0 == "GIT_COMMITTER_DATE" ? "soon" : nil }
    }
    #expect(try Committer { _ in "" } == .unnamed)
  }

  @Test func `an edition that is there is never moved, whatever kind of tag it is`() throws {
    let (builder, first) = try book()
    let second = try builder.commit(files: ["stories/blog/a.md": "2\n"], parents: [first])
    try builder.git("tag", "edition/light", "\(first)")
    try builder.git("tag", "-a", "-m", "m", "edition/packed", "\(first)")
    try builder.git("pack-refs", "--all")
    let repository = try Repository.open(at: builder.folder)
    try repository.cutEdition("one", at: first, message: "m", tagged: Self.time)
    let before = try references(builder)
    for name in ["one", "light", "packed"] {
      #expect(throws: GitError.editionExists(name)) {
        try repository.cutEdition(name, at: second, message: "m", tagged: Self.time)
      }
    }
    #expect(try references(builder) == before)
  }

  @Test(arguments: [
    "", ".", "..", "a..b", ".a", "a.", "-a", "a-", "a.lock", "A", "ä", "a b", "a/b", "a~1", "a@{1}",
    String(repeating: "a", count: 81), "a\n",
  ])
  func `what is no name of a tag and of a page is refused`(name: String) throws {
    let (builder, commit) = try book()
    let before = try references(builder)
    let repository = try Repository.open(at: builder.folder)
    #expect(throws: GitError.editionName(name)) {
      try repository.cutEdition(name, at: commit, message: "m", tagged: Self.time)
    }
    #expect(try references(builder) == before)
  }

  @Test(arguments: ["2026", "a", "v1.2-b", String(repeating: "a", count: 80)])
  func `what is one is taken`(name: String) throws {
    let (builder, commit) = try book()
    let repository = try Repository.open(at: builder.folder)
    try repository.cutEdition(name, at: commit, message: "m", tagged: Self.time)
    #expect(try builder.git("rev-parse", "edition/\(name)^{}").prefix(40) == "\(commit)")
  }

  @Test
  func
    `nothing is written where git does not know who it is, the commit is damaged or the folder is closed`()
    throws
  {
    let (builder, commit) = try book()
    let before = try references(builder)
    try builder.git("config", "user.name", " <> ")
    var repository = try Repository.open(at: builder.folder)
    let error = #expect(throws: GitError.self) {
      try repository.cutEdition("a", at: commit, message: "m", tagged: Self.time)
    }
    #expect(error == .noIdentity(lacksName: true, lacksEmail: false))
    #expect(error?.description.contains("git config --global user.name") == true)
    #expect(error?.description.contains("user.email") == false)
    try builder.git("config", "user.name", "Oyuna")
    // In the way of the folder of editions.
    try builder.git("update-ref", "refs/tags/edition", "\(commit)")
    repository = try Repository.open(at: builder.folder)
    #expect(throws: GitError.self) {
      try repository.cutEdition("a", at: commit, message: "m", tagged: Self.time)
    }
    try builder.git("update-ref", "-d", "refs/tags/edition")
    let lost = try #require(ObjectID(hex: String(repeating: "a", count: 40)))
    #expect(throws: GitError.self) {
      try repository.cutEdition("a", at: lost, message: "m", tagged: Self.time)
    }
    #expect(try references(builder) == before)
  }
}
