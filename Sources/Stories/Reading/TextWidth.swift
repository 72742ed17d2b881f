/// How long a text is for a reader: grapheme clusters, wide East Asian ones as two.
///
/// A cluster is wide when its first scalar is of a script whose letters fill a square: Chinese
/// characters, kana, bopomofo, Hangul, Yi, their punctuation and full-width forms (the letters among
/// `W` and `F` of Unicode's East Asian Width, UAX 11). Emoji count as one.
package enum TextWidth {
  package static func of(_ text: String) -> Int {
    guard text.hasPlainCharacters else {
      return text.reduce(0) { $0 + ($1.unicodeScalars.first.map(isWide) == true ? 2 : 1) }
    }
    return text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ first: Unicode.Scalar) -> Bool {
    switch first.value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
