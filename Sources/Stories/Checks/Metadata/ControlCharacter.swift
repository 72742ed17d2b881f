package import SourceModel

/// A character that no page and no feed can show.
package enum ControlCharacter: Check {
  package static let explanation = Explanation(
    "control-character", .error,
    what:
      "A text in the front matter holds a character that is not for reading, such as a bell or a "
      + "zero byte.",
    why: """
      Books and feeds with such a character cannot be opened by readers' programs. It often comes \
      with text that was copied from another program. Delete it and type the place again.
      """,
    wrong: #"title: "Radio \u0007lessons""#, right: "title: Radio lessons")
}

extension ControlCharacter {
  static func diagnostic(_ character: Unicode.Scalar, key: Key, at place: Place) -> Diagnostic {
    let digits = String(character.value, radix: 16, uppercase: true)
    return Diagnostic(
      id, severity,
      Message(
        "'{key}' holds the invisible character U+{code}",
        [
          "key": key.name,
          "code": String(repeating: "0", count: max(0, 4 - digits.count)) + digits,
        ]), at: place, help: "Delete it, and type the words around it again.")
  }
}
