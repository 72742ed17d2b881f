/// Makes any text safe inside XML 1.0, as text and inside quoted attributes alike.
package enum XMLText {
  /// Escapes the five characters of markup; `]]>` loses its meaning with its `>`. What XML may not hold
  /// (section 2.2, "Characters") becomes U+FFFD.
  package static func escape(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&apos;".unicodeScalars)
      case "\r": out.append(contentsOf: "&#13;".unicodeScalars)
      default:
        if HostileScalar.reorders(scalar) { continue }
        out.append(HostileScalar.isUnfit(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }
}
