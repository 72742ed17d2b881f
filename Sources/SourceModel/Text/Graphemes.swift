/// Tells texts in which every code point is a character of its own, as most are, from those in which Unicode's
/// rules for clusters (UAX #29) have to be asked.
///
/// Swift's `Character` asks those rules, with a table, at each place; where nothing can join, bytes tell the
/// same. Careful: scripts with signs that join (Indic, Thai, Arabic, Hebrew), emoji, joiners and CRLF are left to
/// `Character`. A test compares it with `Character` for every code point.
package enum Graphemes {
  /// Whether every code point surely is a character of its own. The bytes are valid UTF-8.
  package static func areCodePoints(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        // Before a line feed it is one character with it.
        if byte == 0x0D { return false }
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + length <= bytes.count, standsAlone(bytes, index, byte) else { return false }
      index += length
    }
    return true
  }

  /// Whether the code point that begins with `lead` joins with nothing.
  private static func standsAlone(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ lead: UInt8
  ) -> Bool {
    let second = bytes[index + 1]
    switch lead {
    // Latin; Greek; Cyrillic without U+0483 to U+0489; the beginning of Armenian.
    case 0xC2...0xCB, 0xCE...0xD1, 0xD3...0xD5: return true
    case 0xCD: return second >= 0xB0
    case 0xD2: return !(0x83...0x89).contains(second)
    // Latin and Greek with marks.
    case 0xE1: return second >= 0xB8
    case 0xE2: return isSign(second, bytes[index + 2])
    case 0xE3: return isJapanese(second, bytes[index + 2])
    // Chinese characters, syllables of Hangul, full-width forms.
    case 0xE4...0xE9, 0xEB, 0xEC: return true
    case 0xEA: return second >= 0xB0
    case 0xED: return second < 0x9E
    case 0xEF: return second == 0xBC || second == 0xBD
    default: return false
    }
  }

  /// U+2000 to U+2BFF without joiners, marks of direction and combining signs.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third <= 0x8A || (0x90...0xA7).contains(third) || third >= 0xAF
    case 0x81: third < 0xA0
    case 0x82, 0x84...0xAF: true
    default: false
    }
  }

  /// U+3000 to U+3FFF without the marks for tones and voicing.
  private static func isJapanese(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: !(0xAA...0xAF).contains(third)
    case 0x82: third != 0x99 && third != 0x9A
    default: true
    }
  }
}
