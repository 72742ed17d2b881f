package import SourceModel
import Stories

/// A line of `templates/tiles.yml` that gives no tile its place.
package enum BadTile {
  package static let explanation = Explanation(
    "bad-tile", .warning,
    what: "A line of templates/tiles.yml does not give a country a place of its own on the map.",
    why: """
      The map on the handbook's front has one tile a country. Each line gives a country's two-letter \
      code, then the column and the row of its tile. A country whose line cannot be followed is not \
      lost: its tile stands in the rows below the map.
      """,
    wrong: "SE: 5,1\nFI: 5,1\n",
    right: "SE: 5,1\nFI: 6,1\n")

  static func country(_ written: String, at place: Place) -> Diagnostic {
    let meant = Countries.meant(by: written)
    let message =
      meant.map {
        Message(
          "unknown country '{written}'; did you mean '{code}'?",
          ["written": written, "code": $0])
      } ?? Message("unknown country '{written}'", ["written": written])
    return diagnostic(
      message, at: place,
      fixes: meant.map {
        [
          Diagnostic.Fix(
            Message("write '{code}'", ["code": $0]), edits: [Diagnostic.Edit(place, text: $0)])
        ]
      } ?? [], help: "write its two-letter code in capitals")
  }

  static func position(of code: String, at place: Place) -> Diagnostic {
    diagnostic(
      Message("the place of '{code}' should be a column and a row", ["code": code]), at: place,
      help: Message("for instance: {line}", ["line": "\(code): 4,1"]))
  }

  static func outOfRange(_ written: String, most: Int, at place: Place) -> Diagnostic {
    diagnostic(
      Message("'{written}' lies outside the map", ["written": written]), at: place,
      help: Message("columns and rows go from 1 to {most}", ["most": String(most)]))
  }

  static func taken(
    by first: String, _ second: String, at place: Place, first other: Place
  ) -> Diagnostic {
    diagnostic(
      Message(
        "'{second}' would cover '{first}': both have this place",
        ["first": first, "second": second]),
      at: place,
      notes: [Diagnostic.Note(Message("'{first}' is here", ["first": first]), at: other)],
      help: "give one of the two another place")
  }

  private static func diagnostic(
    _ message: Message, at place: Place, notes: [Diagnostic.Note] = [],
    fixes: [Diagnostic.Fix] = [], help: Message
  ) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity, message, at: place, notes: notes, fixes: fixes,
      help: help)
  }
}
