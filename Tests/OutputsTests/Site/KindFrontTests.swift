import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct KindFrontTests {
  /// At noon on 15 June 2026.
  private func edition(_ others: [EntryKind: [Entry]]) throws -> Edition {
    var edition = try SampleEdition.make()
    edition.asOf = try #require(RecordedTime(iso8601: "2026-06-15T12:00:00Z"))
    edition.others = others
    return edition
  }

  /// The headings of a page and the entries beneath, in their order.
  private func outline(_ page: String) -> [String] {
    page.matches(of: /<h2[^>]*>(?<heading>[^<]+)<\/h2>|<h[23]><a href="(?<to>[^"]+)"/).map {
      String($0.output.heading ?? $0.output.to ?? "")
    }
  }

  @Test func `collaborations stand by state, the most urgent first`() throws {
    let files = SiteTests.render(
      try edition([
        .collaborations: [
          try SampleKinds.collaboration("a-past", from: 1, to: 4),
          try SampleKinds.collaboration("b-past", from: 1, to: 5),
          try SampleKinds.collaboration("later", from: 9, to: 12),
          try SampleKinds.collaboration(
            "open", from: 8, to: 12, opens: "2026-06-01T00:00:00Z", closes: "2026-06-15T12:00:00Z"),
          try SampleKinds.collaboration("running", from: 3, to: 9),
          try SampleKinds.collaboration("soon", from: 7, to: 11),
        ]
      ])
    ).value
    let page = try SiteTests.text(files, "collaborations/")
    #expect(
      outline(page) == [
        "Open call", "open/", "Upcoming", "soon/", "later/", "Running", "running/", "Past",
        "b-past/", "a-past/",
      ])
    #expect(page.contains("<bdi>Open until 15 June 2026</bdi><br>"))
    #expect(
      page.contains(
        "<bdi>1 January to 28 April 2026</bdi><br><bdi>The handbook</bdi><br><span class=\"asia\">")
    )
    #expect(!page.contains("12:00"))
  }

  @Test func `calls and events stand by state`() throws {
    let files = SiteTests.render(
      try edition([
        .calls: [
          try SampleKinds.call("closed", "2026-01-01", "2026-06-14"),
          try SampleKinds.call("coming", "2026-07-01", "2026-08-01"),
          try SampleKinds.call("today", "2026-01-01", "2026-06-15"),
        ],
        .events: [
          try SampleKinds.event("old", "2026-01-01", "2026-01-02"),
          try SampleKinds.event("today", "2026-06-15T08:00:00Z", "2026-06-15T18:00:00Z"),
          try SampleKinds.event("next", "2026-07-01T08:00:00Z", "2026-07-01T18:00:00Z"),
        ],
      ])
    ).value
    let calls = try SiteTests.text(files, "calls/")
    #expect(
      outline(calls) == ["Open now", "today/", "Coming", "coming/", "Closed", "closed/"])
    for line in ["Open until 15 June", "Opens on 1 July", "Closed on 14 June"] {
      #expect(calls.contains(line))
    }
    #expect(
      outline(try SiteTests.text(files, "events/"))
        == ["Coming", "today/", "next/", "Past", "old/"])
  }

  @Test func `a kind without entries has no front, and nothing leads there`() throws {
    let files = SiteTests.render(try edition([:])).value
    for kind in ["collaborations", "calls", "events", "newsletters", "voices"] {
      #expect(!files.contains { $0.route.text.hasPrefix(kind) })
      #expect(!(try SiteTests.text(files, "")).contains("href=\"\(kind)/\""))
    }
  }

  @Test(arguments: [
    ([EntryKind.collaborations, .calls], "collaborations/"), ([.calls], "calls/"),
  ])
  func `one can take part in collaborations, else in calls`(kinds: [EntryKind], href: String)
    throws
  {
    var others: [EntryKind: [Entry]] = [
      .calls: [try SampleKinds.call("c", "2026-01-01", "2026-02-01")]
    ]
    if kinds.contains(.collaborations) {
      others[.collaborations] = [try SampleKinds.collaboration("c", from: 1, to: 4)]
    }
    let page = try SiteTests.text(SiteTests.render(try edition(others)).value, "")
    #expect(page.contains("<li><a href=\"\(href)\">Take part</a></li>"))
  }

  @Test func `a long front is cut into pages that keep their sections`() throws {
    let coming = try (0..<150).map {
      try SampleKinds.event("c\($0)", "2026-07-01T08:00:00Z", "2026-07-01T18:00:00Z")
    }
    let past = try (0..<80).map { try SampleKinds.event("p\($0)", "2026-01-01", "2026-01-02") }
    let files = SiteTests.render(try edition([.events: coming + past])).value
    let pages = try ["events/", "events/2/", "events/3/"].map { try SiteTests.text(files, $0) }
    #expect(pages.map { $0.split(separator: "<li><div").count - 1 } == [100, 100, 30])
    #expect(outline(pages[0]).filter { !$0.hasSuffix("/") } == ["Coming"])
    #expect(outline(pages[1]).filter { !$0.hasSuffix("/") } == ["Coming", "Past"])
    #expect(outline(pages[2]).filter { !$0.hasSuffix("/") } == ["Past"])
    #expect(!files.contains { $0.route.text == "events/4/" })
  }

  @Test func `a row in another language keeps its language and direction`() throws {
    let files = SiteTests.render(
      try edition([.voices: [try SampleKinds.voice("one", language: "ur")]])
    ).value
    let page = try SiteTests.text(files, "voices/")
    #expect(page.contains("<div lang=\"ur\" dir=\"rtl\" class=\"text fit\"><h2>"))
    #expect(page.contains("in Urdu"))
  }

  @Test func `every state has its words`() {
    let words = TemplateSet.load(from: Snapshot(items: [:])).value.schemas.words
    let front = KindFront.kinds.map { $0.rawValue + "-about" }
    let states = Collaboration.State.allCases.map { "collaboration-state-" + $0.rawValue }
    for key in front + states + ["call-state-now", "call-state-ahead", "call-state-past"] {
      #expect(words[key] != nil, "\(key)")
    }
    #expect(words["event-state-ahead"] != nil && words["event-state-past"] != nil)
  }
}
