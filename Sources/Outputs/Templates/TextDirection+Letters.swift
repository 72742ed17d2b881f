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
