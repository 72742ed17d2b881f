package import SourceModel

/// Finds a collaboration that no file describes.
package enum UnknownCollaboration: Check {
  package static let explanation = Explanation(
    "unknown-collaboration", .error,
    what: "An entry names a collaboration that does not exist.",
    why: """
      The page would link to nothing. 'collaboration' holds the name of a file in 'stories/collaborations', without its ending.
      """,
    wrong: "collaboration: green-classrooms", right: "collaboration: green-classroom")
}

extension UnknownCollaboration {
  static func message(_ id: Slug, at place: Place, known: some Collection<Slug>) -> Diagnostic {
    NearestName.message(
      UnknownCollaboration.self, "unknown collaboration '{name}'", id.text, at: place,
      known: known.lazy.map(\.text),
      help: "write the name of a file in stories/collaborations without its ending, or add the file"
    )
  }
}
