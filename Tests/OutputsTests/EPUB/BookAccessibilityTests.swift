import SourceModel
import Stories
import Testing

@testable import Outputs

/// A book claims of itself only what is so.
@Suite struct BookAccessibilityTests {
  /// The sample, its first story with a cover that has these words.
  private func book(alternative: String?) throws -> OpenedBook {
    var edition = try SampleEdition.make()
    let picture = try #require(RepoPath("stories/handbook/glass.png"))
    let id = try #require(ObjectID(bytes: [UInt8](repeating: 7, count: 20)))
    var story = try SampleEdition.kitchen()
    story.metadata.cover = alternative.map { Cover(image: "glass.png", alternative: $0) }
    edition.parts = [Edition.Part(title: nil, entries: [story])]
    edition.translations = [:]
    edition.assets = [picture: id]
    return try OpenedBook.make(edition, reader: MemoryReader(objects: [id: PictureMaker.png()]))
  }

  private func said(_ property: String, _ book: OpenedBook) throws -> [String] {
    try book.page("package.opf").all("meta").filter { $0.attributes["property"] == property }
      .map(\.text)
  }

  @Test func `a book whose pictures are described says so`() throws {
    let book = try book(alternative: "A glass")
    try book.expectSound()
    #expect(try said("schema:accessMode", book) == ["textual", "visual"])
    #expect(try said("schema:accessModeSufficient", book) == ["textual", "textual,visual"])
    #expect(try said("schema:accessibilityFeature", book).contains("alternativeText"))
    #expect(
      try said("dcterms:conformsTo", book) == ["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"])
    #expect(try said("a11y:certifiedBy", book) == ["Colophon 0.1.0"])
    #expect(try said("schema:accessibilityHazard", book) == ["none"])
    #expect(try book.page("story-kitchen.xhtml").first("img")?.attributes["alt"] == "A glass")
  }

  @Test(arguments: ["", "  ", "Picture", "glass.png"])
  func `a book with a picture that nobody described claims nothing`(words: String) throws {
    let book = try book(alternative: words)
    try book.expectSound()
    #expect(try said("schema:accessModeSufficient", book) == ["textual,visual"])
    #expect(try !said("schema:accessibilityFeature", book).contains("alternativeText"))
    #expect(try said("dcterms:conformsTo", book) == [])
    #expect(try said("a11y:certifiedBy", book) == [])
    #expect(
      try said("schema:accessibilitySummary", book).first?.contains("not described") == true)
    #expect(try book.page("colophon.xhtml").first("body")?.text.contains("not described") == true)
  }

  @Test func `a book without pictures is all text`() throws {
    let book = try book(alternative: nil)
    #expect(try said("schema:accessMode", book) == ["textual"])
    #expect(try said("schema:accessModeSufficient", book) == ["textual"])
    #expect(try !said("schema:accessibilityFeature", book).contains("alternativeText"))
    #expect(try said("dcterms:conformsTo", book).count == 1)
  }

  @Test func `pictures past a hundred megabytes are left out, and the text stands for them`() throws
  {
    var edition = try SampleEdition.make()
    let names = ["one", "two", "three"]
    var story = try SampleEdition.kitchen()
    edition.assets = [:]
    var published: [RepoPath: PublishedPicture] = [:]
    for (number, name) in names.enumerated() {
      let path = try #require(RepoPath("stories/handbook/\(name).png"))
      edition.assets[path] = ObjectID(bytes: [UInt8](repeating: UInt8(number), count: 20))
      published[path] = PublishedPicture(
        route: try #require(Route("media/\(name)-3.png")), width: 3, height: 2, size: 60_000_000)
    }
    story.metadata.cover = Cover(image: "one.png", alternative: "One")
    var other = try SampleEdition.sundial()
    other.metadata.cover = Cover(image: "two.png", alternative: "Two")
    edition.parts = [Edition.Part(title: nil, entries: [story, other])]
    let site = SiteModel(
      edition: edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      options: SiteOptions(version: "0"), pictures: published, reader: MemoryReader())
    let pictures = BookPictures(BookChapter.all(of: edition), site)
    #expect(pictures.routes.map(\.text) == ["media/one-3.png"])
    #expect(pictures.leftOut == 1 && pictures.size == 60_000_000)
    let books = site.bookTasks(pictures: [], nil)
    #expect(books.diagnostics.map(\.id.name) == ["book-pictures-left-out"])
    let task = try #require(books.value.first)
    let book = try OpenedBook(try task.make())
    #expect(try book.page("story-sundial.xhtml").all("img").isEmpty)
  }
}
