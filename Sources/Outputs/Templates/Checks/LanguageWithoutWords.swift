package import SourceModel
import Stories

/// A language of the site for which there are no words.
package enum LanguageWithoutWords {
  package static let explanation = Explanation(
    "language-without-words", .warning,
    what: "colophon.yml names a language of the pages for which there is no file of words.",
    why: """
      Menus and labels come from templates/words/, one file a language. Without the file there are no \
      pages in that language; stories in it are shown all the same. 'colophon templates --write \
      words/en.yml' writes the English file to translate; what is not translated yet stays English.
      """,
    wrong: "languages: [en, so]\n",
    right: "languages: [en]\n")

  static func diagnostic(_ tag: LanguageTag, at place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity,
      Message("there are no words in the language '{tag}'", ["tag": tag.text]), at: place,
      help: Message(
        "write the English words with 'colophon templates --write words/en.yml', and save them in your language as 'templates/words/{tag}.yml'",
        ["tag": tag.text]))
  }
}
