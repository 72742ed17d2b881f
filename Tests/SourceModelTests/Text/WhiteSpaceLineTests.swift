import TestSupport
import Testing

@testable import SourceModel

@Suite struct WhiteSpaceLineTests {
  private static let pieces = [
    "a", "é", "水", " ", "  ", "\n", "\t", "\r\n", "\u{85}", "\u{A0}", "\u{1680}", "\u{2003}",
    "\u{2028}",
    "\u{202F}", "\u{205F}", "\u{3000}", "\u{200B}", "Ã", "–", "\u{FEFF}",
  ]

  @Test(arguments: 0..<500) func `lines are joined as by the properties of letters`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<random.next(below: 14)).map { _ in
      Self.pieces[random.next(below: Self.pieces.count)]
    }.joined()
    for keeps in [false, true] {
      let words = text.unicodeScalars.split {
        $0.properties.isWhitespace && !(keeps && ($0 == "\u{A0}" || $0 == "\u{202F}"))
      }
      let expected = words.map { String($0) }.joined(separator: " ")
      #expect(WhiteSpace.line(text, keepsNoBreak: keeps).utf8.elementsEqual(expected.utf8))
    }
  }
}
