import SourceModel
import Stories
import Testing

@testable import Outputs

/// Names and titles in right-to-left scripts stand where the sentence puts them.
@Suite struct SetApartTests {
  private static let words = TemplateSet.load(from: Snapshot(items: [:])).value
    .words(forAnyOf: [.english])

  @Test(arguments: [
    ("أمينة", "\u{2068}أمينة\u{2069}"), ("a\u{2069}b\u{202E}c\u{2067}", "\u{2068}abc\u{2069}"),
    ("a\nb", "\u{2068}a b\u{2069}"), ("", ""), ("\u{2068}", ""),
  ])
  func `a name for paper stands between marks, and brings none of its own`(
    name: String, marked: String
  ) {
    #expect(SetApart.marked(name).utf8.elementsEqual(marked.utf8))
  }

  @Test(arguments: [
    ("اردو, English in one title", "en", "\u{200E}"), ("English اردو", "en", ""),
    ("English اردو", "ur", "\u{200F}"), ("اردو", "ur", ""), ("12", "ur", ""),
  ])
  func `a title runs as its language does, whatever its first letter`(
    title: String, language: String, mark: String
  ) {
    let language = LanguageTag(canonical: language)
    #expect(SetApart.led(title, by: language).utf8.elementsEqual((mark + title).utf8))
    let start = language.text == "ur" ? "\u{2067}" : "\u{2066}"
    #expect(
      SetApart.marked(title, language: language).utf8.elementsEqual(
        (start + title + "\u{2069}").utf8))
  }

  @Test func `a list sets each name apart`() {
    #expect(Self.words.marked(list: ["أ", "ب"]) == "\u{2068}أ\u{2069}, \u{2068}ب\u{2069}")
    #expect(Self.words.html(list: ["أ", "<b>"]) == "<bdi>أ</bdi>, <bdi>&lt;b&gt;</bdi>")
    #expect(
      SetApart.html("\"x", language: LanguageTag(canonical: "ur"))
        == "<bdi lang=\"ur\">&quot;x</bdi>")
  }

  @Test func `marks stay in a line that the program put together, and nowhere else`() {
    let marked = "\u{2068}a\u{2069}"
    #expect(PrintRendererTests.text(.call("p", .marked(marked))) == "#book.p(\"\(marked)\")\n")
    #expect(PrintRendererTests.text(.call("p", .text(marked))) == "#book.p(\"a\")\n")
    #expect(PrintRendererTests.text(.call("p", .lines(marked))) == "#book.p(\"a\")\n")
  }

  @Test func `a printed citation keeps the author before the title`() throws {
    let source = try PrintBookTests.source(try SampleEdition.make())
    #expect(
      source.contains(
        "\u{2068}نمونہ استاد\u{2069}, “\u{2067}چھت پر دھوپ گھڑی\u{2069}”, in "
          + "\u{2068}Teaching Across the Distance\u{2069}, \u{2068}Classrooms in Common\u{2069}"))
    #expect(source.contains("\u{2068}teacher\u{2069} · \u{2068}نمونہ اسکول، لاہور\u{2069} · "))
  }

  @Test func `a printed address keeps its last stroke in every direction`() throws {
    let source = try PrintBookTests.source(try SampleEdition.make())
    #expect(source.contains("\"\u{2068}https://creativecommons.org/licenses/by-sa/4.0/\u{2069}\""))
  }

  @Test func `those who made the book stand with their school before their country`() throws {
    let edition = try SampleEdition.make()
    let source = try PrintBookTests.source(edition)
    #expect(
      source.contains(
        "(\"نمونہ استاد\", \"\u{2068}نمونہ اسکول، لاہور\u{2069}, \u{2068}Pakistan\u{2069}\""))
    let page = try OpenedBook.make(edition).text("contributors.xhtml")
    #expect(
      page.contains(
        "<span class=\"meta\"><bdi>نمونہ اسکول، لاہور</bdi>, <bdi>Pakistan</bdi></span>"))
  }

  @Test func `a citation on a page sets the book and the site apart too`() throws {
    var edition = try SampleEdition.make()
    edition.configuration.languages = [LanguageTag(canonical: "ur")]
    let page = try OpenedBook.make(edition).text("story-sundial.xhtml")
    #expect(page.contains("<cite><bdi>Teaching Across the Distance</bdi></cite>"))
    #expect(page.contains("<bdi>Classrooms in Common</bdi>"))
  }
}
