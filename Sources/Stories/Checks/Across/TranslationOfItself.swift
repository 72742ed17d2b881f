package import SourceModel

/// Finds a translation into the language that its original is in.
package enum TranslationOfItself: Check {
  package static let explanation = Explanation(
    "translation-of-itself", .error,
    what: "A translation is in the language that its original is in.",
    why: """
      A story is there once in each language: two pages of one language compete for one address in \
      searches, and each offers readers the other as a translation. Most often the original's 'lang' was \
      not corrected, or the two files changed places. Tags that differ are two languages, such as 'en' \
      and 'en-GB', or 'pt' and 'pt-BR'.
      """,
    wrong: """
      # calm-start.md
      lang: fr
      # calm-start.fr.md
      lang: fr
      """,
    right: """
      # calm-start.md
      lang: en
      # calm-start.fr.md
      lang: fr
      """)

  static func judge(_ translation: Translation, of original: Entry, _ input: AssemblyInput)
    -> Diagnostic?
  {
    guard translation.language == original.metadata.language else { return nil }
    return found(
      Message(
        "this translation is in '{tag}', and so is its original",
        ["tag": translation.language.text]),
      at: input.place(of: ["lang"], in: translation.address.path),
      notes: [
        Diagnostic.Note(
          "the original says it here", at: input.place(of: ["lang"], in: original.path))
      ],
      help: Message(
        "if one of them is in another language, correct its 'lang', and the tag in the name of the translation; if both are in '{tag}', keep one",
        ["tag": translation.language.text]))
  }
}
