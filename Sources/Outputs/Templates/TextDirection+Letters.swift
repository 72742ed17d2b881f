/// Which way letters run, whatever the language around says (Unicode Standard Annex 9).
extension TextDirection {
  /// How many more letters run from left to right than the other way.
  static func balance(of text: String) -> Int {
    var balance = 0
    for scalar in text.unicodeScalars {
      switch of(letter: scalar) {
      case .leftToRight: balance += 1
      case .rightToLeft: balance -= 1
      case nil: break
      }
    }
    return balance
  }

  /// Whether a letter that runs from right to left may stand in it, by the bytes of the blocks that have such letters:
  /// U+0590 to U+07FF, U+0800 to U+08FF, U+FB1D to U+FEFC, and those of the planes above.
  static func mayHoldRightToLeft(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for (place, byte) in bytes.enumerated() where byte >= 0xD6 {
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        switch byte {
        case 0xD6...0xDF: return true
        case 0xE0: if next <= 0xA3 { return true }
        case 0xEF: if next <= 0xBB { return true }
        case 0xF0...: return true
        default: break
        }
      }
      return false
    }
  }

  /// That of the first letter, by which `dir="auto"` and the marks of direction choose.
  static func first(of text: String) -> TextDirection? {
    for scalar in text.unicodeScalars {
      if let direction = of(letter: scalar) { return direction }
    }
    return nil
  }

  private static func of(letter scalar: Unicode.Scalar) -> TextDirection? {
    if scalar.value < 0x80 {
      return (0x41...0x5A).contains(scalar.value & ~0x20) ? .leftToRight : nil
    }
    guard scalar.properties.isAlphabetic else { return nil }
    return PlainCharacters.isRightToLeft(scalar) ? .rightToLeft : .leftToRight
  }
}
