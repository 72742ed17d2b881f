import SourceModel
import Stories
import Testing

/// What `colophon history` tells of a text.
@Suite struct EntryHistoryTests {
  private static let calm = "stories/handbook/calm-start.md"

  private func commit(
    _ number: UInt8, _ name: String, at day: Int64, _ credits: [(ContributorRole, String)] = []
  ) throws -> Chronicle.Commit {
    let time = RecordedTime(seconds: day * 86_400, offset: 60)
    return Chronicle.Commit(
      id: try Make.object(number), author: Identity(name: name, email: "\(number)@y.org"),
      authored: time, committed: time, subject: "change \(number)",
      credits: credits.map {
        Chronicle.Credit(role: $0.0, identity: Identity(name: $0.1, email: ""))
      })
  }

  private func histories(
    _ commits: [Chronicle.Commit], people: [Person] = [], broken: Bool = false
  ) throws -> [EntryHistory] {
    var shop = Workshop()
    shop.entries = [Self.calm: { _ in }, "stories/voices/new.md": { _ in }]
    shop.texts = ["stories/handbook/calm-start.fr.md": ""]
    shop.people = people
    if broken { shop.broken = [Self.calm] }
    let path = try Make.path(Self.calm)
    let before = try Make.path("stories/handbook/before.md")
    shop.configure = {
      $0.chronicle = Chronicle(
        commits: commits,
        entries: [
          path: Chronicle.Entry(
            commits: Array(commits.indices), landed: RecordedTime(seconds: 7),
            previousPaths: [before])
        ])
    }
    return EntryHistory.all(in: try shop.input())
  }

  private func rows(_ history: EntryHistory) -> [String] {
    history.contributors.map {
      "\($0.name) \($0.role) \($0.commits) \($0.first.day.iso8601) \($0.last.day.iso8601)"
    }
  }

  @Test func `every entry and translation is there, in order of path`() throws {
    let all = try histories([try commit(1, "A", at: 1)])
    #expect(
      all.map(\.address.path.string) == [
        "stories/handbook/calm-start.fr.md", Self.calm, "stories/voices/new.md",
      ])
    #expect(all.map(\.language?.text) == ["fr", "en", "en"])
    #expect(all.map(\.revisions.count) == [0, 1, 0])
    #expect(all[1].previousPaths.map(\.string) == ["stories/handbook/before.md"])
    #expect(all[1].landed?.seconds == 7)
  }

  @Test func `a row is a person and a role, most commits first, then by name`() throws {
    let all = try histories([
      try commit(4, "Maria Virtanen", at: 9, [(.reviewer, "Zoë"), (.author, "maria virtanen")]),
      try commit(3, "Zoe\u{308}", at: 5, [(.translator, "Ann"), (.translator, "ann")]),
      try commit(2, "Maria Virtanen", at: 3, [(.reviewer, "zoë")]),
      try commit(1, "dependabot[bot]", at: 12),
    ])
    #expect(
      rows(all[1]) == [
        "Maria Virtanen author 2 1970-01-04 1970-01-10",
        "Zoë reviewer 2 1970-01-04 1970-01-10",
        "Ann translator 1 1970-01-06 1970-01-06", "Zoë author 1 1970-01-06 1970-01-06",
      ])
    #expect(all[1].firstWritten?.day.iso8601 == "1970-01-04")
    #expect(all[1].lastRevised?.day.iso8601 == "1970-01-13")
  }

  @Test func `choices are followed, and an address is not told where it would tell more`() throws {
    let people = [
      Person(
        id: try Make.slug("no"), path: try Make.path("stories/people/no.yml"), name: "No Name",
        credit: .no),
      Person(
        id: try Make.slug("pen"), path: try Make.path("stories/people/pen.yml"), name: "Pen Ng",
        credit: .named("P. N.")),
    ]
    let all = try histories(
      [
        try commit(1, "No Name", at: 1), try commit(2, "Pen Ng", at: 1), try commit(3, "Bo", at: 1),
      ],
      people: people)
    #expect(all[1].contributors.map(\.name) == ["Bo", "P. N."])
    #expect(all[1].contributors.map(\.email) == ["3@y.org", nil])
    #expect(all[1].revisions.map(\.names) == [[], ["P. N."], ["Bo"]])
  }

  @Test func `an entry with errors has its history all the same`() throws {
    let all = try histories([try commit(1, "Bo", at: 1)], broken: true)
    #expect(all[1].language == nil)
    #expect(all[1].contributors.map(\.name) == ["Bo"])
  }
}
