import SourceModel
import Syntax
import TestSupport
import Testing

/// What word processors and keyboards put in place of plain signs: one message at its line, and its mend.
@Suite struct YAMLSlipTests {
  static let slips: [(written: String, id: String, at: String, meant: String)] = [
    (
      "authors:\n  - name: Jo\n\u{A0}\u{A0}\u{A0} role: teacher\n    school: B", "yaml-space",
      "\u{A0}\u{A0}\u{A0} ", "authors:\n  - name: Jo\n    role: teacher\n    school: B"
    ),
    (
      "authors:\n  - name: Jo\n\u{3000}\u{3000}role: teacher\n\u{3000}\u{3000}school: B",
      "yaml-space",
      "\u{3000}\u{3000}", "authors:\n  - name: Jo\n    role: teacher\n    school: B"
    ),
    ("\u{200B}title: A\nlang: en", "yaml-space", "\u{200B}", "title: A\nlang: en"),
    ("title: A\nlang:\u{A0}fr", "yaml-space", "\u{A0}", "title: A\nlang: fr"),
    (
      "authors:\n  – name: Jo\n    role: teacher\n  – name: Li", "yaml-bullet", "–",
      "authors:\n  - name: Jo\n    role: teacher\n  - name: Li"
    ),
    (
      "authors:\n  •\u{A0}name: Jo\n    role: teacher", "yaml-bullet", "•",
      "authors:\n  - name: Jo\n    role: teacher"
    ),
    ("tags:\n  – radio\n  – winter", "yaml-bullet", "–", "tags:\n  - radio\n  - winter"),
    ("tags:\n  * radio\n  * winter", "yaml-bullet", "*", "tags:\n  - radio\n  - winter"),
    (
      "tags:\n+ radio\n+ winter\nlang: fr", "yaml-bullet", "+", "tags:\n- radio\n- winter\nlang: fr"
    ),
    ("title: 'It's calm'", "yaml-malformed", "s calm'", "title: \"It's calm\""),
    ("title: 'The pupils' book'", "yaml-malformed", "book'", "title: \"The pupils' book\""),
    (
      "title: \"A \"calm\" start\"", "yaml-malformed", "calm\" start\"", "title: 'A \"calm\" start'"
    ),
    ("title: \"Calm\" is best", "yaml-malformed", "is best", "title: '\"Calm\" is best'"),
    (
      "title: 'It's a \"calm\" start'", "yaml-malformed", "s a \"calm\" start'",
      "title: \"It's a \\\"calm\\\" start\""
    ),
  ]

  @Test(arguments: slips)
  func `a slip is said at its place and its fix gives what was meant`(
    slip: (written: String, id: String, at: String, meant: String)
  ) throws {
    let file = try file("---\n\(slip.written)\n---\n")
    let document = Document.parse(file)
    #expect(document.ids == [slip.id])
    let diagnostic = try #require(document.diagnostics.first)
    #expect(file.text(of: diagnostic) == slip.at, "\(diagnostic.message.text)")
    let mended = MarkedText.applying(try #require(diagnostic.fixes.first), to: file.text)
    #expect(mended == "---\n\(slip.meant)\n---\n")
    #expect(Document.parse(try SyntaxTests.file(mended)).ids == [])
  }

  @Test(arguments: [
    "summary: |\n  – one\n  \u{3000}two: three", "summary: A text\n  • with a sign",
    "title: – and so",
    "summary: >-\n  * one\n\n  + two\ntags: [“a”]",
  ])
  func `inside a text they may stand`(yaml: String) throws {
    #expect(try frontMatter(yaml).ids == [])
  }

  @Test func `where the marks may go around two things nothing is offered`() throws {
    let diagnostic = try #require(try frontMatter("title: 'The pupils' book").diagnostics.first)
    #expect(diagnostic.fixes.isEmpty)
    #expect(
      diagnostic.help?.text
        == "between these marks write '' for an apostrophe, or use \" around the whole")
  }

  @Test(
    arguments: SyntaxExplanations.all.filter { $0.id.name.hasPrefix("yaml-") && !$0.wrong.isEmpty })
  func `the wrong example gives the message and the right one none`(explanation: Explanation) throws
  {
    #expect(try frontMatter(explanation.wrong).ids.first == explanation.id.name)
    #expect(try frontMatter(explanation.right).ids == [])
  }
}
