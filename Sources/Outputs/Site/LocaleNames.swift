import Foundation
import Stories

/// Names of languages and countries in other languages, from the tables that Foundation brings.
///
/// Slow to ask: asked once for each distinct question, before pages are made.
enum LocaleNames {
  /// `Français` for `fr`.
  static func own(_ tag: LanguageTag) -> String { language(tag, in: tag) }

  /// `Urdu` for `ur` in `en`; the tag itself where nothing is known.
  static func language(_ tag: LanguageTag, in language: LanguageTag) -> String {
    let name = Locale(identifier: language.text).localizedString(forIdentifier: tag.text)
    guard let name, let first = name.first else { return tag.text }
    // Some languages write their own names small; on a menu they stand alone.
    return tag == language ? first.uppercased() + name.dropFirst() : name
  }

  /// `Monqoliya` for `MN` in `az`; nil where nothing is known.
  static func country(_ code: CountryCode, in language: LanguageTag) -> String? {
    // The tables say "China mainland", in every language: no name of a country.
    if code.text == "CN" {
      return china[language.text] ?? china[String(language.text.prefix { $0 != "-" })]
    }
    return Locale(identifier: language.text).localizedString(forRegionCode: code.text)
  }

  private static let china: [String: String] = [
    "zh": "中国", "zh-Hant": "中國", "ja": "中国", "ko": "중국", "fr": "Chine", "de": "China",
    "es": "China", "it": "Cina", "pt": "China", "nl": "China", "sv": "Kina", "da": "Kina",
    "nb": "Kina", "fi": "Kiina", "et": "Hiina", "lv": "Ķīna", "lt": "Kinija", "pl": "Chiny",
    "cs": "Čína", "sk": "Čína", "hu": "Kína", "sl": "Kitajska", "hr": "Kina", "ro": "China",
    "bg": "Китай", "el": "Κίνα", "tr": "Çin", "ru": "Китай", "kk": "Қытай", "mn": "Хятад",
    "ur": "چین", "hi": "चीन", "bn": "চীন", "th": "จีน", "lo": "ຈີນ", "km": "ចិន", "my": "တရုတ်",
    "vi": "Trung Quốc", "id": "Tiongkok", "ms": "China", "fil": "Tsina",
  ]
}
