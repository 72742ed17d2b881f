import SourceModel

/// A reference to a note that nothing defines.
enum UnknownFootnote {
  static let explanation = Explanation(
    "unknown-footnote", .warning,
    what: "A mark such as [^1] refers to a note that is not in the text.",
    why: """
      The mark is shown as it is written, and the reader looks for a note that is not there. Write the \
      note on a line of its own that begins with the same mark and a colon.
      """,
    wrong: "Cabbage turns pink.[^1]", right: "Cabbage turns pink.[^1]\n\n[^1]: In lemon juice.")

  static func diagnostic(_ label: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .warning,
      Message("no note has the label '{label}'", ["label": label]), at: place,
      help: Message(
        "write the note on a line of its own: [^{label}]: and then its text", ["label": label]))
  }
}

/// A note that nothing refers to.
enum UnusedFootnote {
  static let explanation = Explanation(
    "unused-footnote", .warning,
    what: "A note is defined, and no mark in the text refers to it.",
    why: """
      Such a note is shown nowhere. Put its mark where it belongs in the text, or take the note out.
      """,
    wrong: "Cabbage turns pink.\n\n[^1]: In lemon juice.",
    right: "Cabbage turns pink.[^1]\n\n[^1]: In lemon juice.")

  static func diagnostic(_ label: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .warning,
      Message("nothing in the text refers to the note '{label}'", ["label": label]), at: place,
      help: Message("put [^{label}] where it belongs, or take the note out", ["label": label]))
  }
}

/// Two notes with one label.
enum RepeatedFootnote {
  static let explanation = Explanation(
    "repeated-footnote", .warning,
    what: "Two notes have the same label.",
    why: "Only the first is shown. Give the second one a label of its own.",
    wrong: "[^1]: In lemon juice.\n\n[^1]: In soap.",
    right: "[^1]: In lemon juice.\n\n[^2]: In soap.")

  static func diagnostic(_ label: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .warning,
      Message("the note '{label}' is written twice", ["label": label]), at: place,
      notes: [Diagnostic.Note("the first one, which is shown, stands here", at: first)],
      help: "give this one a label of its own")
  }
}
