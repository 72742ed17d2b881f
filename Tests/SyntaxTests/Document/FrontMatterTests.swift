import SourceModel
import Syntax
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  @Test func `front matter and body come apart`() throws {
    let file = try file("---\ntitle: A calm start\nlang: en\n---\n\n# Why\n")
    let document = Document.parse(file)
    #expect(document.diagnostics.isEmpty)
    let mapping = try #require(document.value.frontMatter)
    #expect(mapping.pairs.map(\.key.text) == ["title", "lang"])
    #expect(mapping.pairs.map { file.text(in: $0.value.span) } == ["A calm start", "en"])
    let span = try #require(document.value.frontMatterSpan)
    #expect(file.text(in: span) == "---\ntitle: A calm start\nlang: en\n---")
    let heading = try #require(document.value.body.headings.first)
    #expect(file.text(in: heading.span) == "# Why")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every kind of line end is read`(end: String) throws {
    let lines = ["---", "title: Ünïcode tïtle", "lang: en", "---", "", "Text *here*", ""]
    let file = try file(lines.joined(separator: end))
    let document = Document.parse(file)
    #expect(document.diagnostics.isEmpty)
    let values = document.value.frontMatter?.pairs.map { file.text(in: $0.value.span) }
    #expect(values == ["Ünïcode tïtle", "en"])
    #expect(document.value.body.plainText == "Text here")
  }

  @Test func `a byte-order mark is a warning and all is read`() throws {
    let file = try file("\u{FEFF}---\ntitle: A\n---\nText\n")
    let document = Document.parse(file)
    #expect(document.ids == ["byte-order-mark"])
    #expect(document.diagnostics.first?.severity == .warning)
    #expect(document.value.frontMatter?.value(of: "title") != nil)
    #expect(document.value.body.plainText == "Text")
  }

  @Test func `a file without front matter says so`() throws {
    let document = Document.parse(try file("# A calm start\n\nText\n"))
    #expect(document.ids == ["front-matter-missing"])
    #expect(document.value.frontMatter == nil)
    #expect(document.value.body.headings.count == 1)
    #expect(Document.parse(try file("# Part\n"), frontMatter: .optional).diagnostics.isEmpty)
    #expect(Document.parse(try file("")).ids == ["front-matter-missing"])
  }

  @Test(arguments: ["—", "– – –", "----", "***", "- - -"])
  func `a dash in place of three hyphens is put right`(fence: String) throws {
    let file = try file("\(fence)\ntitle: A\n---\n")
    let diagnostic = try #require(Document.parse(file).diagnostics.first)
    #expect(diagnostic.id == "front-matter-missing")
    #expect(file.text(of: diagnostic) == fence)
    #expect(diagnostic.fixes.first?.edits.first?.text == "---")
  }

  @Test func `empty lines before the front matter are said, and it is read`() throws {
    let document = Document.parse(try file("\n\n---\ntitle: A\n---\nText\n"))
    #expect(document.ids == ["front-matter-missing"])
    #expect(document.value.frontMatter?.pairs.count == 1)
  }

  @Test func `an unclosed fence is said once, where it opens, and nothing else`() throws {
    let file = try file("---\ntitle: A\nlang: en\n\n# Text: with colon\n- [\n")
    let document = Document.parse(file)
    #expect(document.ids == ["front-matter-unclosed"])
    #expect(document.diagnostics.first?.place.span == SourceSpan(0, 3))
    #expect(document.value.frontMatter == nil)
    #expect(document.value.body.blocks.isEmpty)
  }

  @Test(arguments: ["-----", "—", "–––", "***", "===", " ---"])
  func `dashes that end the front matter are put right in one step`(fence: String) throws {
    let file = try file("---\ntitle: A\ntags:\n  - b\n# why\n\(fence)\n\nText\n\n---\n\nMore\n")
    let document = Document.parse(file)
    #expect(document.ids == ["front-matter-unclosed"])
    let diagnostic = try #require(document.diagnostics.first)
    #expect(file.text(of: diagnostic) == fence)
    #expect(document.value.frontMatter?.pairs.count == 2)
    #expect(document.value.body.plainText.contains("More"))
    let mended = MarkedText.applying(try #require(diagnostic.fixes.first), to: file.text)
    #expect(Document.parse(try SyntaxTests.file(mended)).ids == [])
  }

  @Test func `both fences are said together`() throws {
    #expect(
      Document.parse(try file("—\ntitle: A\n—\nText\n")).ids
        == ["front-matter-missing", "front-matter-unclosed"])
  }

  @Test func `a line across the text does not end the front matter`() throws {
    let unclosed = Document.parse(try file("---\ntitle: A\n\nSome text.\n\n***\n\nMore\n"))
    #expect(unclosed.ids == ["front-matter-unclosed"])
    #expect(unclosed.diagnostics.first?.place.span == SourceSpan(0, 3))
    let text = "***\n\nSome text\n\n---\n"
    #expect(Document.parse(try file(text), frontMatter: .optional).diagnostics.isEmpty)
    let nested = Document.parse(try file("---\ntitle: |\n  A\n  -----\n  B\n---\nText\n"))
    #expect(nested.diagnostics.isEmpty)
    let inside = "---\ntitle: |\n  A\n  ---\n  B\nsummary: >-\n  ---\n---\nText\n"
    #expect(Document.parse(try file(inside)).ids == [])
  }

  @Test func `a mark of code before and after a copied page is taken away`() throws {
    let page = "---\ntitle: A\n---\n\n```\ncode\n```\n"
    let file = try file("```markdown\n\(page)```\n")
    let document = Document.parse(file)
    #expect(document.ids == ["front-matter-missing"])
    #expect(document.value.frontMatter?.pairs.count == 1)
    let diagnostic = try #require(document.diagnostics.first)
    #expect(file.text(of: diagnostic) == "```markdown")
    #expect(
      diagnostic.message.text
        == "'```markdown' stands before the front matter, which begins in line 2")
    let mended = MarkedText.applying(try #require(diagnostic.fixes.first), to: file.text)
    #expect(mended == page + "\n")
  }

  @Test func `words before the front matter are kept for the writer to move`() throws {
    let file = try file("# A calm start\n\n---\n# Its name\ntitle: A\n---\nText\n")
    let document = Document.parse(file)
    #expect(document.ids == ["front-matter-missing"])
    let diagnostic = try #require(document.diagnostics.first)
    #expect(diagnostic.fixes.isEmpty && diagnostic.help != nil)
    #expect(document.value.frontMatter?.value(of: "title") != nil)
    #expect(document.value.body.plainText == "Text")
    let none = Document.parse(try SyntaxTests.file("Words\n\n---\n\nSome: more\n\nwords\n\n---\n"))
    #expect(none.value.frontMatter == nil)
  }

  @Test func `empty front matter is an empty mapping`() throws {
    let document = Document.parse(try file("---\n# nothing yet\n---\nText\n"))
    #expect(document.diagnostics.isEmpty)
    #expect(document.value.frontMatter?.pairs.isEmpty == true)
  }
}
