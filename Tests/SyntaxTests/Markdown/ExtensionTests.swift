import SourceModel
import Syntax
import Testing

@Suite struct ExtensionTests {
  @Test(arguments: AlertKind.allCases)
  func `each kind of alert is known, in any case`(kind: AlertKind) throws {
    for name in [kind.rawValue, kind.rawValue.uppercased()] {
      let tree = try dump("> [!\(name)]\n> text *x*\n>\n> more\n")
      #expect(tree.hasPrefix("alert \(kind.rawValue) @0..<"))
      #expect(tree.contains("text \"text \"") && !tree.contains("[!"))
    }
  }

  @Test(arguments: [
    "> [!NOTE]\n", "> [!NOPE]\n> a\n", "> [!NOTE] a\n> b\n", "> a\n> [!NOTE]\n",
    "> \\[!NOTE]\n> a\n",
    "[!NOTE]\na\n",
  ])
  func `anything else is a quote`(markdown: String) throws {
    #expect(!(try dump(markdown)).contains("alert"))
  }

  @Test func `a picture alone in its paragraph is a figure`() throws {
    let figure = try dump("![a *b*](c.png \"d\")\n")
    #expect(figure == "figure \"c.png\" 9..<14 'a b' title \"d\" @0..<19")
    #expect(try dump("![a](b) c\n").hasPrefix("paragraph"))
    #expect(try dump("![a](b) ![c](d)\n").hasPrefix("paragraph"))
    #expect(try dump("[![a](b)](c)\n").hasPrefix("paragraph"))
    #expect(try dump("- ![a](b)\n").contains("figure"))
  }

  @Test func `comments are left out, other HTML is kept as written`() throws {
    #expect(try dump("<!-- a\n\nb -->\n") == "")
    #expect(try body("a <!-- b --> c <!--\nd --> e\n").value.plainText == "a  c  e")
    #expect(try dump("<!-- never closed\n\ntext\n") == "")
    #expect(try dump("<div>\n<!-- a -->\n</div>\n") == "html \"<div>\\n\\n</div>\\n\" @0..<23")
    #expect(try dump("a <b>c</b>\n").contains("html \"<b>\" @2..<5"))
    #expect(try dump("<!-- a --> *text*\n").hasPrefix("paragraph"))
  }

  @Test(arguments: [
    ("A calm start", "a-calm-start"), ("What?! *Why* `me`…", "what-why-me"),
    ("Ünï Cödé", "ünï-cödé"), ("E\u{301}te\u{301}", "été"), ("สวัสดี ครับ", "สวัสดี-ครับ"),
    ("हिन्दी में", "हिन्दी-में"), ("汉字 标题", "汉字-标题"), ("اردو میں", "اردو-میں"),
    ("snake_case - dash", "snake_case---dash"),
    ("🎉", "section"), ("1. Start", "1-start"), ("[a](b) ![c](d)", "a-c"),
  ])
  func `a heading's id keeps letters of every script`(heading: String, id: String) throws {
    let made = try #require(try body("## \(heading)\n").value.headings.first?.heading.id)
    // Bytes: a browser compares no other way.
    #expect(Array(made.utf8) == Array(id.utf8))
  }

  @Test func `equal headings are told apart, and none is empty`() throws {
    let ids = try body("# A\n# A\n# A-1\n# !\n# ?\n# a\n# section-1\n").value.headings.map(
      \.heading.id)
    #expect(ids == ["a", "a-1", "a-1-1", "section", "section-1", "a-2", "section-1-1"])
  }

  @Test func `headings inside other blocks are marked as nested`() throws {
    let headings = try body("# A\n\n> # B\n\n- # C\n").value.headings
    #expect(headings.map(\.isNested) == [false, true, true])
  }

  @Test func `the plain text has no marks`() throws {
    let text = try body(
      "# A *b*\n\nc [d](e) ![f](g)\nh[^1]\n\n- i\n- j\n\n| k | l |\n|-|-|\n| m | n |\n\n[^1]: o\n"
    ).value.plainText
    #expect(text == "A b\nc d f h\ni\nj\nk\tl\nm\tn\no")
  }

  @Test func `every explanation has its own id and says something`() {
    let all = SyntaxExplanations.all
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(all.map(\.id) == all.map(\.id).sorted())
    for explanation in all {
      #expect(!explanation.what.isEmpty && !explanation.why.isEmpty)
      #expect(explanation.what.hasSuffix(".") && explanation.why.hasSuffix("."))
    }
  }
}
