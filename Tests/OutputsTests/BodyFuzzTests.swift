import Outputs
import SourceModel
import Syntax
import TestSupport
import Testing

/// Texts put together at random from a fixed seed: whatever comes in, places lie inside the file and the HTML is
/// well-formed.
@Suite struct BodyFuzzTests {
  static let pieces = [
    "*", "**", "_", "`", "``", "[", "]", "(", ")", "![", "](", "](a.md)", "[^1]", "[^1]: ",
    "[^a b]", "<", ">",
    "<b>", "</b>", "<!--", "-->", "<a@b.c>", "<http://a>", "&amp;", "&copy;", "&#0;", "&ngE;", "\\",
    "\\|",
    "|", "|-|", "|:-:|--:|", "- ", "1. ", "10) ", "+ ", "> ", ">", "# ", "###", "===", "---", "***",
    "```", "~~~",
    "\n", "\n", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "  \n", " ", " ", "a", "b", "word", "é",
    "汉字", "ไทย", "🎉",
    "e\u{301}", "\u{FEFF}", "\u{2028}", "\u{0}", "\u{1}", "[!NOTE]", "> [!TIP]\n> ", "[r]: /u",
    "[r]", "\"t\"", "'",
    "| a | b |\n| - | - |\n| c | d |\n", "```\n[^1]: x\n```\n", "<div>\n", "</div>\n",
    "![a](b \"c\")\n",
  ]

  static let story = """
    ---
    title: "Kitchen chemistry: three messages"
    tags: [water, "red cabbage"]
    ---

    # Why I *tried* it

    In the second week[^1], a [third](../blog/x.md#y) of my class said `no`.

    > [!CAUTION]
    > Use **food** only.

    1. First message.
       - inner | item

    | We added | Colour |
    |:---------|-------:|
    | Lemon[^1] | `pink\\|red` |

    ![Five glasses](glasses.png "What it does")

    [^1]: Hibiscus <!-- not tea --> turns.

        More.

    """

  /// Neighbouring seeds begin far from each other.
  private static func random(_ seed: UInt64) -> SeededGenerator {
    SeededGenerator(seed: (seed &+ 1) &* 0xD134_2543_DE82_EF95)
  }

  @Test(arguments: 0..<12)
  func `random marks give well-formed HTML`(seed: UInt64) throws {
    var random = Self.random(seed)
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<random.next(below: 80) {
        text += Self.pieces[random.next(below: Self.pieces.count)]
      }
      try check(text)
    }
  }

  @Test(arguments: 100..<112)
  func `a story with random changes gives well-formed HTML`(seed: UInt64) throws {
    var random = Self.random(seed)
    for _ in 0..<25 {
      var characters = Array(Self.story.unicodeScalars)
      for _ in 0...random.next(below: 12) {
        let place = random.next(below: characters.count)
        switch random.next(below: 3) {
        case 0: characters.remove(at: place)
        case 1:
          let piece = Self.pieces[random.next(below: Self.pieces.count)]
          characters.insert(contentsOf: piece.unicodeScalars, at: place)
        default: characters.swapAt(place, random.next(below: characters.count))
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: characters)
      try check(String(text))
    }
  }

  private func check(_ text: String) throws {
    let path = try #require(RepoPath("stories/handbook/story.md"))
    let file = SourceFile(path: path, text: text)
    let read = Document.parse(file, frontMatter: .optional)
    let count = text.utf8.count
    read.value.body.forEachBlock { block in
      if block.span.upper > count {
        Issue.record("a block ends after the text: \(text.debugDescription)")
      }
    }
    read.value.body.forEachInline { inline in
      if inline.span.upper > count {
        Issue.record("an inline ends after the text: \(text.debugDescription)")
      }
    }
    for diagnostic in read.diagnostics {
      #expect((diagnostic.place.span ?? .start).upper <= count, "\(text.debugDescription)")
      #expect(!diagnostic.message.text.contains("{"))
    }
    let html = BodyRenderer.html(of: read.value.body, in: PlainContext())
    if let fault = TagBalance.fault(in: html) {
      Issue.record("\(fault) in \(html) of \(text.debugDescription)")
    }
  }
}

/// Whether tags open and close in order, ids are unique and nothing but known tags is there.
enum TagBalance {
  private static let void: Set<String> = ["br", "hr", "img"]
  private static let known: Set<String> = [
    "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "div", "ul", "ol", "li", "pre", "code",
    "table", "thead",
    "tbody", "tr", "th", "td", "figure", "figcaption", "em", "strong", "a", "sup", "section", "bdi",
  ]

  static func fault(in html: String) -> String? {
    var open: [String] = []
    var ids: Set<String> = []
    var rest = Substring(html)
    while let start = rest.firstIndex(where: { $0 == "<" }) {
      guard let end = rest[start...].firstIndex(of: ">") else { return "a tag without an end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> closes another tag" }
        continue
      }
      if let id = tag.firstRange(of: " id=\"").map({ tag[$0.upperBound...].prefix { $0 != "\"" } }),
        !ids.insert(String(id)).inserted
      {
        return "the id \(id) twice"
      }
      if void.contains(name) { continue }
      guard known.contains(name) else { return "the tag <\(name)>" }
      if name == "a", open.contains("a") { return "a link in a link" }
      if name == "p", open.contains("p") { return "a paragraph in a paragraph" }
      open.append(name)
    }
    return open.isEmpty ? nil : "<\(open.joined(separator: "> <"))> not closed"
  }
}
