import SourceModel
import Testing

@testable import Stories

/// The choices of the main line, found through renames.
@Suite struct StandingPathsTests {
  private static let old = "stories/handbook/old-name.md"
  private static let new = "stories/handbook/new-name.md"

  /// A chronicle of texts, each with its commits (newest first) and the name it had there.
  private func chronicle(_ texts: [String: [(UInt8, String)]]) throws -> Chronicle {
    var commits: [Chronicle.Commit] = []
    var entries: [RepoPath: Chronicle.Entry] = [:]
    for (path, versions) in texts.sorted(by: { $0.key < $1.key }) {
      var indices: [Int] = []
      for (number, _) in versions {
        indices.append(commits.count)
        commits.append(
          Chronicle.Commit(
            id: try Make.object(number), author: Identity(name: "A", email: ""),
            authored: RecordedTime(seconds: Int64(number)),
            committed: RecordedTime(seconds: Int64(number)), subject: ""))
      }
      let names = try versions.map { try Make.path($0.1) }
      entries[try Make.path(path)] = Chronicle.Entry(
        commits: indices, landed: nil,
        paths: versions.allSatisfy { $0.1 == path } ? [] : names)
    }
    return Chronicle(commits: commits, entries: entries)
  }

  private func paths(
    built: [String: [(UInt8, String)]], mainLine: [String: [(UInt8, String)]],
    preferring: [String] = []
  ) throws -> [String: String] {
    let paths = StandingPaths(
      built: try chronicle(built), mainLine: try chronicle(mainLine),
      preferring: Set(try preferring.map { try Make.path($0) })
    ).paths
    return Dictionary(
      uniqueKeysWithValues: paths.map { ($0.key.string, $0.value.string) })
  }

  @Test func `a renamed text is found by its new name`() throws {
    let found = try paths(
      built: [Self.old: [(2, Self.old), (1, Self.old)]],
      mainLine: [Self.new: [(4, Self.new), (3, Self.new), (2, Self.old), (1, Self.old)]])
    #expect(found == [Self.old: Self.new])
  }

  @Test func `a name given to another text since is not followed`() throws {
    let found = try paths(
      built: [Self.old: [(1, Self.old)]],
      mainLine: [Self.new: [(2, Self.new), (1, Self.old)], Self.old: [(3, Self.old)]])
    #expect(found == [Self.old: Self.new])
  }

  @Test func `two names that were swapped are told apart`() throws {
    let found = try paths(
      built: [Self.old: [(1, Self.old)], Self.new: [(1, Self.new)]],
      mainLine: [
        Self.new: [(2, Self.new), (1, Self.old)], Self.old: [(2, Self.old), (1, Self.new)],
      ])
    #expect(found == [Self.old: Self.new, Self.new: Self.old])
  }

  @Test func `a text that is gone is nowhere, and one that came back is at its path`() throws {
    #expect(try paths(built: [Self.old: [(1, Self.old)]], mainLine: [:]).isEmpty)
    let found = try paths(
      built: [Self.old: [(1, Self.old)]], mainLine: [Self.old: [(5, Self.old)]])
    #expect(found == [Self.old: Self.old])
  }

  @Test func `a path that another text of the revision has today is not taken twice`() throws {
    let found = try paths(
      built: [Self.old: [(1, Self.old)], Self.new: [(2, Self.new)]],
      mainLine: [Self.old: [(3, Self.old), (2, Self.new)]])
    #expect(found == [Self.new: Self.old])
  }

  @Test func `a revision that the main line does not hold is found by what they share`() throws {
    let found = try paths(
      built: [Self.new: [(9, Self.new), (1, Self.old)]],
      mainLine: [Self.old: [(2, Self.old), (1, Self.old)]])
    #expect(found == [Self.new: Self.old])
  }

  @Test func `of two texts that came of one, the withdrawn one counts`() throws {
    let other = "stories/handbook/third.md"
    let line: [String: [(UInt8, String)]] = [
      Self.old: [(2, Self.old), (1, Self.old)], other: [(3, other), (1, Self.old)],
    ]
    let built: [String: [(UInt8, String)]] = [Self.old: [(1, Self.old)]]
    #expect(try paths(built: built, mainLine: line) == [Self.old: Self.old])
    #expect(try paths(built: built, mainLine: line, preferring: [other]) == [Self.old: other])
  }

  /// An old revision with a story by Anna Schmidt and Bo Lind, renamed on the main line since.
  private func edition(_ today: StandingChoices.Text) throws -> Checked<Edition> {
    var shop = Workshop()
    shop.entries = [
      Self.old: { $0.authors = [Make.author("Anna Schmidt"), Make.author("Bo Lind")] }
    ]
    var choices = StandingChoices(texts: [try Make.path(Self.new): today])
    choices.follow(
      from: try chronicle([Self.old: [(1, Self.old)]]),
      to: try chronicle([Self.new: [(2, Self.new), (1, Self.old)]]))
    shop.configure = { [choices] in $0.standing = choices }
    return try shop.assemble()
  }

  @Test func `what was withdrawn under a new name is withdrawn under the old one`() throws {
    let day = try Make.day(2021, 1, 1)
    let edition = try edition(
      StandingChoices.Text(withdrawn: Withdrawal(on: day, reason: "asked to"))
    ).value
    #expect(edition.stories.isEmpty)
    #expect(edition.withdrawn.map(\.address.path.string) == [Self.old])
  }

  @Test func `a consent taken out and a minor since are followed under the old name`() throws {
    let minor = [Make.author("Anna", minor: true), Make.author("Bo Lind")]
    let without = try edition(StandingChoices.Text(authors: minor, minors: ["Anna"]))
    #expect(without.diagnostics.map(\.id) == ["consent-missing"])
    #expect(without.value.stories.isEmpty)
    let consent = ConsentRecord(
      covers: [.name], person: "Anna", items: ["all"], reference: "office",
      given: try Make.day(2020, 1, 1), by: .guardian)
    let with = try edition(
      StandingChoices.Text(consent: [consent], authors: minor, minors: ["Anna"]))
    let path = try Make.path(Self.old)
    #expect(with.diagnostics.isEmpty)
    #expect(with.value.credits[path]?.byline.map(\.name) == ["Anna", "Bo Lind"])
  }
}
