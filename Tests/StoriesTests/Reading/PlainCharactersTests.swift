import TestSupport
import Testing

@testable import Stories

/// What is read by bytes, against the same by `Character`.
@Suite struct PlainCharactersTests {
  private static let pieces =
    [
      "a", "B", "é", "e\u{301}", " ", "  ", "\t", "\n", "\r\n", "\r", "\u{85}", "\u{A0}", "\u{301}",
      "\u{3000}", "\u{202F}", "水", "ア", "か\u{3099}", "학", "ครู", "ह\u{93F}", "\u{600}", "👩‍🏫", "Ö",
      "ß", "İ",
      "ı", "Σ", "ς", "Ǆ", "Việt", "’", "–", "，", "\u{0}", "\u{7F}", "\u{9D}", "\u{202E}", "x",
    ]
    + [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE].compactMap {
      Unicode.Scalar($0 as UInt32).map { String($0) }
    }

  private static func text(_ seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    return (0..<random.next(below: 12)).map { _ in pieces[random.next(below: pieces.count)] }
      .joined()
  }

  @Test(arguments: 0..<2_000) func `lines, widths and names are those of characters`(seed: Int) {
    let text = Self.text(seed)
    let words = text.split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    #expect(PlainText.line(text).utf8.elementsEqual(line.utf8))

    let wide = text.reduce(0) { $0 + TextWidth.of(String($1)) }
    #expect(TextWidth.of(text) == wide)

    let name = PersonName(text)
    #expect(name.words == words.map { FoldedName($0) })
    #expect(name.isEmpty == words.isEmpty)
    #expect(name == PersonName(text[...]))
  }

  @Test(arguments: 0..<2_000) func `what is forbidden is found`(seed: Int) {
    let text = Self.text(seed + 10_000)
    let forbidden = text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85: false
      case 0..<0x20, 0x7F..<0xA0, 0x202D, 0x202E, 0xFDD0...0xFDEF: true
      default: scalar.value & 0xFFFE == 0xFFFE
      }
    }
    #expect(PlainText.forbidden(in: text) == forbidden)
  }

  @Test(arguments: ["Anna", "ÅSA", "straße", "İstanbul", "ΣΊΣΥΦΟΣ", "Lưu VIỆT", "Ǆ a", "ﬁ"])
  func `names are folded by capitals and back`(text: String) {
    var folded = ""
    for scalar in text.unicodeScalars {
      for capital in scalar.properties.uppercaseMapping.unicodeScalars {
        folded += capital.properties.lowercaseMapping
      }
    }
    #expect(FoldedName(text) == FoldedName(folded))
    #expect(FoldedName(text) == FoldedName(text.uppercased()))
  }
}
