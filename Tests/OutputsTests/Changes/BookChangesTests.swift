import SourceModel
import Stories
import Testing

@testable import Outputs

/// What changed since the last edition, as the last chapter of the book file and of the printed book.
@Suite struct BookChangesTests {
  @Test func `a book that was changed since its edition ends with what changed`() throws {
    let book = try OpenedBook.make(try ChangePagesTests.edition())
    try book.expectSound()
    let spine = try book.spine()
    #expect(
      spine.firstIndex(of: "changes.xhtml")
        == spine.firstIndex(of: "index-country.xhtml").map { $0 - 1 })
    let links = try book.page("nav.xhtml").all("a").filter { $0.attributes["epub:type"] == nil }
    #expect(links.compactMap { $0.attributes["href"] } == spine)
    let page = try book.page("changes.xhtml")
    #expect(page.first("h1")?.text == "What changed since edition 2026")
    #expect(page.all("h2").map(\.text) == ["New stories", "Revised"])
    #expect(
      page.all("a").map { $0.attributes["href"] } == ["story-sundial.xhtml", "story-kitchen.xhtml"])
    let said = try #require(page.first("body")).text
    #expect(said.contains("<i>Third</i> Teacher") && said.contains("3 texts are no longer here."))
    #expect(try book.page("title.xhtml").first("body")?.text.contains("With changes since") == true)
  }

  @Test func `the file of a part names its own stories, and nobody else's`() throws {
    let edition = try ChangePagesTests.edition()
    let first = try OpenedBook.make(edition, route: Routes.book(part: 1), byPart: true)
    try first.expectSound()
    let page = try first.page("changes.xhtml")
    #expect(page.all("h2").map(\.text) == ["Revised"])
    #expect(page.first("body")?.text.contains("Third") == false)
  }

  @Test func `a printed book ends with what changed, each story with its page`() throws {
    let source = try PrintBookTests.source(try ChangePagesTests.edition())
    let call = try #require(source.firstRange(of: "#book.changes("))
    let line = source[call.lowerBound...].prefix { $0 != "\n" }
    #expect(
      line.hasPrefix(
        "#book.changes(\"What changed since edition 2026\", "
          + "(\"For the first time here: \u{2068}<i>Third</i> Teacher\u{2069}.\", "
          + "\"3 texts are no longer here.\"), ((\"New stories\", ((\"s3\", "), "\(line)")
    #expect(line.contains("(\"Revised\", ((\"s1\", \"Kitchen chemistry"))
    let index = try #require(source.firstRange(of: "#book.index("))
    #expect(call.lowerBound < index.lowerBound)
  }

  @Test func `a book without an edition, or as its edition was, has no such chapter`() throws {
    var edition = try ChangePagesTests.edition()
    for history in [
      BookHistory(), BookHistory(states: Array(edition.history.states.prefix(1)), firstStates: [:]),
    ] {
      edition.history = history
      #expect(try !OpenedBook.make(edition).spine().contains("changes.xhtml"))
      #expect(try !PrintBookTests.source(edition).contains("book.changes"))
    }
  }
}
