import SourceModel
import Syntax
import Testing

@Suite struct FootnoteTests {
  @Test func `notes are numbered by their first reference`() throws {
    let read = try body(
      "a[^x] b[^Y] c[^X]\n\n[^y]: second\n[^x]: first[^z]\n\n[^z]: third\n\n[^no]: unused\n")
    #expect(read.value.footnotes.map(\.label) == ["x", "y", "z"])
    #expect(read.value.footnotes.map(\.references) == [2, 1, 1])
    #expect(read.ids == ["unused-footnote"])
    var marks: [Int] = []
    read.value.forEachInline {
      if case .footnoteReference(let note, let occurrence) = $0.kind {
        marks.append(note * 10 + occurrence)
      }
    }
    #expect(marks == [11, 21, 12, 31])
  }

  @Test func `a note holds blocks, and spans of all of them are right`() throws {
    let tree = try dump("a[^1]\n\n[^1]: b *c*\n    d\n\n    - e\n\n        code\n\nend\n")
    #expect(
      tree == """
        paragraph @0..<5
          text "a" @0..<1
          mark 1.1 @1..<5
        paragraph @49..<52
          text "end" @49..<52
        note 1 '1' ×1 @7..<47
          paragraph @13..<24
            text "b " @13..<15
            emphasis @15..<18
              text "c" @16..<17
            break @18..<18
            text "d" @23..<24
          list @30..<47
            item
              paragraph @32..<33
                text "e" @32..<33
              paragraph @43..<47
                text "code" @43..<47
        """)
  }

  @Test func `a note whose text begins on the next line`() throws {
    let body = try body("a[^1]\n[^1]:\n    > quote\n\n        code\n\n    end\n").value
    let kinds = body.footnotes.first?.blocks.map { block in
      switch block.kind {
      case .quote: "quote"
      case .code(let text, _): "code " + text
      case .paragraph: "paragraph"
      default: "other"
      }
    }
    #expect(kinds == ["quote", "code code\n", "paragraph"])
  }

  @Test func `a mark in code, escaped, or unknown stays text`() throws {
    let read = try body(
      "\\[^1] `[^1]` [^1](u) [^ 1] [^]\n\n```\n[^1]: no\n```\n\n    [^1]: no\n\n[^1]: yes\n")
    #expect(read.value.footnotes.isEmpty)
    #expect(read.ids == ["unused-footnote"])
    #expect(read.value.links.count == 1)
    #expect(read.value.plainText.contains("[^1]: no"))
    let unknown = try file("word[^2]\n")
    let said = Body.read(unknown)
    #expect(said.ids == ["unknown-footnote"])
    #expect(said.diagnostics.first.map { unknown.text(of: $0) } == "[^2]")
    #expect(said.value.plainText == "word[^2]")
  }

  @Test func `escapes and entities before a mark do not shift it`() throws {
    let file = try file("\\* &amp; &copy; &#66; x[^1] y &nbsp;[^1]\n\n[^1]: n\n")
    var written: [String] = []
    Body.read(file).value.forEachInline {
      if case .footnoteReference = $0.kind { written.append(file.text(in: $0.span)) }
    }
    #expect(written == ["[^1]", "[^1]"])
  }

  @Test func `the second note with one label is said`() throws {
    let read = try body("a[^1]\n\n[^1]: first\n\n[^1]: second\n")
    #expect(read.ids == ["repeated-footnote"])
    #expect(read.value.footnotes.count == 1)
    #expect(read.value.plainText == "a\nfirst")
  }

  @Test func `notes do not join a list of the text`() throws {
    let body = try body("+ a\n+ b\n\n[^1]: n\n\nx[^1]\n").value
    guard case .list(let list)? = body.blocks.first?.kind else {
      Issue.record("no list")
      return
    }
    #expect(list.isTight && list.items.count == 2)
    #expect(body.footnotes.count == 1)
  }

  @Test func `a definition of one word is a note, not a link`() throws {
    let body = try body("a[^1]\n\n[^1]: word\n").value
    #expect(body.links.isEmpty)
    #expect(body.footnotes.count == 1)
  }
}
