import Foundation
import Testing

/// Texts that somebody sends to make the program crash, hang or fill the memory: through the whole build.
///
/// The tests run a debug build, some twenty times slower than the program that `make` leaves; the time limit
/// is set for that, and for a machine that does other things meanwhile.
@Suite(.serialized) struct HostileTextTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    /// Made when it is needed: some are large.
    let body: @Sendable () -> String
    var testDescription: String { name }
  }

  static func hostile(_ name: String, _ body: @escaping @Sendable () -> String) -> Hostile {
    Hostile(name: name, body: body)
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// The patterns that cmark publishes, and those found on the version used here.
  static let patterns: [Hostile] = [
    hostile("list marks on one line, with blank lines") { times(times("- ", 200) + "\n\n", 225) },
    hostile("the same in a quote") { times("> " + times("- ", 200) + "\n>\n", 300) },
    hostile("quote marks and emphasis") { times(">", 150_000) + times("a*a*", 37_500) },
    hostile("brackets of pictures") { times("![[]()", 100_000) },
    hostile("nested strong emphasis") { times("*a **a ", 32_000) + "b" + times(" a** a*", 32_000) },
    hostile("closers without openers") { times("a_ ", 200_000) },
    hostile("openers without closers") { times("_a ", 200_000) },
    hostile("link closers without openers") { times("a]", 300_000) },
    hostile("link openers without closers") { times("[a", 300_000) },
    hostile("openers and closers that do not match") { times("*a_ ", 150_000) },
    hostile("nested brackets") { times("[", 300_000) + "a" + times("]", 300_000) },
    hostile("nested quotes") { times("> ", 300_000) + "a" },
    hostile("nested list items") { (0..<800).map { times("  ", $0) + "* a\n" }.joined() },
    hostile("runs of backticks") { (1...1_200).map { "e" + times("`", $0) }.joined() },
    hostile("unclosed destinations") { times("[a](<b", 150_000) },
    hostile("unclosed titles") { times("[a](b \"", 140_000) },
    hostile("unclosed comments") { "</" + times("<!--", 240_000) },
    hostile("unclosed instructions") { times("<?", 500_000) },
    hostile("unclosed declarations") { times("<!A ", 250_000) },
    hostile("unclosed character data") { times("<![CDATA[", 110_000) },
    hostile("reference definitions, each used") {
      (0..<20_000).map { "[r\($0)]: u\n" }.joined() + (0..<20_000).map { "[r\($0)]\n" }.joined()
    },
    hostile("one long definition used often") {
      "[a]: " + times("x", 400_000) + "\n\n" + times("[a]\n", 100_000)
    },
    hostile("many notes") {
      (0..<30_000).map { "[^\($0)] " }.joined() + "\n\n"
        + (0..<30_000).map { "[^\($0)]: x\n" }.joined()
    },
    hostile("one note used often") { times("[^a] ", 150_000) + "\n\n[^a]: note\n" },
    hostile("a wide table") { "|" + times("a|", 100_000) + "\n|" + times("-|", 100_000) + "\n" },
    hostile("a wide table with short rows") {
      "|" + times("a|", 5_000) + "\n|" + times("-|", 5_000) + "\n" + times("|x|\n", 100_000)
    },
    hostile("a long table") { "|a|b|\n|-|-|\n" + times("|*a*|`b`|\n", 80_000) },
    hostile("headings of one name") { times("# a\n", 200_000) },
    hostile("headings of one word that look numbered") {
      (0..<60_000).map { "# a-\($0 % 300)\n" }.joined()
    },
    hostile("entities") { times("&#x41;", 160_000) },
    hostile("tabs") { times("\t> \t- \t1. a\n", 60_000) },
    hostile("one line of 1 MB") { times("word ", 200_000) },
    hostile("alerts in alerts") { (1...400).map { times("> ", $0) + "[!TIP]\n" }.joined() },
    hostile("raw HTML everywhere") { times("<b>a</b> ", 110_000) },
    hostile("links everywhere") { times("[a](b) ", 140_000) },
    hostile("distinct links everywhere") { (0..<80_000).map { "[a](b\($0)) " }.joined() },
    hostile("pictures everywhere") { times("![a](b.png)\n\n", 70_000) },
    hostile("e-mail addresses everywhere") { times("a@b.example ", 80_000) },
    hostile("telephone digits everywhere") { times("+3 ", 300_000) },
    hostile("combining marks") { times("e" + times("\u{0301}", 200), 2_000) },
    hostile("marks that change direction") { times("\u{202E}abc\u{202C}", 100_000) },
    hostile("control characters") { times("\u{1}\u{1B}[31m", 100_000) },
  ]

  @Test(.timeLimit(.minutes(2)), arguments: patterns)
  func `a hostile text ends in a page or a message`(hostile: Hostile) throws {
    let book = try Workspace()
    try book.write("stories/handbook/good.md", Samples.story)
    try book.write(
      "stories/handbook/hostile.md", Samples.story(titled: "Hostile", body: hostile.body()))
    try book.commit()
    let (run, peak) = try book.colophonWithPeak("build", "--skip-invalid")
    #expect(run.status == 0, "\(run.errors.prefix(500))")
    #expect(book.exists("dist/handbook/good/index.html"))
    #expect(run.errors.utf8.count < 200_000, "messages are folded, not one a mistake")
    #expect(peak > 0 && peak < 512 << 20)
  }

  static let files: [(String, @Sendable () -> Data)] = [
    ("not UTF-8", { Data([0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE, 0xC0, 0x80]) }),
    ("NUL", { Data((Samples.story + "a\u{0}b").utf8) }),
    ("a line of 10 MiB", { Data((Samples.story + String(repeating: "x", count: 10 << 20)).utf8) }),
    (
      "front matter of 10 MiB",
      { Data(("---\ntitle: " + String(repeating: "x", count: 10 << 20) + "\n---\n").utf8) }
    ),
    (
      "an alias bomb",
      {
        var yaml = "---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<30 {
          yaml +=
            "a\(level): &a\(level) ["
            + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        return Data((yaml + "title: *a29\n---\n").utf8)
      }
    ),
    (
      "deep flow",
      { Data(("---\ntitle: " + String(repeating: "[", count: 100_000) + "\n---\n").utf8) }
    ),
    (
      "deep maps",
      {
        Data(
          ("---\n" + (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
            + "---\n").utf8)
      }
    ),
    ("questions", { Data(("---\n" + String(repeating: "? ", count: 200_000) + "\n---\n").utf8) }),
    (
      "dashes", { Data(("---\ntags: " + String(repeating: "- ", count: 200_000) + "\n---\n").utf8) }
    ),
    ("many keys", { Data(("---\n" + (0..<60_000).map { "k\($0): v\n" }.joined() + "---\n").utf8) }),
    (
      "one key many times",
      { Data(("---\n" + String(repeating: "title: a\n", count: 60_000) + "---\n").utf8) }
    ),
    ("many documents", { Data(String(repeating: "---\na: b\n", count: 60_000).utf8) }),
    (
      "tags and merges",
      { Data("---\n!!python/object:os.system {}\n<<: [*a]\ntitle: !!binary x\n---\n".utf8) }
    ),
    (
      "long escapes",
      {
        Data(
          ("---\ntitle: \"" + String(repeating: "\\U0010FFFF", count: 60_000) + "\"\n---\n").utf8)
      }
    ),
    ("an empty file", { Data() }),
    ("only a mark", { Data("---\n".utf8) }),
    ("a byte-order mark", { Data("\u{FEFF}".utf8) + Data(Samples.story.utf8) }),
    ("UTF-16", { Samples.story.data(using: .utf16) ?? Data() }),
  ]

  @Test(.timeLimit(.minutes(2)), arguments: files.map(\.0))
  func `a hostile file is refused or read, and the others are built`(name: String) throws {
    let make = try #require(Self.files.first { $0.0 == name }).1
    let book = try Workspace()
    try book.write("stories/handbook/good.md", Samples.story)
    try book.write("stories/handbook/hostile.md", make())
    try book.commit()
    let (check, peakOfCheck) = try book.colophonWithPeak("check", "--format", "short")
    #expect(check.status == (name == "a byte-order mark" ? check.status : 1))
    #expect(check.output.contains("stories/handbook/hostile.md"))
    #expect(check.output.utf8.count < 200_000)
    let (run, peak) = try book.colophonWithPeak("build", "--skip-invalid")
    #expect(run.status == 0, "\(run.errors.prefix(500))")
    #expect(book.exists("dist/handbook/good/index.html"))
    #expect(peak > 0 && max(peak, peakOfCheck) < 512 << 20)
  }
}
