package import SourceModel

/// A character that no page and no feed can show.
///
/// Control characters below U+0020 are the parser's matter; these are the ones YAML lets through.
package enum UnprintableCharacter: Check {
  package static let explanation = Explanation(
    "unprintable-character", .error,
    what: "A text in the front matter holds a code that stands for no character, or one that turns "
      + "the letters after it round.",
    why: """
      Books and feeds with such a code cannot be opened, or show other words than were written. It often comes with \
      text that was copied from another program. Delete it and type the place again.
      """,
    wrong: #"title: "Radio \uFFFF lessons""#, right: "title: Radio lessons")
}

extension UnprintableCharacter {
  static func diagnostic(_ character: Unicode.Scalar, key: Key, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' holds the invisible character {code}",
        ["key": key.name, "code": character.code]), at: place,
      help: "delete it, and type the words around it again")
  }
}
