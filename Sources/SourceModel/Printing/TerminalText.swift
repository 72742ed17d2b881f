/// Text from outside, made fit to be shown on a terminal.
///
/// A name or a line of a story may hold bytes that move the cursor, colour the screen, or turn the
/// direction of reading, so that a person sees something else than what stands there.
package enum TerminalText {
  /// The text with every such character as `\u{1B}`, and so those that nobody sees; line ends are among
  /// them.
  package static func escaped(_ text: some StringProtocol) -> String {
    var last: Unicode.Scalar?
    var out = ""
    for scalar in text.unicodeScalars {
      if mustEscape(scalar) || VisibleText.mustBeNamed(scalar, after: last) {
        out += escape(scalar)
      } else {
        out.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return out
  }

  /// How one character is written when it may not be shown itself: `\u{1B}`.
  package static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Control characters, separators of lines, marks that reorder what is read, tags, noncharacters.
  package static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0: true
    // LEFT-TO-RIGHT MARK and its kin, embeddings, overrides, isolates.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}
