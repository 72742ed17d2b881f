import SourceModel

/// A tab where YAML wants spaces.
enum YAMLTab {
  static let explanation = Explanation(
    "yaml-tab", .error,
    what: "A line of the front matter is indented with a tab.",
    why: """
      A tab is as wide as each editor likes, so YAML does not take it at the start of a line. Use \
      spaces: keys that belong together begin in the same column.
      """,
    wrong: "award:\n\tname: Best story", right: "award:\n  name: Best story")

  /// `indent`: all that stands before the text of the line, and the spaces that belong there when the
  /// lines around it tell.
  static func diagnostic(_ place: Place, indent: (place: Place, spaces: Int)?) -> Diagnostic {
    let headline: Message = "the line is indented with a tab, not with spaces"
    guard let indent else {
      return Diagnostic(
        explanation.id, .error, headline, at: place,
        help: "write spaces, so that keys that belong together begin in the same column")
    }
    let fix =
      indent.spaces == 0
      ? Message("take the tab away")
      : Message("write {count} spaces instead", ["count": String(indent.spaces)])
    let edit = Diagnostic.Edit(indent.place, text: String(repeating: " ", count: indent.spaces))
    return Diagnostic(
      explanation.id, .error, headline, at: place, fixes: [Diagnostic.Fix(fix, edits: [edit])])
  }
}
