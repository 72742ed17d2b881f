import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct PlainTextPageTests {
  private static func files(
    _ edition: Edition, baseURL: String? = "https://example.org/s",
    formats: Set<OutputFormat> = [.html, .text]
  ) throws -> [OutputFile] {
    var options = SiteOptions(baseURL: baseURL, version: "0.1.0")
    options.formats = formats
    return try Site.render(
      edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      reader: MemoryReader(), options: options
    ).value
  }

  @Test(arguments: [
    ("handbook/kitchen/story.txt", "kitchen"), ("handbook/kitchen/fr/story.txt", "kitchen-fr"),
    ("handbook/sundial/story.txt", "sundial"), ("handbook/objects/story.txt", "objects"),
    ("blog/who-cooks/story.txt", "post"), ("handbook/kitchen/radio.txt", "kitchen-radio"),
    ("handbook/sundial/radio.txt", "sundial-radio"),
    ("handbook/objects/radio.txt", "objects-radio"), ("blog/who-cooks/radio.txt", "post-radio"),
  ])
  func `whole texts are as they were read and agreed to`(route: String, name: String) throws {
    let text = try SiteTests.text(Self.files(try SampleEdition.make()), route)
    try Golden.expect(text, "text/\(name).txt")
    #expect(text.hasSuffix("\n") && !text.contains("\r"))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.last?.isWhitespace != true)
      #expect(DisplayWidth.of(line) <= 72 || line.contains("://"))
    }
  }

  @Test func `stories and posts lead to their plain files, other kinds have none`() throws {
    let files = try Self.files(try SampleEdition.make())
    for page in ["handbook/kitchen/", "handbook/kitchen/fr/", "blog/who-cooks/"] {
      let html = try SiteTests.text(files, page)
      #expect(html.contains("<a href=\"story.txt\" type=\"text/plain\">"))
      #expect(html.contains("<a href=\"radio.txt\" type=\"text/plain\">"))
    }
    var edition = try SampleEdition.make()
    edition.others = [
      .calls: [try SampleKinds.call("call", "2026-01-01", "2026-02-01")]
    ]
    let routes = try Self.files(edition).map(\.route.text)
    #expect(routes.contains("calls/call/") && !routes.contains("calls/call/story.txt"))
    #expect(!routes.contains("handbook/quiet-room/story.txt"), "it was taken back")
  }

  @Test func `only what was asked for is made`() throws {
    let edition = try SampleEdition.make()
    let texts = try Self.files(edition, formats: [.text]).map(\.route.text)
    #expect(texts.count == 10 && texts.allSatisfy { $0.hasSuffix(".txt") })
    let pages = try Self.files(edition, formats: [.html])
    #expect(
      !pages.contains { $0.route.text.hasSuffix("y.txt") || $0.route.text.hasSuffix("o.txt") })
    #expect(try !SiteTests.text(pages, "handbook/kitchen/").contains("story.txt"))
  }

  @Test func `a link to another text is its full address, or the way to its plain text`() throws {
    var edition = try SampleEdition.make()
    let kitchen = try SampleEdition.kitchen()
    let link = Link(
      destination: "sundial.md", destinationSpan: .start, title: "",
      inlines: [Inline(.text("the sundial"), span: .start)])
    let body = SampleEdition.body([
      Block(.paragraph([Inline(.link(link), span: .start)]), span: .start)
    ])
    edition.parts[0] = Edition.Part(
      title: nil,
      entries: [
        Entry(
          address: kitchen.address, metadata: kitchen.metadata, details: kitchen.details, body: body
        )
      ])
    let full = try SiteTests.text(Self.files(edition), "handbook/kitchen/story.txt")
    #expect(full.contains("the sundial[a]\n"))
    #expect(full.hasSuffix("[a] https://example.org/s/handbook/sundial/\n"))
    let near = try SiteTests.text(Self.files(edition, baseURL: nil), "handbook/kitchen/story.txt")
    #expect(near.hasSuffix("[a] ../sundial/story.txt\n"))
    #expect(!near.contains("On the web"))
  }

  @Test func `what people write into names and titles stays words`() throws {
    var edition = try SampleEdition.make()
    let kitchen = try SampleEdition.kitchen()
    edition.credits[kitchen.path] = Credits(byline: [
      Credits.Name(
        name: "A\u{1B}[2J\nB\u{202E}", role: .teacher, school: "S\u{9D}",
        country: CountryCode(known: "MN"))
    ])
    for name in ["story.txt", "radio.txt"] {
      let text = try SiteTests.text(Self.files(edition), "handbook/kitchen/" + name)
      #expect(text.contains("A\u{FFFD}[2J B, teacher, S\u{FFFD}, Mongolia"))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }
  }
}
