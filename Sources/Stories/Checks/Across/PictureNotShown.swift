package import SourceModel

/// Finds a file that 'pictures' or a consent record names and the entry does not show.
package enum PictureNotShown: Check {
  package static let explanation = Explanation(
    "picture-not-shown", .warning,
    what: "'pictures' or a consent record names a file that the entry does not show.",
    why: """
      Perhaps the name has a slip; then the picture that was meant has no record. Write the name as the \
      text writes it, or take the line out.
      """,
    wrong: "", right: "")
}

extension PictureNotShown {
  static func message(_ written: String, shown: [String], at place: Place) -> Diagnostic {
    NearestName.message(
      PictureNotShown.self, "the entry does not show '{name}'", written, at: place, known: shown,
      help: "write the name of the picture as the text writes it, or take the line out")
  }
}
