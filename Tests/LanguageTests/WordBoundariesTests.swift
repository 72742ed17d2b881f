import Dispatch
import Language
import Synchronization
import Testing

@Suite struct WordBoundariesTests {
  /// Words in brackets, the rest as it is.
  private static func marked(_ text: String, _ language: String) -> String {
    let bytes = Array(text.utf8)
    return WordBoundaries(language: language).pieces(of: bytes).map { piece in
      let own = String(decoding: bytes[piece.range], as: UTF8.self)
      return piece.isWord ? "[\(own)]" : own
    }.joined()
  }

  @Test(arguments: [
    ("en", "Don’t stop; 3.5 km!", "[Don’t] [stop]; [3.5] [km]!"),
    ("fr", "L’eau, c’est-à-dire", "[L’eau], [c’est]-[à]-[dire]"),
    ("zh-Hans", "我们喝水。", "[我们][喝水]。"),
    ("ja", "東京に行く", "[東京][に][行く]"),
    ("th", "ภาษาไทยง่าย", "[ภาษา][ไทย][ง่าย]"),
    ("lo", "ພາສາລາວ", "[ພາສາ][ລາວ]"),
    ("km", "ខ្ញុំស្រលាញ់អ្នក", "[ខ្ញុំ][ស្រលាញ់][អ្នក]"),
    ("ur", "پانی پیو۔", "[پانی] [پیو]۔"),
    ("ko", "물을 마신다", "[물을] [마신다]"),
    ("en", "", ""), ("en", " \n", " \n"),
  ])
  func `words are those of the language, with spaces or without`(
    language: String, text: String, words: String
  ) {
    #expect(Self.marked(text, language) == words)
  }

  @Test(arguments: ["", "x", "no language", "../../etc", String(repeating: "a", count: 5_000)])
  func `what is no language has the rules of all`(tag: String) {
    #expect(Self.marked("one two", tag) == "[one] [two]")
  }

  @Test func `the pieces are the whole text, whatever it holds`() {
    let odd: [[UInt8]] = [
      [0], [0xFF, 0xFE, 0x20], Array("a\u{0}b\u{202E}c\u{301}\u{301}".utf8), [0xE0, 0xB8],
      Array("👩‍👩‍👧 🇲🇳".utf8), Array(repeating: 0xF0, count: 100),
    ]
    for text in odd {
      let pieces = WordBoundaries(language: "en").pieces(of: text)
      #expect(pieces.first?.range.lowerBound == 0 && pieces.last?.range.upperBound == text.count)
      for (left, right) in zip(pieces, pieces.dropFirst()) {
        #expect(left.range.upperBound == right.range.lowerBound && !left.range.isEmpty)
      }
    }
  }

  @Test(arguments: ["ไทย", "水", "a", "a ", "\u{301}", "ខ"])
  func `a long text takes a time that grows with its length alone`(unit: String) {
    let text = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
    let time = ContinuousClock().measure {
      let pieces = WordBoundaries(language: "en").pieces(of: text)
      #expect(pieces.last?.range.upperBound == text.count)
    }
    #expect(time < .seconds(10))
  }

  @Test func `a cut in a long text stands between two characters`() {
    let text = Array(String(repeating: "水", count: 50_000).utf8)
    for piece in WordBoundaries(language: "zh").pieces(of: text) {
      #expect(piece.range.lowerBound % 3 == 0)
    }
  }

  @Test func `tasks at once get the same answers`() {
    let text = Array(String(repeating: "我们喝水。ภาษาไทยง่าย ", count: 200).utf8)
    let wanted = WordBoundaries(language: "zh").pieces(of: text)
    let differing = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      if WordBoundaries(language: "zh").pieces(of: text) != wanted {
        differing.add(1, ordering: .relaxed)
      }
    }
    #expect(differing.load(ordering: .relaxed) == 0)
  }
}
