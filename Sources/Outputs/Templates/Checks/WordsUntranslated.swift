package import SourceModel
import Stories

/// Lines of a language of the site that nobody has translated yet.
package enum WordsUntranslated {
  package static let explanation = Explanation(
    "words-untranslated", .note,
    what: "Some lines of a language of the pages are not translated yet.",
    why: """
      A line that a words file lacks is shown in English, so that no label is empty. This note counts \
      the lines, for whoever goes on translating; nothing is wrong.
      """,
    wrong: "handbook: Handbuch\n",
    right: "handbook: Handbuch\nblog: Blog\n")

  private static let named = 5

  /// - Parameter missing: the names of the lines.
  static func diagnostic(
    _ tag: LanguageTag, missing: [String], of all: Int, at place: Place
  ) -> Diagnostic {
    let first = missing.prefix(named).joined(separator: ", ")
    return Diagnostic(
      explanation.id, explanation.severity,
      Message(
        "{count} of {all} lines in '{tag}' are English still",
        ["count": String(missing.count), "all": String(all), "tag": tag.text]),
      at: place,
      help: Message(
        missing.count > named
          ? "the first of them: {names}; add them to 'templates/words/{tag}.yml'"
          : "add {names} to 'templates/words/{tag}.yml'", ["names": first, "tag": tag.text]))
  }
}
