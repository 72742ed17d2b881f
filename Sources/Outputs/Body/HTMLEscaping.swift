/// Escapes text for HTML: the one place where that is done.
package enum HTMLEscaping {
  /// Appends text as HTML text or as an attribute between double quotes: `&`, `<`, `>` and `"` are escaped.
  ///
  /// Controls that HTML forbids become U+FFFD.
  package static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let replacement: StaticString
        switch bytes[index] {
        case 0x26: replacement = "&amp;"
        case 0x3C: replacement = "&lt;"
        case 0x3E: replacement = "&gt;"
        case 0x22: replacement = "&quot;"
        case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: replacement = "\u{FFFD}"
        default: continue
        }
        out.append(contentsOf: bytes[start..<index])
        appendMarkup(replacement, to: &out)
        start = index + 1
      }
      out.append(contentsOf: bytes[start...])
    }
  }

  /// Appends an address for an attribute between double quotes: bytes that no address has (RFC 3986) are
  /// percent-encoded, `%` stays, the rest is escaped.
  package static func appendAddress(_ address: String, to out: inout [UInt8]) {
    for byte in address.utf8 {
      switch byte {
      case 0x26: appendMarkup("&amp;", to: &out)
      case 0x27: appendMarkup("&#x27;", to: &out)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B,
        0x3D, 0x3F, 0x40, 0x5F, 0x7E:
        out.append(byte)
      default:
        out.append(0x25)
        out.append(digit(byte >> 4))
        out.append(digit(byte & 15))
      }
    }
  }

  /// The text escaped for HTML.
  package static func text(_ text: String) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Markup of ours, as it is. Not called `append`: a literal would be taken for text.
  static func appendMarkup(_ markup: StaticString, to out: inout [UInt8]) {
    markup.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
