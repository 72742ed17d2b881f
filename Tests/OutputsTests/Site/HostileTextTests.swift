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
    return edition
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
    for file in files {
      guard case .bytes(let bytes) = file.content, !file.route.text.hasSuffix(".css") else {
        continue
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let name = file.route.text
      #expect(!text.contains("<script"), "\(name)")
      #expect(
        !text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 || $0.value == 8 },
        "\(name)")
      #expect(!text.unicodeScalars.contains { $0.value == 0xFFFE }, "\(name)")
      if name.hasSuffix(".json") {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
      } else {
        #expect(!text.contains("]]>"), "\(name)")
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
