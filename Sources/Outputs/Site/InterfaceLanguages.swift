import SourceModel
import Stories

/// What an editor should know of the languages that colophon.yml names.
enum InterfaceLanguages {
  static func diagnostics(_ configuration: Configuration, _ templates: TemplateSet) -> [Diagnostic]
  {
    configuration.languages.compactMap { tag in
      // Where it was not written, it is the default: English.
      guard let place = configuration.languagePlaces[tag] else { return nil }
      guard let words = templates.words(for: tag) else {
        return LanguageWithoutWords.diagnostic(tag, at: place)
      }
      guard !words.untranslated.isEmpty else { return nil }
      return WordsUntranslated.diagnostic(
        words.language, missing: words.untranslated, of: words.translatable, at: place)
    }
  }
}
