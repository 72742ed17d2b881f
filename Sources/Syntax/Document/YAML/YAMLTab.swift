import SourceModel

/// A tab where YAML wants spaces.
enum YAMLTab {
  static let explanation = Explanation(
    "yaml-tab", .error,
    what: "A line of the front matter is indented with a tab.",
    why: """
      A tab is as wide as each editor likes, so YAML does not take it at the start of a line. Use two \
      spaces for each step.
      """,
    wrong: "award:\n\tname: Best story", right: "award:\n  name: Best story")

  static func diagnostic(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "the line is indented with a tab, not with spaces", at: place,
      fixes: [
        Diagnostic.Fix("write two spaces", edits: [Diagnostic.Edit(place, text: "  ")])
      ])
  }
}
