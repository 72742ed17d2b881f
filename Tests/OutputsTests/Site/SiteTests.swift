import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct SiteTests {
  static func render(
    _ edition: Edition, baseURL: String? = nil, snapshot: Snapshot = Snapshot(items: [:])
  ) -> Checked<[OutputFile]> {
    do throws(ObjectError) {
      return try Site.render(
        edition, templates: TemplateSet.load(from: snapshot).value, reader: MemoryReader(),
        options: SiteOptions(baseURL: baseURL, version: "0.1.0"))
    } catch {
      Issue.record(error)
      return Checked([])
    }
  }

  static func text(_ files: [OutputFile], _ route: String) throws -> String {
    let file = try #require(files.first { $0.route.text == route })
    guard case .bytes(let bytes) = file.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "portal.html"), ("handbook/", "handbook.html"), ("handbook/kitchen/", "kitchen.html"),
    ("handbook/kitchen/fr/", "kitchen-fr.html"), ("handbook/sundial/", "sundial.html"),
    ("handbook/quiet-room/", "withdrawn.html"), ("blog/", "blog.html"),
    ("blog/who-cooks/", "post.html"), ("404.html", "404.html"),
  ])
  func `whole pages are as they were read and agreed to`(route: String, name: String) throws {
    let files = Self.render(try SampleEdition.make(), baseURL: "https://example.org/site").value
    try Golden.expect(try Self.text(files, route), "pages/" + name)
  }

  @Test(arguments: [
    "blog/feed.atom", "handbook/feed.atom", "blog/feed.json", "handbook/feed.json",
    "sitemap.xml", "data/build.json", "data/entries.json",
    "data/people.json", "data/coverage.json", "data/editions.json",
  ])
  func `whole feeds and data files are as they were read and agreed to`(route: String) throws {
    let files = Self.render(try SampleEdition.make(), baseURL: "https://example.org/site").value
    try Golden.expect(try Self.text(files, route), route)
  }

  @Test func `the plan is in the order of addresses`() throws {
    let routes = Self.render(try SampleEdition.make()).value.map(\.route)
    #expect(routes == routes.sorted())
  }

  private static func clash(_ path: String) throws -> (RepoPath, [Diagnostic]) {
    var edition = try SampleEdition.make()
    let clash = try SampleEdition.address(path, .handbook, "kitchen", "fr")
    edition.withdrawn.append(
      Edition.Withdrawn(
        address: clash,
        withdrawal: Withdrawal(on: try SampleEdition.day(2026, 1, 1), reason: "x")))
    return (clash.path, Self.render(edition).diagnostics)
  }

  @Test func `the address of a translation keeps a page when the text is taken back`() throws {
    var edition = try SampleEdition.make()
    edition.withdrawn.append(
      Edition.Withdrawn(
        address: try SampleEdition.address("stories/handbook/gone.md", .handbook, "gone"),
        withdrawal: Withdrawal(on: try SampleEdition.day(2026, 1, 1), reason: "They asked to."),
        translations: [
          try SampleEdition.address("stories/handbook/gone.fr.md", .handbook, "gone", "fr")
        ]))
    let files = Self.render(edition).value
    for route in ["handbook/gone/", "handbook/gone/fr/"] {
      #expect(try Self.text(files, route).contains("They asked to."), "\(route)")
    }
  }

  @Test func `two texts with one address are said by the check of paths, and not again`() throws {
    #expect(try Self.clash("stories/handbook/kitchen/fr.md").1.isEmpty)
  }

  @Test func `two outputs with one address are an error that names both`() throws {
    // Its path does not tell that it has the address of another text.
    let (path, all) = try Self.clash("stories/handbook/elsewhere.md")
    #expect(
      all.map(\.message.text) == [
        "the address '/handbook/kitchen/fr/' is taken by 'stories/handbook/kitchen.fr.md'"
      ])
    #expect(all.first?.place.path == path)
    #expect(all.first?.severity == .error)
  }

  @Test func `without a base address there are no feeds, full addresses or Open Graph`() throws {
    let files = Self.render(try SampleEdition.make()).value
    for name in ["feed.atom", "feed.json", "sitemap.xml", "robots.txt"] {
      #expect(!files.contains { $0.route.text.hasSuffix(name) }, "\(name)")
    }
    for route in ["", "handbook/kitchen/", "blog/"] {
      let page = try Self.text(files, route)
      #expect(!page.contains("canonical") && !page.contains("og:") && !page.contains(".atom"))
    }
  }

  @Test func `the page for what is not found works at any address`() throws {
    let edition = try SampleEdition.make()
    let below = Self.render(edition, baseURL: "https://example.org/site/").value
    #expect(try Self.text(below, "404.html").contains("href=\"/site/handbook/\""))
    let alone = Self.render(edition).value
    #expect(try Self.text(alone, "404.html").contains("href=\"/handbook/\""))
    let top = Self.render(edition, baseURL: "https://example.org").value
    #expect(try Self.text(top, "404.html").contains("href=\"/handbook/\""))
  }

  @Test func `a story page with its style weighs at most thirty kilobytes and asks for one style`()
    throws
  {
    let files = Self.render(try SampleEdition.make()).value
    let page = try Self.text(files, "handbook/kitchen/")
    let style = try #require(files.first { $0.route.text.hasSuffix(".css") })
    // Even before they are packed.
    #expect(page.utf8.count + (try Self.text(files, style.route.text)).utf8.count < 30_000)
    #expect(page.split(separator: "<link rel=\"stylesheet\"").count == 2)
    #expect(!page.contains("<script"))
  }

  @Test func `a long handbook is cut into pages of a hundred stories`() throws {
    let story = try SampleEdition.kitchen()
    let entries = try (0..<230).map { number in
      Entry(
        address: try SampleEdition.address(
          "stories/handbook/s\(number).md", .handbook, "s\(number)"),
        metadata: story.metadata, details: story.details, body: story.body)
    }
    let edition = Edition(parts: [
      Edition.Part(title: "One", entries: Array(entries.prefix(150))),
      Edition.Part(title: "Two", entries: Array(entries.dropFirst(150))),
    ])
    let files = Self.render(edition).value
    let rows = try ["handbook/", "handbook/2/", "handbook/3/"].map {
      try Self.text(files, $0).split(separator: "<li><div").count - 1
    }
    #expect(rows == [100, 100, 30])
    #expect(try Self.text(files, "handbook/s200/").contains("href=\"../2/#part-2\""))
    #expect(try Self.text(files, "handbook/2/").contains("href=\"../s149/\""))
  }
}

@Suite struct TextOnPageTests {
  @Test func `two tables of one page have two names, and an empty corner is no header`() throws {
    let cell = { (text: String) in [Inline(.text(text), span: .start)] }
    let table = Block(
      .table(
        Table(
          alignments: [nil, .right], header: [[], cell("Girls")],
          rows: [[cell("Hanoi"), cell("58")]])),
      span: .start)
    var edition = try SampleEdition.make()
    let story = try SampleEdition.kitchen()
    edition.parts = [
      Edition.Part(
        title: nil,
        entries: [
          Entry(
            address: story.address, metadata: story.metadata, details: story.details,
            body: SampleEdition.body([table, table]))
        ])
    ]
    let page = try SiteTests.text(SiteTests.render(edition).value, "handbook/kitchen/")
    #expect(page.contains("aria-label=\"Table\"") && page.contains("aria-label=\"Table 2\""))
    #expect(page.contains("<td></td>\n<th scope=\"col\" class=\"n\">Girls</th>"))
  }

  @Test(arguments: [
    ("第 1 天", "<td class=\"s\">第 1 天</td>"), ("Day 10", "<td class=\"s\">Day 10</td>"),
    ("Hanoi", "<td>Hanoi</td>"), ("the whole day", "<td>the whole day</td>"),
    ("第三天上午", "<td class=\"s\">第三天上午</td>"), ("第三天上午三", "<td>第三天上午三</td>"),
  ])
  func `a short first cell keeps its words on one line`(words: String, cell: String) throws {
    let inlines = { (text: String) in [Inline(.text(text), span: .start)] }
    let table = Block(
      .table(
        Table(
          alignments: [nil, nil], header: [inlines("A b"), inlines("C d")],
          rows: [[inlines(words), inlines("x y")]])),
      span: .start)
    let page = try page([table], language: "en")
    #expect(page.contains(cell))
    #expect(page.contains("<td>x y</td>") && page.contains("<th scope=\"col\">A b</th>"))
  }

  @Test(arguments: [("ur", "۱۲"), ("ur-PK", "۱۲"), ("en", "12"), ("fa", "12")])
  func `the mark of a note has the digits that the list of notes has`(
    language: String, mark: String
  ) throws {
    let reference = Block(
      .paragraph([Inline(.footnoteReference(note: 12, occurrence: 1), span: .start)]), span: .start)
    let page = try page([reference], language: language)
    #expect(page.contains(">\(mark)</a></sup>"))
    #expect(page.contains("href=\"#note-12\""))
  }

  @Test(arguments: [
    ("fr", "<p><span class=\"s\">Quoi ?</span> Rien</p>"), ("en", "<p>Quoi ? Rien</p>"),
  ])
  func `only French keeps its marks with the words`(language: String, wanted: String) throws {
    let page = try page([SampleEdition.paragraph("Quoi ? Rien")], language: language)
    #expect(page.contains(wanted))
  }

  private func page(_ blocks: [Block], language: String) throws -> String {
    let story = try SampleEdition.kitchen()
    let edition = Edition(parts: [
      Edition.Part(
        title: nil,
        entries: [
          Entry(
            address: story.address,
            metadata: Metadata(
              title: "T", summary: "S", language: LanguageTag(canonical: language)),
            details: story.details, body: SampleEdition.body(blocks))
        ])
    ])
    return try SiteTests.text(SiteTests.render(edition).value, "handbook/kitchen/")
  }
}
