import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct RadioRendererTests {
  struct Context: RadioContext {
    func isAddress(_ link: Link) -> Bool { link.destination == link.inlines.plainText }
    func title(of alert: AlertKind) -> String { alert.rawValue }
    func mark(ofItem number: Int) -> String { String(number) }
    func words(for gap: RadioGap) -> String { "<\(gap.rawValue)>" }
    var brackets: (open: String, close: String) { (" (", ")") }
    var colon: String { ": " }
    var betweenCells: String { "; " }
    var fullStop: String { "." }
  }

  private func script(_ markdown: String, _ language: String = "en") throws -> String {
    var renderer = RadioRenderer(Context(), language: LanguageTag(canonical: language))
    let lines = renderer.lines(of: try PlainTextRendererTests.body(markdown))
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [
    ("[words](https://x.example) and <https://y.example>.\n", "words and <address>."),
    ("a bare https://x.example/a.b, and www.y.example.\n", "a bare <address>, and <address>."),
    ("- [ ] do\n- [x] done\n", "- do\n- done"),
    ("a ![b](c.png) d\n\n![e](f.png \"g\")\n", "a  d"),
    ("| Day | Task |\n|---|---|\n| 1 | sun |\n| 2? | |\n", "Day: 1; Task: sun.\nDay: 2?"),
    ("```\nx = 1\n```\n", "<example>"),
    ("a <b>c</b>\n\n<div>\n", "a c"),
    ("> [!NOTE]\n> b\n", "note: \nb"),
    (
      "in 1968, 3 of 4[^n]; again[^n].\n\n[^n]: Two *words*.\n",
      "in 1968, 3 of 4 (Two words.); again."
    ),
    ("a[^n].\n\n[^n]: - b\n", "a<note>."),
  ])
  func `what cannot be spoken is said otherwise or left out`(
    markdown: String, wanted: String
  ) throws {
    #expect(
      try script(markdown) == wanted.replacing(": \n", with: ":\n").replacing("  ", with: " "))
  }

  @Test func `a quote has no sign that a voice would read`() throws {
    #expect(try script("> a\n>\n> > b\n") == "    a\n\n        b")
  }

  @Test func `a long note is left out, and that is said`() throws {
    let note = String(repeating: "long ", count: 60)
    #expect(try script("a[^n].\n\n[^n]: \(note)\n") == "a<note>.")
  }

  @Test func `a heading says how much time has passed`() throws {
    let minute = String(repeating: "abcde ", count: 789 / 5)
    let text = try script("## First\n\n\(minute)\n\n## Second\n")
    #expect(text.hasPrefix("[0:00] First\n"))
    #expect(text.hasSuffix("\n[1:00] Second"))
  }

  @Test func `notes that refer to each other are spoken once`() throws {
    let notes = (0..<200).map { "[^\($0)]: n[^\(($0 + 1) % 200)] [^0]\n" }.joined()
    #expect(try script("a[^0] b[^0]\n\n\(notes)").utf8.count < 3_000)
  }

  @Test(arguments: [
    ("en", "Ten words, 12!", "tenwordsabcdef"), ("hi", "हिन्दी 1", "abcdefghi"),
    ("fr", "e\u{301}té", "ete"), ("ar", "كتاب", "كتبا"), ("zh", "停课 12", "停课停课"),
    ("ja", "abc 停", "停abc"), ("ko", "한국 3", "국국국"),
  ])
  func `letters are counted as they are spoken`(language: String, text: String, same: String) {
    let rate = SpeechRate(LanguageTag(canonical: language))
    #expect(abs(rate.time(of: text) - rate.time(of: same)) < 10)
  }

  @Test func `every language has a rate, of its own where it was measured`() {
    let rate = { SpeechRate(LanguageTag(canonical: $0)) }
    #expect(rate("en").letters == 789 && rate("en-GB").letters == 789)
    #expect(rate("zh-Hant").syllables == 204 && rate("zh-Hant").letters == 705)
    #expect(rate("th").letters == 705 && rate("ko").syllables == 285)
    #expect(rate("zh").time(of: "课") > 3 * rate("zh").time(of: "k"))
  }

  @Test(arguments: [(0, "0:00"), (57, "0:55"), (58, "1:00"), (602, "10:00"), (3_603, "60:05")])
  func `a time is said to five seconds`(seconds: Int, wanted: String) {
    #expect(SpeechRate.clock(seconds) == wanted)
  }
}
