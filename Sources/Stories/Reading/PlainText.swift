import SourceModel

/// Text as front matter gives it, put into the form in which it is kept.
package enum PlainText {
  /// One line: spaces and line ends at its ends gone, every run of them inside one space.
  static func line(_ text: String) -> String {
    // A space that a sign is set on is a character of its own, which `Character` alone can tell.
    text.hasPlainCharacters
      ? WhiteSpace.line(text)
      : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Several lines: line ends made LF, those and spaces at the ends gone.
  static func prose(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(trimmed)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.drop { $0.isEmpty }.joined(separator: "\n")
  }

  /// Without the spaces and line ends at its ends.
  package static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The first character that no output can show: a control character other than tab and line end, a
  /// code point that XML 1.0 (section 2.2) forbids, or one that overrides the direction of letters.
  static func forbidden(in text: String) -> Unicode.Scalar? {
    guard text.utf8.contains(where: mayForbid) else { return nil }
    return text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0: scalar.value != 0x85
      // They turn whatever follows round, in lists and feeds as well; no script needs them.
      case 0x202D, 0x202E: true
      default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
      }
    }
  }

  /// Whether a forbidden character may begin with this byte.
  private static func mayForbid(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF...: true
    default: false
    }
  }

  /// Digits of any script as plain ones (`٢٠٢١`, `２０２１`), and full-width signs as plain ones.
  static func withPlainDigits(_ text: String) -> String {
    String(
      text.map { character -> Character in
        if character.isASCII { return character }
        if let digit = character.wholeNumberValue, (0...9).contains(digit),
          character.unicodeScalars.first?.properties.numericType == .decimal
        {
          return Character(String(digit))
        }
        switch character {
        case "－", "–", "—", "‐", "‑", "−": return "-"
        case "：": return ":"
        default: return character
        }
      })
  }
}

extension String {
  /// Whether every code point surely is a `Character` of its own.
  var hasPlainCharacters: Bool {
    var text = self
    return text.withUTF8(Graphemes.areCodePoints)
  }
}
