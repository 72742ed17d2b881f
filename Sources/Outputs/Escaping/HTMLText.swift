/// Makes any text safe inside HTML, as text and inside quoted attributes alike: the one place where names,
/// titles and whole stories become HTML.
///
/// The rule: `& < > " '` become references, so that a template may quote an attribute either way; what HTML may
/// not hold (NUL, controls, noncharacters) becomes U+FFFD; marks that embed, override or isolate a direction
/// (U+202A–202E, U+2066–2069) are dropped, since one that is never closed turns the words after it around.
/// Nobody loses a letter by that, and the marks for a single place (U+200E, U+200F, U+061C) stay.
///
/// It works on bytes: the template library escapes by grapheme, so that a quote followed by a combining mark
/// would pass it untouched.
package enum HTMLText {
  /// What becomes of an apostrophe.
  package enum Apostrophe: Sendable {
    case escaped
    /// As in the reference output of CommonMark's examples: for those alone.
    case kept
  }

  /// The text as HTML.
  package static func escape(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { $0.allSatisfy { !isSuspect[Int($0)] } }
    guard !isPlain else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the text as HTML.
  package static func append(
    _ text: String, to out: inout [UInt8], apostrophe: Apostrophe = .escaped
  ) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard isSuspect[Int(bytes[index])],
          let found = judge(bytes, index, keepsApostrophe: apostrophe == .kept)
        else {
          index += 1
          continue
        }
        out.append(contentsOf: bytes[start..<index])
        appendMarkup(found.replacement, to: &out)
        index += found.length
        start = index
      }
      out.append(contentsOf: bytes[start...])
    }
  }

  /// Markup of ours, as it is. Not called `append`: a literal would be taken for text.
  static func appendMarkup(_ markup: StaticString, to out: inout [UInt8]) {
    markup.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  /// Bytes that are replaced, or that begin a character which may be.
  private static let isSuspect: [Bool] = (0..<256).map { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F: true
    // C1 controls; marks of direction; noncharacters.
    case 0xC2, 0xE2, 0xEF...0xF4: true
    default: false
    }
  }

  private static let unfit: StaticString = "\u{FFFD}"

  /// What stands for the character at an index, and how many bytes it has; nil when it stays.
  private static func judge(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, keepsApostrophe: Bool
  ) -> (replacement: StaticString, length: Int)? {
    switch bytes[index] {
    case 0x26: return ("&amp;", 1)
    case 0x3C: return ("&lt;", 1)
    case 0x3E: return ("&gt;", 1)
    case 0x22: return ("&quot;", 1)
    case 0x27: return keepsApostrophe ? nil : ("&#39;", 1)
    case 0xC2: return (0x80...0x9F).contains(bytes[index + 1]) ? (unfit, 2) : nil
    case 0xE2:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return ("", 3)
      default: return nil
      }
    case 0xEF:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0xB7, 0x90...0xAF), (0xBF, 0xBE...0xBF): return (unfit, 3)
      default: return nil
      }
    case 0xF0...0xF4:
      let isLast = bytes[index + 1] & 0x0F == 0x0F && bytes[index + 2] == 0xBF
      return isLast && bytes[index + 3] >= 0xBE ? (unfit, 4) : nil
    default: return (unfit, 1)
    }
  }
}
