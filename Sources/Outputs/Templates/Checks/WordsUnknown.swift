package import SourceModel
import Stories

/// A words file has a line that no page asks for, or that cannot be read.
package enum WordsUnknown {
  package static let explanation = Explanation(
    "words-unknown", .warning,
    what: "A line of a words file names something that no page shows.",
    why: """
      The words of the pages stand in templates/words/, one file a language. A line whose name is
      misspelt changes nothing, and the English word stays.
      """,
    wrong: "hanbook: Handbuch\n",
    right: "handbook: Handbuch\n")

  /// - Parameter meant: the name that was meant, where it is known.
  static func diagnostic(
    _ key: String, meant: String? = nil, names: [String], at place: Place
  ) -> Diagnostic {
    let message =
      (meant ?? Nearest.name(to: key, among: names)).map {
        Message(
          "no page shows the words '{key}'; did you mean '{nearest}'?",
          ["key": key, "nearest": $0])
      } ?? Message("no page shows the words '{key}'", ["key": key])
    return Diagnostic(explanation.id, .warning, message, at: place)
  }

  static func notWords(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .warning,
      Message("'{key}' must be one text, as in '{key}: …'", ["key": key]), at: place)
  }
}
