import SourceModel
import Syntax
import TestSupport
import Testing

@testable import Stories

/// A version read after another one is the same prose as read alone.
@Suite struct ProseReadingTests {
  /// Pieces of Markdown that may change what stands after them, and some that do not.
  private static let pieces = [
    "We met in spring.", "We met\nin *spring*.", "## How it `began`", "How it began\n---",
    "- one\n- two",
    "- one\n\n- two", "- one\n\n  more of one", "  - deeper", "1. a\n2. b", "2. b",
    "> quoted\n> more", "> a\nlazy",
    "```\ncode\n\nmore\n```", "```\nopen", "~~~\nopen\n\nwide", "    indented\n\n    code", "```",
    "<div>\n\nx", "<!-- hidden", "-->", "<!-- a -->", "<script>\n\nlet a", "</script>",
    "<pre>\n\na", "<b>x</b> y",
    "| a | b |\n|---|---|\n| 1 | 2 |", "a\n| b |\n|---|", "|---|\n|x|", "[a]: https://a.example",
    "[a]", "see [a][b].",
    "[b]: c.md \"t\"", "text[^1]", "[^1]: a note", "[^1]: a\n\n    more",
    "![A cup](cup.png \"Cup\")",
    "![a](b)", "***", "---", "===", "+ x", "* y", "word\\", "a  \nb", "&amp; &lt;", "\u{FEFF}x",
    "x\r\ny", "  two", "\ttab",
    "水と茶。", "\u{A0}", "# ", "#", "-", ">", "> [!TIP]\n> Breathe.", "> [!TIP]", "", "", "\n", " ",
  ]

  private static func body(_ random: inout SeededGenerator) -> [String] {
    (0..<random.next(below: 12)).map { _ in pieces[random.next(below: pieces.count)] }
  }

  private static func edited(_ body: [String], _ random: inout SeededGenerator) -> [String] {
    var edited = body
    for _ in 0..<(1 + random.next(below: 2)) {
      let place = random.next(below: edited.count + 1)
      switch random.next(below: 4) {
      case 0: edited.insert(pieces[random.next(below: pieces.count)], at: place)
      case 1: if place < edited.count { edited.remove(at: place) }
      case 2: if place < edited.count { edited[place] += " and more" }
      default: if place < edited.count { edited[place] = pieces[random.next(below: pieces.count)] }
      }
    }
    return edited
  }

  private static func file(
    _ body: [String], _ random: inout SeededGenerator
  ) throws -> SourceFile {
    let heads = [
      "---\ntitle: A\nlang: en\n---\n\n", "---\ntitle: B  c\nlang: fr\nsummary: S\n---\n", "", "\n",
      "---\ntitle: [\n---\n", "---\ntitle: open\n", "\u{FEFF}---\ntitle: A\n---\n\n",
    ]
    // Mostly the same one.
    let head = random.next(below: 3) > 0 ? 0 : random.next(below: heads.count)
    let joint = random.next(below: 8) == 0 ? "\n" : "\n\n"
    return SourceFile(
      path: try #require(RepoPath("stories/blog/a.md")),
      text: heads[head] + body.joined(separator: joint) + (random.next(below: 4) == 0 ? "" : "\n"))
  }

  @Test(arguments: 0..<4_000) func `a version after another is what it is alone`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var body = Self.body(&random)
    var reading = ProseReading(try Self.file(body, &random))
    for _ in 0..<4 {
      body = random.next(below: 12) == 0 ? Self.body(&random) : Self.edited(body, &random)
      let file = try Self.file(body, &random)
      let alone = ProseReading(file)
      let next = ProseReading(file, after: reading)
      #expect(next.prose == alone.prose, "seed \(seed): \(file.text.debugDescription)")
      #expect(next.parts.mapping == alone.parts.mapping)
      #expect(TextDigest(of: next.parts) == TextDigest(of: file))
      let counted = ProseDiff.counted(old: reading.prose, new: next.prose)
      let diff = ProseDiff(old: reading.prose, new: next.prose)
      #expect(counted == (diff.wordsAdded, diff.wordsRemoved))
      reading = next
    }
  }

  @Test func `of a text that changed in one place the rest is not parsed again`() throws {
    let path = try #require(RepoPath("stories/blog/a.md"))
    func file(_ word: String) -> SourceFile {
      let parts = (0..<40).map { "## Part \($0)\n\nWe \($0 == 20 ? word : "met") in spring." }
      return SourceFile(
        path: path, text: "---\ntitle: A\n---\n\n" + parts.joined(separator: "\n\n"))
    }
    let old = ProseReading(file("met"))
    #expect(old.pieceToParse(of: ProseReading(file("slept")).parts)?.count == 21)
    #expect(ProseReading(file("slept"), after: old).prose == ProseText(file("slept")))
  }

  @Test(arguments: ["[a]: b.md", "text[^1]\n\n[^1]: note"])
  func `a text with definitions is read whole`(definition: String) throws {
    let path = try #require(RepoPath("stories/blog/a.md"))
    func file(_ word: String) -> SourceFile {
      SourceFile(path: path, text: "---\ntitle: A\n---\n\n\(word)\n\nb\n\n\(definition)\n")
    }
    #expect(ProseReading(file("a")).pieceToParse(of: ProseReading(file("c")).parts) == nil)
  }
}
