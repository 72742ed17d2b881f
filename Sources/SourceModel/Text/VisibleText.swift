/// What of a text can be seen.
package enum VisibleText {
  /// Whether nothing of a text can be seen: it is empty, or holds spaces and signs without a shape alone.
  package static func isBlank(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy(isBlank)
  }

  /// White space, control characters, what Unicode says to pass over (`Default_Ignorable_Code_Point`, among
  /// them the fillers of Hangul), marks of direction, and the pattern of braille without dots.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x7F: false
    case 0..<0xA1, 0x2800: true
    default: scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a message shows a sign by its code point, since a reader would look for it in vain.
  ///
  /// Those that join and part letters belong to scripts of Asia and to small pictures: they are shown as
  /// they are after anything but ASCII.
  package static func mustBeNamed(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D: last.map(\.isASCII) ?? true
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2060...0x2065, 0x2800, 0x3164,
      0xFFA0, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A:
      true
    default: false
    }
  }
}
