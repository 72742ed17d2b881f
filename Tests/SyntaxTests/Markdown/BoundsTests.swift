import SourceModel
import Syntax
import Testing

/// Texts that are made to take long: each is read or refused, soon.
///
/// The patterns are those libcmark is published to have been tested with, and four that its version 0.30.2 takes
/// half a minute for. Sizes are smaller than the bound of 1 MiB, since tests run without optimisation.
@Suite(.serialized) struct BoundsTests {
  struct Pattern: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  /// What libcmark alone would take half a minute for, in full size.
  static let refused: [(name: String, text: String, id: String, line: Int)] = [
    (
      "lists on a line", "a\n\n" + many("- ", 45_000) + "b" + many("\n", 90_000),
      "markdown-too-deep", 3
    ),
    ("lists in a quote", "> " + many("- ", 60_000) + "a\n>\n", "markdown-too-deep", 1),
    ("quotes and emphasis", many(">", 60_000) + many("a*a*", 60_000), "markdown-too-deep", 1),
    ("pictures never closed", "a\n" + many("![[]()", 100_000), "markdown-too-large", 2),
    ("numbered lists on a line", many("1. ", 100) + "a", "markdown-too-deep", 1),
    ("quotes over the limit", many("> ", 33) + "a", "markdown-too-deep", 1),
    (
      "lists over many lines", (0..<200).map { many("  ", $0) + "- a\n" }.joined(),
      "markdown-too-deep", 65
    ),
    ("emphasis over the limit", many("*a **a ", 40) + many("b** b* ", 40), "markdown-too-deep", 1),
    ("too many parts", many("+ a\n", 40_000), "markdown-too-large", 1),
    ("too many marks", "a\n" + many("a*", 210_000), "markdown-too-large", 2),
    ("too many links", many("[a](b)\n\n", 2_001), "markdown-too-large", 4_001),
    ("too many headings", many("# a\n", 2_001), "markdown-too-large", 2_001),
    ("too large", many("a", 1 << 20) + "b", "markdown-too-large", 1),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: refused.map(\.name))
  func `what would take too long is refused at its line`(name: String) throws {
    let pattern = try #require(Self.refused.first { $0.name == name })
    let file = try file(pattern.text)
    let read = Body.read(file)
    #expect(read.ids == [pattern.id])
    let start = read.diagnostics.first?.place.span?.lower ?? 0
    #expect(LineIndex(file.text).place(of: start).line == pattern.line)
  }

  @Test(arguments: [
    many("- ", 32) + "a\n", many("> ", 32) + "a\n", many("- ", 60) + "\n", many("* ", 200) + "\n",
    many("-", 5_000) + "\n", many("[a](b)\n", 1_000), many("- [a](b)\n", 2_000),
    many("*a* ", 5_000), many("    > - a\n", 100), many("a\n\n", 3_000), many("- a\n", 3_000),
  ])
  func `what people write is not refused`(markdown: String) throws {
    let read = try body(markdown)
    #expect(read.diagnostics.isEmpty)
    #expect(!read.value.blocks.isEmpty)
  }

  static let size = 40_000

  static let linear: [Pattern] = [
    "*a **a ", "a** b", "_a ", "*a_ ", "a]", "](", "[a](b", "- a\n", "- a\n\n", "1. a\n", "-\n",
    "+ a\n",
    "> a\n\n", ">\n", "a <? ", "a <!A ", "<!-- ", "x <!-- ", "<![CDATA[", "`a``b", "abc\u{0}de\n",
    "&amp;", "'", "*", "\\", "\t- a", "\n", " \n", "# a\n", "a\n===\n", "---\n", "```\n",
    "<div>\n\n",
    "<http://a>", "|", "| a |\n| - |\n| b |\n\n", "a|b\n-|-\n", "|a|b|\n|-|-|\n|c|\n2. x\n",
    "> [!NOTE]\n> a\n\n", "![a](b)\n\n", "[^1]: a\n\n", "a[^1]\n\n", "[a]: b\n\n", "`[^1]: \n\n",
    "[x][y]\n\n",
    "`a\nb` ", "[a](b\n\"c\")\n\n", "a\\|", "é*a* ", "汉*字*", "<!-- x -->\n", "a\r", "\u{2028}a*b*",
  ].map { Pattern(name: $0, text: many($0, size / $0.utf8.count)) }

  static let mixed: [Pattern] = [
    Pattern(name: "emphasis after openers", text: "a**b" + many("c* ", size / 3)),
    Pattern(name: "openers in one paragraph", text: many("![[]()", 999)),
    Pattern(
      name: "openers in many paragraphs",
      text: many(many("![[]()", 999) + "\n\n", size / 6_000)),
    Pattern(name: "nested brackets", text: many("[", 1_999) + "a" + many("]", 1_999) + "(b)"),
    Pattern(name: "runs of backticks", text: (1..<500).map { "e" + many("`", $0) }.joined()),
    Pattern(
      name: "long runs of backticks", text: (990..<1_020).map { "e" + many("`", $0) }.joined()),
    Pattern(name: "blank lines in a deep list", text: many("- ", 31) + "a" + many("\n", size)),
    Pattern(
      name: "definitions and references",
      text: (0..<4_000).map { "[a\($0)]: b\n\n" }.joined()
        + (0..<4_000).map { "[a\($0)]\n\n" }.joined()),
    Pattern(
      name: "one long definition, many references",
      text: "[a]: " + many("x", size / 2) + "\n\n" + many("[a]\n\n", size / 10)),
    Pattern(
      name: "notes that refer to notes",
      text: (0..<3_000).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined() + "x[^0]\n"),
    Pattern(
      name: "one note, many references", text: "[^1]: a\n\n" + many("x[^1] y\n\n", size / 10)),
    Pattern(
      name: "a wide table with short rows",
      text: many("a|", 128) + "\n" + many("-|", 128) + "\n" + many("b\n", size / 2)),
    Pattern(name: "a table of many rows", text: "|a|b|\n|-|-|\n" + many("|c|d|\n", size / 6)),
    Pattern(name: "rows that fit no header", text: "a\n" + many("|-|-|\n", size / 6)),
    Pattern(name: "a quote with lazy lines", text: "> a\n" + many("b *c*\n", size / 6)),
    Pattern(
      name: "a deep quote with lazy lines", text: many(">", 32) + " a\n" + many("b *c*\n", size / 6)
    ),
    Pattern(name: "headings of two lines", text: many("a\n", size / 2) + "===\n"),
    Pattern(name: "equal headings", text: many("# a\n# a-1\n\n", size / 11)),
    Pattern(name: "a line of a megabyte", text: many("a b c ", 170_000)),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: linear + mixed)
  func `a hostile text is read or refused in time`(pattern: Pattern) throws {
    let file = try file(pattern.text)
    let read = Body.read(file)
    let count = file.text.utf8.count
    read.value.forEachBlock { block in
      if block.span.upper > count { Issue.record("a block ends after the text") }
    }
    read.value.forEachInline { inline in
      if inline.span.upper > count { Issue.record("an inline ends after the text") }
    }
    #expect(read.diagnostics.allSatisfy { ($0.place.span ?? .start).upper <= count })
  }
}

/// `text`, that many times.
func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
