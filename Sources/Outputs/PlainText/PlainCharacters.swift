/// Characters of a file that is read as it is: in a terminal, an editor, a letter.
enum PlainCharacters {
  /// On one line, without what moves a cursor, turns the words after it around, or is not seen.
  ///
  /// Controls become U+FFFD, so that what remains of a terminal's command is plain words; marks that sit
  /// inside words for joining (U+200C, U+200D) and for a single place (U+200E, U+200F, U+061C) stay.
  static func line(_ text: String) -> String {
    var text = text
    guard !text.withUTF8(isOrdinary) else { return text }
    let clean = CleanText.line(text)
    guard clean.unicodeScalars.contains(where: isUnseen) else { return clean }
    return String(String.UnicodeScalarView(clean.unicodeScalars.filter { !isUnseen($0) }))
  }

  /// Whether nothing in a text may need care. Told by bytes, since nearly every text is so.
  private static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x20..<0x7F, 0x80..<0xC2, 0xC3...0xE1, 0xE3...0xEE: continue
      // Controls, a soft hyphen.
      case 0xC2 where bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD: continue
      // Separators of lines, marks of direction; dashes and quotes are here too.
      case 0xE2:
        let isMark = bytes[index + 1] == 0x80 && (0xA8...0xAE).contains(bytes[index + 2])
        if isMark || bytes[index + 1] == 0x81 { return false }
      // Wide forms.
      case 0xEF where bytes[index + 1] == 0xBC || bytes[index + 1] == 0xBD: continue
      default: return false
      }
    }
    return true
  }

  /// The lines of a text as it was written, indents kept; a tab is four spaces.
  static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map {
      trimmed(line(String($0.replacing("\t", with: "    "))))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// With spaces for the ends of lines.
  static func unbroken(_ text: String) -> String {
    text.utf8.contains(0x0A) ? text.replacing("\n", with: " ") : text
  }

  /// Without the blanks at its end.
  static func trimmed(_ line: String) -> String {
    if let last = line.utf8.last, (0x21..<0x7F).contains(last) { return line }
    var rest = line.unicodeScalars[...]
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// A soft hyphen, which terminals show; a mark of byte order; marks of annotation; tags.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether a text holds a letter of a script that is written from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: isRightToLeft)
  }

  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Whether a script is written without spaces between its words, so that a line may end inside a run of
  /// its letters. Hangul has spaces.
  static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x0E00: false
    // Thai, Lao, Tibetan, Burmese.
    case 0x0E00...0x109F: true
    // Khmer, Tai Le, New Tai Lue, Tai Tham, Balinese, Javanese and their like.
    case 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF, 0x1B00...0x1B7F, 0xA980...0xA9FF,
      0xAA60...0xAADF:
      true
    // A place where a line may end, and nothing to see.
    case 0x200B: true
    // Chinese characters, kana, bopomofo, Yi, their punctuation and wide forms.
    case 0x2E80...0x312F, 0x31A0...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF9F,
      0x16FE0...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
