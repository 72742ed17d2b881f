/// Text as a YAML scalar: as it is where that is safe, else in quotes.
package enum YAMLText {
  /// A scalar that every YAML reader takes for this text, also inside `[…]` and `{…}`.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !"-?:,[]{}#&*!|>'\"%@` \t=~".unicodeScalars.contains(first), last != " ", last != ":"
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", ",", "[", "]", "{", "}": return false
      case " " where before == ":": return false
      case "#" where before == " ": return false
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: return false
      default: break
      }
      before = scalar
    }
    return true
  }
}
