import Foundation

/// Makes the ids of headings: the same for the same text, in every script, each once in a text.
///
/// As on code-hosting sites: lower case; letters, marks and numbers of every script, `_` and `-` stay;
/// spaces become `-`; everything else goes. The second of the same gets `-1`, the third `-2`. A heading
/// of which nothing is left is `section`. Letters are composed (NFC).
struct HeadingIDs {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]

  mutating func id(for text: String) -> String {
    let base = Self.plain(text)
    if used.insert(base).inserted { return base }
    var number = next[base] ?? 1
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }

  /// The id of a text, had no other heading the same.
  static func plain(_ text: String) -> String {
    if let id = plainASCII(text) { return id }
    var id = String.UnicodeScalarView()
    let small = mayHoldCapitals(text) ? text.lowercased() : text
    for scalar in small.unicodeScalars {
      if scalar.isASCII {
        switch scalar {
        case "a"..."z", "0"..."9", "_", "-": id.append(scalar)
        case "A"..."Z": id.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        case " ", "\n", "\t": id.append("-")
        default: break
        }
        continue
      }
      if isLetter(scalar) {
        id.append(scalar)
        continue
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .otherNumber, .connectorPunctuation:
        id.append(scalar)
      case .spaceSeparator: id.append("-")
      default: break
      }
    }
    guard !id.isEmpty else { return "section" }
    // Browsers compare fragments byte by byte, and people type composed letters.
    let text = String(id)
    return isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether letters above ASCII may be capitals: those from Hebrew to Myanmar and of East Asia are not.
  private static func mayHoldCapitals(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x80, 0x590..<0x10A0, 0x3000..<0xA640, 0xAC00..<0xD7A4: false
      default: true
      }
    }
  }

  /// Whether a character surely is a letter, a mark or a digit: asking Unicode's tables takes many times as long.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Latin, Cyrillic, Devanagari, Thai, Khmer, Vietnamese, kana, Chinese, Hangul.
    case 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F, 0x900...0x963, 0xE01...0xE3A,
      0xE40...0xE4E, 0x1780...0x17D3, 0x1EA0...0x1EF9, 0x3041...0x3096, 0x30A1...0x30FA,
      0x4E00...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// Whether a text surely is composed as it stands: Latin, Greek and Cyrillic letters of one code point, kana,
  /// Chinese characters and syllables of Hangul. Asking Foundation costs more than the rest of an id.
  static func isComposed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices where bytes[index] >= 0xC0 {
        let second = bytes[index + 1]
        let isPlain =
          switch bytes[index] {
          case 0xC3...0xCB, 0xCF...0xD1, 0xD3, 0xE4...0xE9, 0xEB, 0xEC: true
          case 0xCE: second != 0x87
          case 0xD2: second >= 0x88
          case 0xE1: second >= 0xB8 && second <= 0xBB
          case 0xE3:
            second == 0x81
              || (second == 0x82 && bytes[index + 2] & 0xFE != 0x98
                && bytes[index + 2] != 0x9A)
              || second == 0x83
          case 0xEA: second >= 0xB0
          case 0xED: second < 0x9E
          default: false
          }
        if !isPlain { return false }
      }
      return true
    }
  }

  /// The same for a text in ASCII, by its bytes; nil for any other.
  private static func plainASCII(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      let id = String(unsafeUninitializedCapacity: bytes.count) { id in
        var count = 0
        for byte in bytes {
          switch byte {
          case 0x61...0x7A, 0x30...0x39, 0x5F, 0x2D: id[count] = byte
          case 0x41...0x5A: id[count] = byte | 0x20
          case 0x20, 0x0A, 0x09: id[count] = 0x2D
          default: continue
          }
          count += 1
        }
        return count
      }
      return id.isEmpty ? "section" : id
    }
  }
}
