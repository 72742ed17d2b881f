package import SourceModel
import Stories

/// A line of a words file has a name in braces for which a page has nothing.
package enum WordsPlaceholder {
  package static let explanation = Explanation(
    "words-placeholder", .warning,
    what: "A line of a words file has a name in braces that the page puts nothing into.",
    why: """
      What stands in braces is put in by the page: a number, a title, a name. Which names a line has is \
      shown by the same line of the English file; they are never translated. Readers would see an unknown \
      one as it is written, braces and all.
      """,
    wrong: "in-language: \"auf {sprache}\"\n",
    right: "in-language: \"auf {language}\"\n")

  /// A message that leaves out what is put into it.
  static func missing(_ name: String, in key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity,
      Message("'{name}' is not in the words for '{key}'", ["name": "{\(name)}", "key": key]),
      at: place,
      help: Message(
        "put '{name}' where it belongs; until then it is said in English", ["name": "{\(name)}"]))
  }

  /// - Parameter names: what the line may have.
  static func diagnostic(
    _ name: String, in key: String, names: [String], at place: Place
  ) -> Diagnostic {
    let help =
      names.isEmpty
      ? Message("'{key}' has no names in braces", ["key": key])
      : Message(
        "names in '{key}': {names}",
        ["key": key, "names": names.map { "{\($0)}" }.joined(separator: ", ")])
    // With one name, whatever was written was meant to be that one.
    guard let meant = names.count == 1 ? names.first : Nearest.name(to: name, among: names) else {
      return Diagnostic(
        explanation.id, explanation.severity,
        Message("nothing is put in for '{name}'", ["name": "{\(name)}"]), at: place, help: help)
    }
    return Diagnostic(
      explanation.id, explanation.severity,
      Message(
        "nothing is put in for '{name}'; did you mean '{meant}'?",
        ["name": "{\(name)}", "meant": "{\(meant)}"]),
      at: place,
      fixes: [
        Diagnostic.Fix(
          Message("write '{meant}'", ["meant": "{\(meant)}"]),
          edits: [Diagnostic.Edit(place, text: "{\(meant)}")])
      ], help: help)
  }
}
