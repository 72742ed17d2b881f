import Stories

/// Numbers as a language writes them where the text counts by itself: Urdu has digits of its own.
enum LocalDigits {
  static func of(_ number: Int, in language: LanguageTag) -> String {
    let digits = String(number)
    guard language.text == "ur" || language.text.hasPrefix("ur-") else { return digits }
    return String(
      String.UnicodeScalarView(
        digits.unicodeScalars.map { digit in
          (0x30...0x39).contains(digit.value)
            ? Unicode.Scalar(digit.value - 0x30 + 0x6F0) ?? digit : digit
        }))
  }
}
