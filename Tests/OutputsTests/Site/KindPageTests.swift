import Foundation
import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct KindPageTests {
  /// At noon on 15 June 2026, with three stories, a post and what else is given.
  private func edition(_ others: [EntryKind: [Entry]]) throws -> Edition {
    var edition = try SampleEdition.make()
    edition.asOf = try #require(RecordedTime(iso8601: "2026-06-15T12:00:00Z"))
    edition.others = others
    return edition
  }

  private func page(_ route: String, _ edition: Edition) throws -> String {
    try SiteTests.text(SiteTests.render(edition).value, route)
  }

  private func joint(_ figures: ReportedFigures? = nil) throws -> Entry {
    try SampleKinds.entry(
      .collaborations, "joint",
      .collaboration(
        Collaboration(
          coordinators: [Author(name: "Mei", role: .teacher, country: CountryCode(known: "SG"))],
          opens: try SampleKinds.moment("2026-06-01T00:00:00Z"),
          closes: try SampleKinds.moment("2026-06-20T00:00:00Z"),
          starts: try SampleEdition.day(2026, 7, 1), ends: try SampleEdition.day(2026, 12, 31),
          output: .handbook, audience: "Classes of both regions",
          award: Award(name: "Prize", by: "Jury", year: 2026), figures: figures)))
  }

  /// The stories and posts of an edition, all of them made in one collaboration.
  private func made(_ edition: Edition, in slug: String, call: String? = nil) throws -> Edition {
    let change = { (entry: Entry) -> Entry in
      var entry = entry
      entry.metadata.collaboration = Slug(slug)
      entry.metadata.call = call.flatMap { Slug($0) }
      return entry
    }
    var edition = edition
    edition.parts = edition.parts.map {
      Edition.Part(title: $0.title, entries: $0.entries.map(change))
    }
    edition.posts = edition.posts.map(change)
    return edition
  }

  @Test func `a collaboration shows its state, its open call and what came of it`() throws {
    let figures = ReportedFigures(schools: 46, students: 1480, source: "the closing note")
    let page = try page(
      "collaborations/joint/",
      try made(try edition([.collaborations: [joint(figures)]]), in: "joint"))
    #expect(page.contains(">Open call · 1 July to 31 December 2026</p>"))
    #expect(page.contains("<p class=\"label\">Open until 20 June 2026</p>"))
    #expect(page.contains("Prize, Jury, 2026"))
    #expect(page.contains("<dt>stories</dt><dd class=\"big\">3</dd>"))
    #expect(page.contains("<dt>post</dt><dd class=\"big\">1</dd>"))
    // Four bylines, and the second classroom of the post.
    #expect(page.contains("<dt>schools</dt><dd class=\"big\">6</dd>"))
    #expect(page.contains("46 schools, 1480 students, as reported by the closing note"))
    for entry in ["handbook/kitchen/", "handbook/sundial/", "blog/who-cooks/"] {
      #expect(page.contains("href=\"../../\(entry)\""))
    }
    #expect(!page.contains("12:00"))
  }

  @Test func `samples are left out of the figures of a real book, not out of the list`() throws {
    var edition = try made(try edition([.collaborations: [joint()]]), in: "joint")
    edition.parts = edition.parts.map { part in
      Edition.Part(
        title: part.title,
        entries: part.entries.map { entry in
          var entry = entry
          entry.metadata.isSample = entry.address.slug.text != "kitchen"
          return entry
        })
    }
    let page = try page("collaborations/joint/", edition)
    #expect(page.contains("<dt>story</dt><dd class=\"big\">1</dd>"))
    #expect(page.contains("../../handbook/sundial/"))
  }

  @Test func `after its call has closed a collaboration invites nobody`() throws {
    var edition = try edition([.collaborations: [joint()]])
    edition.asOf = try #require(RecordedTime(iso8601: "2026-06-20T00:00:01Z"))
    let page = try page("collaborations/joint/", edition)
    #expect(page.contains(">Upcoming · 1 July"))
    #expect(!page.contains("Open until") && !page.contains("How to take part"))
    #expect(!page.contains("page.outcome"))
  }

  @Test func `a long outcome goes on page by page`() throws {
    let story = try SampleEdition.kitchen()
    var edition = try edition([.collaborations: [joint()]])
    edition.parts = [
      Edition.Part(
        title: nil,
        entries: try (0..<230).map { number in
          Entry(
            address: try SampleEdition.address(
              "stories/handbook/s\(number).md", .handbook, "s\(number)"),
            metadata: story.metadata, details: story.details, body: story.body)
        })
    ]
    let files = SiteTests.render(try made(edition, in: "joint")).value
    let front = "collaborations/joint/"
    let pages = try ["", "2/", "3/"].map { try SiteTests.text(files, front + $0) }
    #expect(pages.map { $0.split(separator: "<li><div").count - 1 } == [100, 100, 31])
    #expect(pages[0].contains("href=\"2/\" rel=\"next\""))
    #expect(pages[1].contains("href=\"../#page.outcome\" rel=\"prev\""))
    #expect(pages[2].contains("../../../blog/who-cooks/"))
    #expect(!files.contains { $0.route.text == front + "4/" })
  }

  @Test func `a story says what it is part of, when that has a page`() throws {
    let call = try SampleKinds.call("reach", "2026-01-01", "2026-12-31")
    let with = try made(
      try edition([.collaborations: [joint()], .calls: [call]]), in: "joint", call: "reach")
    let page = try page("handbook/kitchen/", with)
    #expect(page.contains("<dt>Part of</dt><dd><a href=\"../../collaborations/joint/\""))
    #expect(page.contains("<dt>An answer to</dt><dd><a href=\"../../calls/reach/\""))
    let without = try self.page("handbook/kitchen/", try made(edition([:]), in: "joint"))
    #expect(!without.contains("Part of") && !without.contains("An answer to"))
  }

  @Test func `a call shows its questions, and where answers go while it is open`() throws {
    var edition = try edition([.calls: [SampleKinds.call("reach", "2026-01-01", "2026-06-15")]])
    let open = try page("calls/reach/", edition)
    #expect(open.contains("<li><p><strong>What?</strong></p><p>One line.</p>"))
    #expect(open.contains("Send your answers to <a href=\"mailto:stories@example.org\">"))
    edition.asOf = try #require(RecordedTime(iso8601: "2026-06-16T00:00:00Z"))
    let closed = try page("calls/reach/", edition)
    #expect(closed.contains("Closed on 15 June 2026"))
    #expect(!closed.contains("Send your answers"))
  }

  @Test func `the times of an event are those of its place`() throws {
    let session = { (title: String, time: String) in
      Event.Session(
        title: title, starts: try SampleKinds.moment(time),
        speakers: [
          .named(
            name: "Oyun", role: .teacher, country: CountryCode(known: "MN"), bio: "B",
            isMinor: false)
        ])
    }
    let event = try SampleKinds.event(
      "w", "2026-09-17T15:00:00+08:00", "2026-09-17T16:30:00+08:00",
      sessions: [
        try session("One", "2026-09-17T15:05:00+08:00"),
        try session("Two", "2026-09-17T15:30:00+08:00"),
      ])
    let one = try page("events/w/", try edition([.events: [event]]))
    #expect(one.contains("All times: UTC+8"))
    #expect(one.contains("<time datetime=\"2026-09-17T15:05:00+08:00\">15:05</time>"))
    #expect(one.contains("15:00–16:30 (UTC+8)"))
    #expect(one.split(separator: "<bdi>Oyun</bdi> <span").count == 2)
    #expect(one.contains("<a class=\"button\" href=\"https://example.org/register\">Register</a>"))
    let days = try SampleKinds.event(
      "w", "2026-06-14T15:00:00+08:00", "2026-06-16T16:30:00+08:00",
      sessions: [
        try session("One", "2026-06-14T15:05:00+08:00"),
        try session("Two", "2026-06-15T15:30:00+02:00"),
      ])
    let two = try page("events/w/", try edition([.events: [days]]))
    #expect(two.contains("14 to 16 June 2026") && !two.contains("All times"))
    #expect(two.contains(">15:05 UTC+8</time>") && two.contains(">15:30 UTC+2</time>"))
    #expect(two.contains("<bdi lang=\"en\">15 June 2026</bdi><br><time"))
    #expect(!two.contains("Register"))
  }

  @Test func `an event leads to the nearest of its series`() throws {
    let events = try (0..<20).map {
      try SampleKinds.event(
        "e\($0)", "2026-01-\($0 + 10)T10:00:00Z", "2026-01-\($0 + 10)T11:00:00Z",
        series: $0 == 4 ? "Another" : "One")
    }
    let files = SiteTests.render(try edition([.events: events.reversed()])).value
    let middle = try SiteTests.text(files, "events/e10/")
    let found = middle.matches(of: /href="\.\.\/(e[0-9]+)\/"/).map { String($0.output.1) }
    #expect(found == ["e7", "e8", "e9", "e11", "e12", "e13"])
    let first = try SiteTests.text(files, "events/e0/")
    #expect(first.contains("../e7/") && !first.contains("../e4/") && !first.contains("../e8/"))
    #expect(!(try SiteTests.text(files, "events/e4/")).contains("Other events"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "//evil.example", "a@b?bcc=c@d", "a@b@c", "words",
    "a b@c",
  ])
  func `a contact or a registration that is no address is text`(address: String) throws {
    var call = try SampleKinds.call("reach", "2026-01-01", "2026-12-31")
    if case .call(var details) = call.details {
      details.contact = address
      call = Entry(
        address: call.address, metadata: call.metadata, details: .call(details), body: call.body)
    }
    let event = try SampleKinds.entry(
      .events, "w",
      .event(
        Event(
          kind: .webinar, starts: try SampleKinds.moment("2026-09-17"),
          ends: try SampleKinds.moment("2026-09-17"), languages: [], sessions: [], link: address,
          registration: address)))
    let edition = try edition([.calls: [call], .events: [event]])
    for route in ["calls/reach/", "events/w/"] {
      let page = try page(route, edition)
      #expect(page.contains("<bdi>\(HTMLText.escape(address))</bdi>"))
      #expect(!page.contains("href=\"\(address)") && !page.contains("mailto:"))
    }
  }

  @Test func `somebody who is not named is not described either`() throws {
    let id = try #require(Slug("oyun"))
    let event = try SampleKinds.event(
      "w", "2026-09-17T15:00:00Z", "2026-09-17T16:30:00Z",
      sessions: [
        Event.Session(
          title: "T", starts: try SampleKinds.moment("2026-09-17T15:00:00Z"),
          speakers: [.person(id)])
      ])
    for (credit, isDescribed) in [(Person.CreditChoice.yes, true), (.no, false)] {
      var edition = try edition([.events: [event]])
      edition.people[id] = Person(
        id: id, path: try #require(RepoPath("people/oyun.yml")), name: "Oyun", role: .teacher,
        bio: "Oyun teaches.", credit: credit)
      #expect(try page("events/w/", edition).contains("Oyun") == isDescribed)
    }
  }

  @Test func `a voice stands first, and then whose it is`() throws {
    let voice = try SampleKinds.voice("v")
    let entry = Entry(
      address: voice.address, metadata: voice.metadata, details: voice.details,
      body: SampleEdition.body([SampleEdition.paragraph("We are five.")]))
    let page = try page("voices/v/", try edition([.voices: [entry]]))
    let text = try #require(page.range(of: "We are five."))
    let name = try #require(page.range(of: "— <bdi>Mei</bdi>"))
    #expect(text.upperBound < name.lowerBound)
    #expect(page.contains("Summary of v</p>"))
  }

  @Test func `a newsletter shows its features as rows`() throws {
    let editor = Author(name: "Mei", role: .teacher, country: CountryCode(known: "SG"))
    let issue = try SampleKinds.entry(
      .newsletters, "one",
      .newsletter(
        Newsletter(number: 3, editor: editor, features: ["handbook/kitchen.md", "no/such.md"])))
    let page = try page("newsletters/one/", try edition([.newsletters: [issue]]))
    #expect(page.contains(">Number 3</p>"))
    #expect(page.contains("<h3><a href=\"../../handbook/kitchen/\">"))
    #expect(page.split(separator: "<li><div").count == 2)
  }

  @Test(arguments: [
    ("2026-04-12", "2026-04-12", "12 April 2026"),
    ("2026-04-12", "2026-04-14", "12 to 14 April 2026"),
    ("2026-04-12", "2026-12-01", "12 April to 1 December 2026"),
    ("2026-04-12", "2027-04-12", "12 April 2026 to 12 April 2027"),
  ])
  func `what two days share is said once`(first: String, last: String, line: String) throws {
    let words = TemplateSet.load(from: Snapshot(items: [:])).value.words(forAnyOf: [])
    #expect(
      words.range(
        try SampleKinds.moment(first).time.day, try SampleKinds.moment(last).time.day) == line)
  }
}
