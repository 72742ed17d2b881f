import SourceModel

/// A row of a table with more cells than its head.
enum LostCell {
  static let explanation = Explanation(
    "lost-cell", .warning,
    what: "A row of a table has more cells than the first row, and those are not shown.",
    why: """
      The first row says how many columns there are. Give it as many cells as the longest row, and the line of \
      hyphens too; for a '|' that belongs to a text write '\\|'.
      """,
    wrong: "| Day | Work |\n| --- | --- |\n| 1 | Write | Draw |",
    right: "| Day | Work | Home |\n| --- | --- | --- |\n| 1 | Write | Draw |")

  static func diagnostic(_ written: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .warning,
      Message("'{text}' is not shown: the first row has fewer cells", ["text": written]),
      at: place,
      help:
        "add a cell to the first row and one to the line of hyphens, or write '\\|' for a '|' that belongs to the text"
    )
  }
}
