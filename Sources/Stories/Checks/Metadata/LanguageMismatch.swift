package import SourceModel

/// A translation whose `lang` is not the language in its file's name.
package enum LanguageMismatch: Check {
  package static let explanation = Explanation(
    "language-mismatch", .error,
    what: "The 'lang' of a translation is another language than the name of its file says.",
    why: """
      The file's name gives the address, 'lang' the direction and the voice: a page cannot have \
      both. Correct 'lang', or rename the file.
      """,
    wrong: "lang: de", right: "lang: fr")
}

extension LanguageMismatch {
  static func diagnostic(_ written: LanguageTag, file: LanguageTag, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'lang' is '{written}', but the name of the file says '{file}'",
        ["written": written.text, "file": file.text]), at: place,
      fixes: WrongType.write(file.text, place),
      help: Message(
        "if the language of the text is '{tag}', rename the file", ["tag": written.text]))
  }
}
