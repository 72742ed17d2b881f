import SourceModel
import Syntax
import Testing

/// Every inline stands where its span says, whatever libcmark's columns do.
@Suite struct SpansTests {
  static let texts = [
    "Hello *big **wide*** world\n",
    "one\ntwo *three\nfour* five\n",
    "   one\n      two *x*\n\tthree `y`\n",
    "> quote *a*\n> second *b*\nlazy *c*\n   lazy too *d*\n",
    ">quote\n>  more *b*\n> > deep *c*\n> > deep *d*\n> lazy *e*\n",
    "- item *a*\n  more *b*\nlazy *c*\n- two\n\n  para *d*\n  next *e*\n",
    "1.  item\n    more *b*\n\n    > quote\n    > more *c*\n    lazy *d*\n",
    "10) ten\n    more *x*\n    - inner *y*\n      inner *z*\n",
    "Set *a*\ntwo *b*\n===\n\nnext *c*\n",
    "# Head *a* `b` [c](d)  ##\n",
    "   ## Head *a*   \n",
    "x `code\n  over` *lines*\nnext *y*\n",
    "a [link\n  over](/u\n  \"title\") tail *x*\nmore *y*\nlast *z*\n",
    "first\n[link *x*\n  over](/u) *y*\n![pic\nture](/v) *z*\n",
    "a ![pic\n  ture](/u) *x*\nmore *y*\n",
    "[r]: /u\n[s]: /v 'title'\npara [r] *x*\nnext [s] *y*\n",
    "[r]: /u\n\n> a [r]\n> b *x* [r][r]\n> c *y*\n",
    "a <b\n  c=\"d\"> *x*\nnext *y*\n",
    "hard  \nbreak *x*\\\nother *y*\n",
    "Ελλάδα *αβγ* `δ` [ε](ζ)\nмонгол *хэл*\n",
    "汉字*强调*汉字\n\n| 标题 | *b* |\n|---|---|\n| `单` | [元](格) |\n",
    "| a *b* | c |\n| - | - |\n| \\| *d* | `e\\|f` *g* |\n",
    "> | a *b* | c |\n> | - | - |\n> | *d* | e |\n",
    "- | a *b* | c |\n  | - | - |\n  | *d* | [e](f) |\n",
    "para *p*\n| a *b* | c |\n| - | - |\n| *d* | e |\n",
    "text[^1] *x*\n\n[^1]: note *y*\n    more *z*\n\n    para *w*\n",
    "text[^ab] and[^ab] *x*\n\n> [^ab]: note *y* [l](m)\n",
    "<https://example.org> *x* <a@b.org>\n",
    "- [ ] *a*\n\t- tab *b*\n\n\t  tab para *c*\n",
    "a\r\nb *c*\r\n- d\r\n  e *f*\r\n",
    "a\rb *c*\r> d\r> e *f*\r",
  ]

  @Test(arguments: texts)
  func `the span of a text holds the text`(markdown: String) throws {
    let file = try file(markdown)
    let read = Body.read(file)
    #expect(read.diagnostics.isEmpty)
    var count = 0
    read.value.forEachInline { inline in
      let written = file.text(in: inline.span)
      switch inline.kind {
      case .text(let text) where !text.contains("|"): #expect(written == text)
      case .code: #expect(written.hasPrefix("`") && written.hasSuffix("`"))
      case .emphasis, .strong: #expect(written.hasPrefix("*") && written.hasSuffix("*"))
      case .link:
        #expect("[<".contains(written.first ?? " ") && ")]>".contains(written.last ?? " "))
      case .picture: #expect(written.hasPrefix("![") && written.hasSuffix(")"))
      case .html: #expect(written.hasPrefix("<") && written.hasSuffix(">"))
      case .footnoteReference: #expect(written.hasPrefix("[^") && written.hasSuffix("]"))
      default: break
      }
      count += 1
    }
    #expect(count > 0)
  }

  @Test func `a destination has its own span`() throws {
    let file = try file(
      "a [b](../c.md#d \"t\") and ![e](<f g.png>) and <https://x.org> and [h][r]\n\n[r]: /u\n")
    let spans = Body.read(file).value.links.map { file.text(in: $0.link.destinationSpan) }
    #expect(spans == ["../c.md#d", "https://x.org", "[h][r]"])
    let pictures = Body.read(file).value.pictures.map { file.text(in: $0.picture.destinationSpan) }
    #expect(pictures == ["f g.png"])
  }

  @Test func `blocks end where their text ends`() throws {
    let file = try file("Set\n---\ntext\n\n- a\n- b\n\n\n> q\n\n```\ncode\n```\nend\n")
    let spans = Body.read(file).value.blocks.map { file.text(in: $0.span) }
    #expect(spans == ["Set\n---", "text", "- a\n- b", "> q", "```\ncode\n```", "end"])
  }
}
