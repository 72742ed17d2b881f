import SourceModel
import Stories
import Syntax
import Testing

@Suite struct AssembleTests {
  private let tea = "stories/blog/tea.md"
  private let calm = "stories/handbook/calm-start.md"

  @Test func `an edition holds what is published, in order`() throws {
    var shop = Workshop()
    shop.entries = [
      calm: { _ in }, "stories/handbook/asia/radio.md": { _ in },
      tea: { $0.publish = Moment(time: RecordedTime(seconds: 1000), isDateOnly: true) },
      "stories/blog/rice.md": {
        $0.publish = Moment(time: RecordedTime(seconds: 2000), isDateOnly: true)
      },
      "stories/calls/x.md": { _ in },
    ]
    shop.details = [:]
    let edition = try shop.assemble().value
    #expect(edition.parts.map(\.title) == [nil, "Asia"])
    #expect(edition.stories.map(\.path.string) == [calm, "stories/handbook/asia/radio.md"])
    #expect(edition.posts.map(\.path.string) == ["stories/blog/rice.md", tea])
    #expect(edition.others[.calls]?.count == 1)
    #expect(edition.leftOut.isEmpty)
  }

  @Test func `drafts, entries not yet due, withdrawn and faulty ones are left out`() throws {
    var shop = Workshop()
    let day = try Make.day(2021, 1, 1)
    shop.entries = [
      "stories/handbook/a.md": { $0.isDraft = true },
      "stories/handbook/b.md": {
        $0.publish = Moment(time: RecordedTime(seconds: 1_700_000_000), isDateOnly: true)
      },
      "stories/handbook/c.md": { $0.withdrawn = Withdrawal(on: day, reason: "asked to") },
      "stories/handbook/d.md": { _ in },
    ]
    shop.texts["stories/handbook/c.fr.md"] = ""
    shop.broken = ["stories/handbook/d.md"]
    let edition = try shop.assemble().value
    #expect(edition.stories.isEmpty)
    #expect(
      edition.leftOut.map { "\($0.path.name) \($0.reason.rawValue)" } == [
        "a.md draft", "b.md notYetDue", "c.fr.md withdrawn", "c.md withdrawn", "d.md invalid",
      ])
    #expect(edition.withdrawn.map(\.withdrawal.reason) == ["asked to"])
    #expect(edition.withdrawn.flatMap(\.addresses).map(\.path.name) == ["c.md", "c.fr.md"])
    #expect(edition.translations.isEmpty)
    shop.configure = { $0.includesDrafts = true }
    #expect(try shop.assemble().value.stories.map(\.path.name) == ["a.md"])
    shop.configure = { $0.includesWaiting = true }
    let early = try shop.assemble().value
    #expect(early.stories.map(\.path.name) == ["b.md"])
    #expect(early.stories.first?.metadata.isWaiting == true)
  }

  @Test func `a day of another calendar is told, with the day that was meant`() throws {
    var shop = Workshop()
    // The Workshop's own instant is near the year 2021.
    shop.entries = [
      calm: {
        $0.publish = Moment(
          time: RecordedTime(seconds: CalendarDay(year: 2564, month: 3, day: 20)?.seconds ?? 0),
          isDateOnly: true)
      },
      "stories/handbook/soon.md": {
        $0.publish = Moment(
          time: RecordedTime(seconds: CalendarDay(year: 2025, month: 1, day: 1)?.seconds ?? 0),
          isDateOnly: true)
      },
    ]
    let said = try shop.assemble().diagnostics.filter { $0.id == "publish-far-ahead" }
    #expect(said.map(\.place.path?.string) == [calm])
    #expect(said.first?.severity == .warning)
    #expect(said.first?.fixes.first?.title.text == "write '2021-03-20'")
    #expect(
      said.first?.help?.text == "if 2564 is a year of the Thai calendar, it is 2021 here")
  }
}
