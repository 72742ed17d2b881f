import SourceModel
import Syntax
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

  @Test func `empty front matter is an empty mapping`() throws {
    let document = Document.parse(try file("---\n# nothing yet\n---\nText\n"))
    #expect(document.diagnostics.isEmpty)
    #expect(document.value.frontMatter?.pairs.isEmpty == true)
  }
}
