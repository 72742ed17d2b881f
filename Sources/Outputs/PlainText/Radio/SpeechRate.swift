import SourceModel
import Stories

/// How fast a language is read aloud.
///
/// What was measured: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New
/// International Reading Speed Texts IReST" (Investigative Ophthalmology & Visual Science 53(9), 2012,
/// doi:10.1167/iovs.11-8284): texts of one content in 17 languages, read aloud by young native readers, in
/// characters a minute without spaces. They were asked to be quick: 228 words a minute in English, where the mean of
/// 77 studies of reading aloud is 183 (Brysbaert, "How many words do we read per minute?", Journal of Memory and
/// Language 109, 2019, doi:10.1016/j.jml.2019.104047). So every figure is taken at four fifths.
///
/// A language that was not measured has the figure of its script: the study's mean of 14 alphabets (68 ms a
/// character), Chinese for Chinese characters, Japanese for kana and for Hangul, which are syllables too. For
/// Vietnamese that comes to some 213 syllables a minute.
struct SpeechRate: Sendable {
  /// Letters of alphabets a minute.
  let letters: Int
  /// Chinese characters, kana and syllables of Hangul a minute.
  let syllables: Int
  /// A number is spoken in the words of the language.
  private let digit: Int

  init(_ language: LanguageTag) {
    let primary = String(language.text.prefix { $0 != "-" })
    letters = (Self.measured[primary] ?? Self.alphabets) * 4 / 5
    let own = Self.syllabic[primary]
    syllables = (own ?? Self.chinese) * 4 / 5
    digit = own == nil ? 3 * Self.minute / letters : Self.minute / syllables
  }

  /// As published, in characters a minute.
  private static let measured = [
    "ar": 612, "de": 920, "en": 987, "es": 1_025, "fi": 1_078, "fr": 998, "he": 833, "it": 950,
    "nl": 978, "pl": 916, "pt": 913, "ru": 986, "sl": 885, "sv": 917, "tr": 1_054,
  ]
  private static let syllabic = ["ja": 357, "ko": 357, "yue": chinese, "zh": chinese]
  private static let alphabets = 882
  private static let chinese = 255
  /// In microseconds.
  private static let minute = 60_000_000

  /// How long a text takes to be said, in microseconds. Spaces and signs take no time of their own.
  func time(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + time(of: $1) }
  }

  private func time(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x80 {
      if (0x30...0x39).contains(scalar.value) { return digit }
      return (0x41...0x5A).contains(scalar.value & ~0x20) ? Self.minute / letters : 0
    }
    switch scalar.value {
    // Latin, Greek and Cyrillic; Chinese characters: most of what is asked.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x3B1...0x3C9, 0x400...0x481:
      return Self.minute / letters
    case 0x4E00...0x9FFF: return Self.minute / syllables
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return Self.minute / (Self.isSyllable(scalar) ? syllables : letters)
    case .decimalNumber: return digit
    // Vowels of the scripts of South and Southeast Asia; elsewhere a mark belongs to its letter.
    case .nonspacingMark, .spacingMark:
      let isVowel =
        (0x0900...0x109F).contains(scalar.value) || (0x1780...0x17FF).contains(scalar.value)
      return isVowel ? Self.minute / letters : 0
    default: return 0
    }
  }

  private static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x312F, 0x31A0...0x31FF, 0x3400...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFF66...0xFF9F, 0x1AFF0...0x1B16F, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// `4:35`, to five seconds: nobody reads more evenly than that.
  static func clock(_ seconds: Int) -> String {
    let rounded = (seconds + 2) / 5 * 5
    let rest = rounded % 60
    return "\(rounded / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
