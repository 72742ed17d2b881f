import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct PrintRendererTests {
  struct Context: PrintContext {
    var isFrench = false
    var direction: TextDirection { .leftToRight }

    func target(of link: Link) -> PrintTarget? {
      if link.destination.hasPrefix("http") { return .web(link.destination) }
      return link.destination == "no.md" ? nil : .place(link.destination)
    }

    func picture(_ picture: Picture) -> PrintPicture? {
      picture.destination == "gone.png"
        ? nil : PrintPicture(path: "/media/" + picture.destination, width: 600, height: 400)
    }

    func title(of alert: AlertKind) -> String { alert.rawValue }
    var addressesLabel: String { "Addresses" }
  }

  /// What stands in the source for a text.
  static func source(_ markdown: String, isFrench: Bool = false) throws -> String {
    let body = try PlainTextRendererTests.body(markdown)
    var renderer = PrintRenderer(Context(isFrench: isFrench), prefix: "s1", titleLevel: 2)
    return text(renderer.content(of: body))
  }

  static func text(_ value: TypstValue) -> String {
    var source = TypstSource(importing: "/d.typ")
    source.add(value)
    let lines = String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().joined(separator: "\n")
  }

  @Test(arguments: [
    ("one *two* `three`\n", ##"book.p({ "one "; book.em("two"); " "; book.code("three"); })"##),
    ("a\nb  \nc\n", ##"book.p({ "a b"; book.line-end(); "c"; })"##),
    (
      "## One **two**\n",
      ##"book.heading-in-text(3, 1, "s1.h-one-two", { "One "; book.strong("two"); })"##
    ),
    ("> quoted\n", ##"book.quoted(book.p("quoted"))"##),
    ("> [!TIP]\n> Hot.\n", ##"book.alert("tip", book.p("Hot."), care: false)"##),
    ("> [!CAUTION]\n> Hot.\n", ##"book.alert("caution", book.p("Hot."), care: true)"##),
    ("- a\n- b\n", ##"book.bullets(("a", "b"), tight: true)"##),
    ("9. a\n\n10. b\n", ##"book.numbers(9, (book.p("a"), book.p("b")), tight: false)"##),
    ("```swift\nif \"x\" {\n\ty\\n\n}\n```\n", ##"book.program("if \"x\" {\n    y\\n\n}")"##),
    ("***\n", "book.pause()"),
    (
      "a\n\nیہ اردو ہے\n\n> یہ\n\n- یہ\n- a\n- ہے\n",
      ##"{ book.p("a"); book.turned(true, book.p("یہ اردو ہے")); book.turned(true, book.quoted(book.p("یہ"))); book.turned(true, book.bullets(("یہ", "a", "ہے"), tight: true)); }"##
    ),
    (
      "a[^n]\n\n[^n]: One.\n\n    Two.\n",
      ##"book.p({ "a"; book.note("s1.note-1", { "One."; book.p("Two."); }); })"##
    ),
    (
      "| Day | n |\n|:-:|--:|\n| Mo | 7 |\n",
      ##"book.grid-of-text(("center", "end"), ("Day", "n"), (("Mo", "7"),))"##
    ),
    (
      "![Five](g.png \"All\")\n",
      ##"book.illustration("/media/g.png", "Five", width: 600, height: 400, caption: "All")"##
    ),
    ("![Five](gone.png \"All\")\n", ##"{ book.p("Five"); book.p("All"); }"##),
    (
      "x ![Five](g.png)\n",
      ##"book.p({ "x "; book.picture("/media/g.png", "Five", width: 600, height: 400); })"##
    ),
    ("a <b>c</b> #[x] $y$ @z\n", ##"book.p("a <b>c</b> #[x] $y$ @z")"##),
    (
      "a[^n] b[^n]\n\n[^n]: The *note*[^n].\n",
      ##"book.p({ "a"; book.note("s1.note-1", { "The "; book.em("note"); book.note-again("s1.note-1"); "."; }); " b"; book.note-again("s1.note-1"); })"##
    ),
    (
      "[a](https://x.example/) [b](s2) [c](no.md) <https://y.example>\n",
      ##"{ book.p({ book.web("https://x.example/", "a"); book.letter("a"); " "; book.to("s2", "b"); " c "; book.web("https://y.example", "https://y.example"); }); book.addresses("Addresses", (("a", "x.example/"),)); }"##
    ),
  ])
  func `each block becomes a call of the design`(markdown: String, source: String) throws {
    #expect(try Self.source(markdown) == "#" + source + "\n")
  }

  @Test func `a level that a text passes over is not passed over on paper`() throws {
    let source = try Self.source("#### Deep\n\n###### Deeper\n\n## Back\n\n# Top\n")
    let levels = source.matches(of: #/heading-in-text\((?<level>\d)/#).map { String($0.level) }
    #expect(levels == ["3", "4", "3", "3"])
    let nested = try Self.source("> # In a quote\n\n- ## In a list\n")
    #expect(!nested.contains("heading-in-text") && nested.contains("subheading"))
  }

  @Test(arguments: ["![a](p.png)", "[^1]", "\u{AD}", "*\u{200B}*", "\u{2066}"])
  func `a heading without letters is none of the book's parts`(words: String) throws {
    let source = try Self.source("## \(words)\n\n[^1]: x\n")
    #expect(!source.contains("heading-in-text"), "\(source)")
    #expect(try Self.source("## a \(words)\n\n[^1]: x\n").contains("heading-in-text"))
  }

  @Test func `what no PDF may hold, and what breaks a line where no word is, is left out`() throws {
    let source = try Self.source("co\u{AD}op \u{AD}x y\u{AD} z\u{FEFF}z\u{AD}\n")
    #expect(source.utf8.elementsEqual("#book.p(\"co\u{AD}op x y zz\")\n".utf8), "\(source)")
  }

  @Test func `blocks and emphasis lie no deeper than paper can show, and nothing is lost`() throws {
    let quotes = (0..<30).map { String(repeating: "> ", count: $0 + 1) + "q\($0)" }
    let source = try Self.source(quotes.joined(separator: "\n\n") + "\n")
    #expect(Self.depth(of: source) <= 8)
    for number in 0..<30 { #expect(source.contains("\"q\(number)\""), "\(number)") }
    let marks =
      String(repeating: "*a **b ", count: 20) + "c" + String(repeating: "** d*", count: 20)
    #expect(Self.depth(of: try Self.source(marks + "\n")) <= 10)
  }

  @Test func `no block of a deep list lies in a paragraph, in which paper would lose it`() throws {
    for gap in ["\n", "\n\n"] {
      let items = (0..<10).map { String(repeating: "  ", count: $0) + "- b\($0)" }
      let inner = String(repeating: "  ", count: 10)
      let source = try Self.source(
        items.joined(separator: gap) + "\n\n\(inner)more\n\n\(inner)    code\n")
      for number in 0..<10 { #expect(source.contains("\"b\(number)\"")) }
      for within in ["p", "bullets", "program", "quoted"] {
        #expect(!source.contains("p(\(within)(") && !source.contains("p({\(within)("), "\(source)")
        #expect(!source.contains("book.p(book.\(within)("), "\(source)")
      }
      #expect(source.contains("program("))
    }
  }

  /// How many calls lie in one another.
  private static func depth(of source: String) -> Int {
    var depth = 0
    var deepest = 0
    for character in source {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  @Test func `a long chain of notes is a short chain and a list, and nothing is lost`() throws {
    let notes = (1...500).map { "[^n\($0)]: note \($0)[^n\($0 + 1)]\n" }
    let source = try Self.source("a[^n1]\n\n" + notes.joined(separator: "\n"))
    #expect(source.matches(of: #/book\.note\(/#).count == 2)
    for number in 1...500 { #expect(source.contains("note \(number)"), "\(number)") }
  }

  @Test func `French keeps its signs to their words`() throws {
    let source = try Self.source("Pourquoi ?\n", isFrench: true)
    #expect(source.contains("Pourquoi\u{A0}?"))
    #expect(try Self.source("Pourquoi ?\n").contains("Pourquoi ?"))
  }
}
