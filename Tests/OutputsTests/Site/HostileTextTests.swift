import Foundation
import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct HostileTextTests {
  static let hostile =
    "<script>alert(1)</script>\"'&]]>\u{2028}\u{202E}evil\0\u{8}\u{FFFE}\"\u{301}"

  /// The sample with one text in every place that somebody else can fill.
  static func edition(_ text: String) throws -> Edition {
    var edition = try SampleEdition.make()
    edition.configuration.title = text
    edition.configuration.description = text
    edition.configuration.handbook.title = text
    edition.configuration.handbook.subtitle = text
    edition.configuration.blog.title = text
    edition.configuration.publisher = Configuration.Publisher(name: text)
    edition.configuration.licence = text
    edition.parts = edition.parts.map { part in
      Edition.Part(
        title: text, introduction: SampleEdition.body([SampleEdition.paragraph("<script>&")]),
        introductionPath: part.entries.first?.path, entries: part.entries.map { hostile($0, text) })
    }
    edition.posts = edition.posts.map { hostile($0, text) }
    edition.credits = edition.credits.mapValues { credits in
      Credits(
        byline: credits.byline.map {
          Credits.Name(name: text, role: $0.role, school: text, country: $0.country)
        }, helpers: [Credits.Helper(name: text, roles: [.author])],
        firstWritten: credits.firstWritten, revisions: 1)
    }
    let voice = try SampleEdition.address("stories/voices/v.md", .voices, "v")
    edition.others[.voices] = [
      Entry(
        address: voice, metadata: Metadata(title: text, summary: text, language: .english),
        details: .voice(
          Voice(
            person: Voice.Person(
              name: text, role: .parent, country: CountryCode(known: "KE"), place: text))),
        body: .empty)
    ]
    try addOccasions(to: &edition, text)
    return edition
  }

  /// A collaboration, a call, an event and a newsletter, every text of theirs the same.
  private static func addOccasions(to edition: inout Edition, _ text: String) throws {
    let (first, last) = (
      try SampleKinds.moment("2020-01-01T10:00:00Z"), try SampleKinds.moment("2030-01-01T10:00:00Z")
    )
    edition.asOf = try SampleKinds.moment("2026-01-01").time
    let author = Author(
      name: text, role: .teacher, school: .name(text), country: CountryCode(known: "SG"))
    let speaker = Speaker.named(
      name: text, role: nil, country: nil, bio: text, isMinor: false)
    let figures = ReportedFigures(schools: 1, source: text)
    let award = Award(name: text, by: text, year: 2026)
    let details: [(EntryKind, Entry.Details)] = [
      (
        .collaborations,
        .collaboration(
          Collaboration(
            coordinators: [author], opens: first, closes: last,
            starts: try SampleEdition.day(2026, 2, 1), ends: try SampleEdition.day(2026, 8, 1),
            output: .blog, virtual: [text], practical: [text], audience: text, award: award,
            figures: figures))
      ),
      (
        .calls,
        .call(
          Call(
            opens: first, closes: last, audience: text, contact: text,
            questions: [Call.Question(ask: text, help: text)], others: text))
      ),
      (
        .events,
        .event(
          Event(
            kind: .webinar, starts: last, ends: last, languages: [.english],
            sessions: [Event.Session(title: text, starts: last, speakers: [speaker])],
            place: text, link: text, registration: text, partners: [text], series: text,
            host: text, organisers: [text], figures: figures, conclusions: text, award: award))
      ),
      (.newsletters, .newsletter(Newsletter(number: 1, editor: author, partners: [text]))),
    ]
    for (kind, details) in details {
      edition.others[kind] = [
        hostile(try SampleKinds.entry(kind, "occasion", details), text)
      ]
    }
  }

  private static func hostile(_ entry: Entry, _ text: String) -> Entry {
    var entry = entry
    entry.metadata.title = text
    entry.metadata.summary = text
    return entry
  }

  @Test func `names and titles are text on every page, in every feed and file`() throws {
    let files = SiteTests.render(
      try Self.edition(Self.hostile), baseURL: "https://example.org/"
    ).value
    #expect(files.count > 15)
    var texts: [(name: String, bytes: [UInt8])] = []
    for file in files {
      guard case .bytes(let bytes) = file.content else { continue }
      let isBook = file.route == Routes.book
      let own = isBook ? try OpenedBook(bytes).members.map { ($0.name, $0.bytes) } : []
      texts += isBook ? own : [(file.route.text, bytes)]
    }
    for (name, bytes) in texts where !name.hasSuffix(".css") {
      let text = String(decoding: bytes, as: UTF8.self)
      // A file of plain text has no markup: what looks like it is words there.
      let isPlain = name.hasSuffix(".txt")
      #expect(isPlain || !text.contains("<script"), "\(name)")
      #expect(
        !text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 || $0.value == 8 },
        "\(name)")
      #expect(!text.unicodeScalars.contains { $0.value == 0xFFFE }, "\(name)")
      if name.hasSuffix(".json") {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
      } else {
        #expect(isPlain || !text.contains("]]>"), "\(name)")
      }
    }
  }

  @Test func `a quote with a mark on it is escaped too`() throws {
    let files = SiteTests.render(try Self.edition("\"\u{301} onload=\"x")).value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(!page.unicodeScalars.elementsEqual("".unicodeScalars))
    #expect(page.contains("&quot;\u{301} onload=&quot;x"))
  }

  @Test func `what looks like a tag of a template is text`() throws {
    let files = SiteTests.render(try Self.edition("{{title}} {{{body}}} {{>foot}}")).value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(
      page.contains(
        "<h1 class=\"measure\" itemprop=\"name\">{{title}} {{{body}}} {{&gt;foot}}</h1>"))
  }
}
