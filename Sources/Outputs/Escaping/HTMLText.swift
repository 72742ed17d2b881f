/// Makes any text safe inside HTML, as text and inside quoted attributes alike.
///
/// The one place where names, titles and messages become HTML. It works on bytes: the template library
/// escapes by grapheme, so that a quote followed by a combining mark would pass it untouched.
package enum HTMLText {
  /// Escapes the five characters of markup. What HTML may not hold (NUL, controls, noncharacters)
  /// becomes U+FFFD; marks that reorder the rest of a line are dropped.
  package static func escape(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      // After these first bytes come controls, marks that reorder, or noncharacters: look closely.
      bytes.allSatisfy { $0 < 0x80 ? plain[Int($0)] : $0 != 0xC2 && $0 != 0xE2 && $0 < 0xEF }
    }
    return isPlain ? text : slowly(text)
  }

  /// ASCII that needs nothing done.
  private static let plain: [Bool] = {
    var plain = [Bool](repeating: true, count: 128)
    for byte in 0..<0x20 where byte != 0x09 && byte != 0x0A { plain[byte] = false }
    for byte in "<>&\"'\u{7F}".utf8 { plain[Int(byte)] = false }
    return plain
  }()

  private static func slowly(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      default:
        if HostileScalar.reorders(scalar) { continue }
        out.append(HostileScalar.isUnfit(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }
}

/// Characters that no output shows as they are.
enum HostileScalar {
  /// What neither HTML nor XML 1.0 may hold, or only with a warning.
  static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Embeddings, overrides and isolates: a name that holds one would turn the words after it around.
  static func reorders(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
