import SourceModel

/// An invisible character that no text holds.
enum ControlCharacter {
  static let explanation = Explanation(
    "control-character", .error,
    what: "An invisible control character stands in the front matter.",
    why: """
      Such characters come from copying out of other programs. They cannot be seen, and readers' programs \
      stumble over them. Take the character away: delete the letters around it and write them again.
      """,
    wrong: "", right: "")

  /// Written as an escape, `\u0007`, in a quoted text.
  static func escaped(_ byte: UInt8, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message(
        "this text holds an invisible character ({code})", ["code": Unicode.Scalar(byte).code]),
      at: place,
      help: "take the part that begins with '\\' away")
  }

  static func diagnostic(_ byte: UInt8, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message(
        "an invisible character ({code}) stands in this line", ["code": Unicode.Scalar(byte).code]),
      at: place,
      fixes: [Diagnostic.Fix("take it away", edits: [Diagnostic.Edit(place, text: "")])])
  }
}
