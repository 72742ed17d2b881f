package import Stories

/// Which way a language is written.
package enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// By the script when the tag names one, else by the script the language is usually written in
  /// (CLDR's likely subtags).
  package static func of(_ tag: LanguageTag) -> TextDirection {
    let parts = tag.text.lowercased().split(separator: "-").map(String.init)
    if let script = parts.dropFirst().first(where: {
      $0.utf8.count == 4 && $0.first?.isLetter == true
    }) {
      return scripts.contains(script) ? .rightToLeft : .leftToRight
    }
    return languages.contains(parts.first ?? "") ? .rightToLeft : .leftToRight
  }

  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi",
  ]

  private static let languages: Set<String> = [
    "ar", "arc", "arz", "azb", "bal", "bgn", "brh", "bqi", "ckb", "dv", "fa", "glk", "haz",
    "he", "khw", "ks", "lrc", "luz", "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr",
    "ug",
    "ur", "yi",
  ]
}
