import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

/// The handbook as EPUB: what stands in the file, and where.
@Suite struct BookFileTests {
  private func sample() throws -> Edition {
    var edition = try SampleEdition.make()
    edition.committed = RecordedTime(seconds: 1_775_130_000, offset: 120)
    return edition
  }

  @Test func `the kind of the file stands first in it, as it is`() throws {
    let book = try OpenedBook.make(try sample())
    let first = try #require(book.members.first)
    #expect(first.name == "mimetype" && first.isStored)
    // The local header of a member has 30 bytes, then its name, then extra fields: here none.
    #expect(Array(book.raw[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
    for member in book.members { #expect(member.extraFields == 0, "\(member.name)") }
    #expect(book.members.filter(\.isStored).map(\.name) == ["mimetype"])
    let container = try #require(XMLPage(try book.member("META-INF/container.xml").bytes))
    #expect(container.first("rootfile")?.attributes["full-path"] == "EPUB/package.opf")
  }

  @Test
  func `every file is in the manifest, every page in the spine, every reference leads somewhere`()
    throws
  {
    for address in [nil, "https://example.org/site"] {
      try OpenedBook.make(try sample(), baseURL: address).expectSound()
    }
  }

  @Test func `stories stand in reading order, each followed by its translations`() throws {
    let book = try OpenedBook.make(try sample())
    #expect(
      try book.spine() == [
        "title.xhtml", "imprint.xhtml", "nav.xhtml",
        "part-1.xhtml", "story-kitchen.xhtml", "story-kitchen.fr.xhtml",
        "part-2.xhtml", "story-sundial.xhtml", "story-objects.xhtml",
        "index-country.xhtml", "index-subject.xhtml", "index-goal.xhtml", "index-tool.xhtml",
        "index-language.xhtml", "contributors.xhtml", "colophon.xhtml",
      ])
  }

  @Test func `the contents lead to every page in the order of the spine`() throws {
    let book = try OpenedBook.make(try sample())
    let nav = try book.page("nav.xhtml")
    let package = try book.page("package.opf")
    #expect(
      package.all("item").filter { $0.attributes["properties"] == "nav" }
        .compactMap { $0.attributes["href"] } == ["nav.xhtml"])
    let navs = nav.all("nav").map { $0.attributes["epub:type"] }
    #expect(navs == ["toc", "landmarks"])
    let links = nav.all("a").filter { $0.attributes["epub:type"] == nil }
    #expect(links.compactMap { $0.attributes["href"] } == (try book.spine()))
    for link in links { #expect(!link.text.isEmpty) }
    let kinds = nav.all("a").compactMap { $0.attributes["epub:type"] }
    #expect(
      kinds == ["titlepage", "toc", "bodymatter", "index", "contributors", "colophon"])
  }

  @Test(arguments: [
    ("story-kitchen.xhtml", "en", "ltr"), ("story-kitchen.fr.xhtml", "fr", "ltr"),
    ("story-sundial.xhtml", "ur", "rtl"), ("story-objects.xhtml", "zh-Hans", "ltr"),
    ("nav.xhtml", "en", "ltr"),
  ])
  func `each page says its language and its direction`(
    file: String, language: String, direction: String
  ) throws {
    let page = try OpenedBook.make(try sample()).page(file)
    let root = try #require(page.first("html")).attributes
    #expect(root["xml:lang"] == language && root["lang"] == language && root["dir"] == direction)
  }

  @Test func `words of the menus inside a text of another language say theirs`() throws {
    let page = try OpenedBook.make(try sample()).page("story-sundial.xhtml")
    let glance = try #require(page.elements.first { $0.attributes["class"] == "glance" })
    #expect(glance.attributes["xml:lang"] == "en" && glance.attributes["dir"] == "ltr")
  }

  @Test(arguments: [("ur", "rtl"), ("en", "ltr"), ("zh-Hans", "ltr")])
  func `the pages are turned as the language of the book is read`(language: String, way: String)
    throws
  {
    var edition = try sample()
    edition.configuration.languages = [LanguageTag(canonical: language)]
    let package = try OpenedBook.make(edition).page("package.opf")
    #expect(package.first("spine")?.attributes["page-progression-direction"] == way)
    #expect(package.first("dc:language")?.text == language)
    // As the printed book says who made it.
    #expect(package.first("dc:creator")?.text == package.first("dc:publisher")?.text)
  }

  @Test func `in the list of a part a title stands on the side of its summary`() throws {
    let page = try OpenedBook.make(try sample()).page("part-2.xhtml")
    let items = page.all("li").map { [$0.attributes["xml:lang"], $0.attributes["dir"]] }
    #expect(items == [["ur", "rtl"], ["zh-Hans", "ltr"]])
    #expect(page.all("p").allSatisfy { $0.attributes["dir"] == nil })
    #expect(page.all("a").map { $0.attributes["dir"] } == [nil, nil])
  }

  @Test func `a story has its credit and its card, and notes that lead there and back`() throws {
    let path = try #require(RepoPath("stories/handbook/kitchen.md"))
    let text = "Some words[^1] here.  \nMore.\n\n---\n\n[^1]: A *note*.\n"
    var edition = try sample()
    let body = Body.read(SourceFile(path: path, text: text)).value
    edition.parts = edition.parts.map { part in
      Edition.Part(
        title: part.title,
        entries: part.entries.map {
          $0.path == path
            ? Entry(address: $0.address, metadata: $0.metadata, details: $0.details, body: body)
            : $0
        })
    }
    let book = try OpenedBook.make(edition)
    try book.expectSound()
    let page = try book.page("story-kitchen.xhtml")
    let note = try #require(page.all("aside").first)
    #expect(note.attributes["epub:type"] == "footnote" && note.attributes["role"] == "doc-footnote")
    let mark = try #require(page.elements.first { $0.attributes["role"] == "doc-noteref" })
    #expect(mark.attributes["epub:type"] == "noteref")
    #expect(mark.attributes["href"] == "#" + (note.attributes["id"] ?? ""))
    let all = try #require(page.first("body")).text
    for words in [
      "Sample Teacher", "Sample School, Ulaanbaatar", "Third Teacher", "review, editing",
      "2 lessons", "Blended", "Kitchen goods", "4. Quality education", "A note",
    ] { #expect(all.contains(words), "\(words)") }
    #expect(page.all("hr").count == 1 && page.all("br").count == 1)
  }

  @Test func `subjects, goals and names lead to the indexes of the book`() throws {
    let page = try OpenedBook.make(try sample()).page("story-kitchen.xhtml")
    let links = Set(page.all("a").compactMap { $0.attributes["href"] })
    #expect(
      links.isSuperset(of: [
        "index-subject.xhtml#subject-chemistry", "index-goal.xhtml#goal-4",
        "index-tool.xhtml#tool-kitchen-goods", "contributors.xhtml#person-sample-teacher",
        "story-kitchen.fr.xhtml",
      ]))
  }

  @Test func `a part has a book of its own, whose links lead out where the site is known`() throws {
    var edition = try sample()
    let path = try #require(RepoPath("stories/handbook/kitchen.md"))
    let body = Body.read(SourceFile(path: path, text: "See [the sun](sundial.md).\n")).value
    let kitchen = try SampleEdition.kitchen()
    edition.parts[0] = Edition.Part(
      title: "Hands and kitchens",
      entries: [
        Entry(
          address: kitchen.address, metadata: kitchen.metadata, details: kitchen.details,
          body: body)
      ])
    let routes = OpenedBook.plan(edition, byPart: true).value.routes.map(\.text)
    #expect(
      routes == [
        "handbook/handbook-part-1.epub", "handbook/handbook-part-2.epub", "handbook/handbook.epub",
      ])
    for address in [nil, "https://example.org/site"] {
      let part = try OpenedBook.make(
        edition, baseURL: address, route: Routes.book(part: 1), byPart: true)
      try part.expectSound()
      #expect(try part.spine().filter { $0.hasPrefix("story-") }.count == 2)
      let links = try part.page("story-kitchen.xhtml").all("a").filter { $0.text == "the sun" }
      #expect(
        links.map { $0.attributes["href"] }
          == (address == nil ? [] : ["https://example.org/site/handbook/sundial/"]))
    }
    let whole = try OpenedBook.make(edition)
    #expect(
      try whole.page("story-kitchen.xhtml").all("a").contains {
        $0.attributes["href"] == "story-sundial.xhtml"
      })
    let names = try [Routes.book, Routes.book(part: 1), Routes.book(part: 2)].map {
      try OpenedBook.make(edition, route: $0, byPart: true).page("package.opf")
        .first("dc:identifier")?.text
    }
    #expect(Set(names).count == 3)
  }

  @Test func `the book is known by the workspace, and dated by its commit`() throws {
    func said(_ edition: Edition, _ baseURL: String?) throws -> [String] {
      let package = try OpenedBook.make(edition, baseURL: baseURL).page("package.opf")
      let stamp = package.all("meta").first { $0.attributes["property"] == "dcterms:modified" }
      return [package.first("dc:identifier")?.text ?? "", stamp?.text ?? ""]
    }
    let first = try said(try sample(), "https://example.org/")
    #expect(first[0].wholeMatch(of: /urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil)
    #expect(first[1] == "2026-04-02T11:40:00Z")
    var later = try sample()
    later.commit = ObjectID(hex: "1123456789abcdef0123456789abcdef01234567")
    later.committed = RecordedTime(seconds: 1_785_130_000)
    let second = try said(later, "https://example.org/")
    #expect(second[0] == first[0] && second[1] != first[1])
    #expect(try said(try sample(), "https://example.com/")[0] != first[0])
    later.committed = nil
    #expect(try said(later, nil)[1] == "1980-01-01T00:00:00Z")
  }

  @Test func `equal editions give equal bytes`() throws {
    let (one, two) = (try OpenedBook.make(try sample()), try OpenedBook.make(try sample()))
    #expect(one.raw == two.raw)
  }

  @Test func `an empty handbook has no book, and its front does not lead to one`() throws {
    var edition = try sample()
    edition.parts = []
    #expect(OpenedBook.plan(edition, byPart: true).value.routes.isEmpty)
    for (formats, leads) in [([OutputFormat.html], false), ([.html, .epub], true)] {
      let plan = OpenedBook.plan(try sample(), formats: Set(formats)).value
      let page = try plan.page(at: Routes.handbook)
      let front = String(decoding: try #require(page), as: UTF8.self)
      #expect(front.contains("handbook.epub") == leads)
      #expect(plan.holds(Routes.book) == leads)
    }
  }
}
