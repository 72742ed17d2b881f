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

  /// `Monqoliya` for `MN` in `az`; the code itself where nothing is known.
  static func country(_ code: CountryCode, in language: LanguageTag) -> String {
    Locale(identifier: language.text).localizedString(forRegionCode: code.text) ?? code.text
  }
}
