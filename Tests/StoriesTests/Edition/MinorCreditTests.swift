import SourceModel
import Stories
import Testing

/// A minor's first name, wherever history or a record has the whole one.
@Suite struct MinorCreditTests {
  private let calm = "stories/handbook/calm-start.md"

  /// A story by a minor, with a guardian's consent, that these people committed.
  private func shop(minor first: String, commits: [String]) throws -> Workshop {
    let commits = try commits.enumerated().map { index, name in
      Chronicle.Commit(
        id: try Make.object(UInt8(index + 1)), author: Identity(name: name, email: "x@y.org"),
        authored: RecordedTime(seconds: 1000), committed: RecordedTime(seconds: 1005),
        subject: "a change", credits: [])
    }
    let chronicle = Chronicle(
      commits: commits,
      entries: [
        try Make.path(calm): Chronicle.Entry(commits: Array(commits.indices), landed: nil)
      ])
    var shop = Workshop()
    shop.entries = [
      calm: {
        $0.authors = [Make.author(first, minor: true)]
        $0.consent = [
          ConsentRecord(
            covers: [.name], person: first, items: ["all"], reference: "office",
            given: CalendarDay(daysSinceEpoch: 18_000), by: .guardian)
        ]
      }
    ]
    shop.configure = { $0.chronicle = chronicle }
    return shop
  }

  private func helpers(minor first: String, commits whole: String) throws -> Set<String> {
    let edition = try shop(minor: first, commits: [whole, "Bo"]).assemble().value
    let credits = try #require(edition.credits[try Make.path(calm)])
    return Set(credits.helpers.map(\.name))
  }

  @Test(arguments: [
    ("明", "李明"), ("小明", "王小明"), ("민준", "김민준"), ("ゆき", "田中ゆき"), ("Jean", "Jean-Paul Longname"),
    ("Jean-Paul", "jean-paul Longname"), ("Anna", "schmidt.anna"),
  ])
  func `a first name is found in a whole name without a space`(first: String, whole: String) throws
  {
    #expect(try helpers(minor: first, commits: whole) == ["Bo"])
  }

  @Test(arguments: [("Ann", "Anna Schmidt"), ("明", "王小虎"), ("نور", "نورة أحمد"), ("小明", "王明")])
  func `a name that only begins alike is somebody else's`(first: String, whole: String) throws {
    #expect(try helpers(minor: first, commits: whole) == ["Bo", whole])
  }

  @Test func `minors who share a first name are hidden in the order of their whole names`() throws {
    let shop = try shop(minor: "Anna", commits: ["Anna Eriksen", "Anna Berg", "Anna Dahl"])
    #expect(
      try shop.assemble().value.hiddenNames.told == [
        "anna berg", "Anna", "anna dahl", "Anna", "anna eriksen", "Anna",
      ])
  }

  @Test func `the record of a minor has the first name of the text`() throws {
    let id = try Make.slug("ming")
    var shop = try shop(minor: "明", commits: ["李明", "Bo"])
    shop.people = [Person(id: id, path: try Make.path("stories/people/ming.yml"), name: "李明")]
    let write = shop.entries[calm]
    shop.entries[calm] = {
      write?(&$0)
      $0.authors[0].person = id
    }
    shop.entries["stories/handbook/later.md"] = { $0.authors = [Make.author("李明")] }
    let edition = try shop.assemble().value
    #expect(edition.people[id]?.name == "明")
    let later = edition.credits[try Make.path("stories/handbook/later.md")]
    #expect(later?.byline.map(\.name) == ["明"])
    #expect(
      edition.credits[try Make.path(calm)]?.revisionList.flatMap(\.names) == ["明", "Bo"])
  }
}
