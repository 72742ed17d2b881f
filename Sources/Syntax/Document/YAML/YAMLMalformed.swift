import SourceModel

/// Front matter, or a record, that is not YAML.
enum YAMLMalformed {
  static let explanation = Explanation(
    "yaml-malformed", .error,
    what: "The lines could not be read as 'key: value'.",
    why: """
      Each line is a key, a colon, a space and a value; what belongs to a key stands below it, indented by \
      two spaces; items of a list begin with '- '. A value that holds ': ' or ' #', or that begins with one of \
      @ ` % & * ! | > [ ] { } needs quotation marks around it: straight ones ("), not curly ones.
      """,
    wrong: "title: Energy: a story", right: "title: \"Energy: a story\"")

  private static func diagnostic(
    _ message: Message, _ place: Place, fixes: [Diagnostic.Fix] = [], help: Message?
  ) -> Diagnostic {
    Diagnostic(explanation.id, .error, message, at: place, fixes: fixes, help: help)
  }

  static func general(_ place: Place) -> Diagnostic {
    diagnostic(
      "this could not be read as lines of 'key: value'", place,
      help: "compare it with another story: a key, a colon, a space, a value")
  }

  static func notKeys(_ place: Place) -> Diagnostic {
    diagnostic(
      "this line is not 'key: value'", place,
      help: "write a key, a colon, a space and a value, for instance 'title: A calm start'")
  }

  static func keyIsNoText(_ place: Place) -> Diagnostic {
    diagnostic("a key is a word, not a list", place, help: "write 'key: [one, two]'")
  }

  static func secondDocument(_ place: Place) -> Diagnostic {
    diagnostic(
      "a second part begins here; only one is read", place,
      help: "take this line away, or put quotation marks around the text")
  }

  static func colonInText(_ place: Place, fixes: [Diagnostic.Fix]) -> Diagnostic {
    diagnostic(
      "a colon stands inside the text of a value", place, fixes: fixes,
      help: fixes.isEmpty
        ? "put straight quotation marks around the whole text: title: \"Energy: a story\"" : nil)
  }

  static func badStart(_ character: String, _ place: Place, fixes: [Diagnostic.Fix]) -> Diagnostic {
    diagnostic(
      Message("a value cannot begin with '{character}'", ["character": character]), place,
      fixes: fixes, help: fixes.isEmpty ? "put straight quotation marks around the text" : nil)
  }

  /// The text of the writer between straight quotation marks.
  static func quotationMarks(_ text: String, instead place: Place) -> Diagnostic.Fix {
    let shown = text.count > 60 ? text.prefix(59) + "…" : text[...]
    return Diagnostic.Fix(
      Message("put quotation marks around the text: {text}", ["text": String(shown)]),
      edits: [Diagnostic.Edit(place, text: text)])
  }

  static func tooFarRight(_ place: Place, edits: [Diagnostic.Edit], isItem: Bool) -> Diagnostic {
    diagnostic(
      "this line begins further to the right than the one it belongs with", place,
      fixes: edits.isEmpty
        ? [] : [Diagnostic.Fix("begin it in the same column", edits: edits)],
      help: isItem
        ? nil
        : "begin it in the same column; if it is more of the text above, put quotation marks around the whole text"
    )
  }

  static func unclosedQuote(_ place: Place) -> Diagnostic {
    diagnostic(
      "the quotation mark that opens here is never closed", place,
      help: "put the same mark at the end of the text, on the same line")
  }

  static func badEscape(_ place: Place) -> Diagnostic {
    diagnostic(
      "what begins with '\\' here stands for no character", place,
      help: "write '\\\\' for the sign '\\' itself, or take this part away")
  }

  static func unclosedBracket(_ place: Place) -> Diagnostic {
    diagnostic(
      "the list that opens here is not closed, or a comma is missing in it", place,
      help: "write it as [one, two, three]")
  }

  static func afterQuote(_ place: Place, isDouble: Bool, fixes: [Diagnostic.Fix]) -> Diagnostic {
    let help: Message =
      isDouble
      ? "inside quotation marks write \\\" for a quotation mark, or use ' around the whole"
      : "between these marks write '' for an apostrophe, or use \" around the whole"
    return diagnostic(
      "something follows the closing quotation mark", place, fixes: fixes,
      help: fixes.isEmpty ? help : nil)
  }

  static func indentation(_ place: Place) -> Diagnostic {
    diagnostic(
      "this line does not begin where the lines around it do", place,
      help:
        "begin keys that belong together in the same column; indent what belongs to a key by two spaces"
    )
  }

  static func missingSpace(_ place: Place, after offset: Int, _ path: RepoPath) -> Diagnostic {
    let edit = Diagnostic.Edit(Place(path, SourceSpan(offset, offset)), text: " ")
    return diagnostic(
      "a space is missing after the colon", place,
      fixes: [Diagnostic.Fix("put a space after the colon", edits: [edit])], help: nil)
  }

  static func wideColon(_ place: Place, hasSpace: Bool) -> Diagnostic {
    let edit = Diagnostic.Edit(place, text: hasSpace ? ":" : ": ")
    return diagnostic(
      "the colon after the key is a wide one '：'", place,
      fixes: [Diagnostic.Fix("write ': '", edits: [edit])], help: nil)
  }
}
