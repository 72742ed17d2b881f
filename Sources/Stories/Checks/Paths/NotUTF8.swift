package import SourceModel

/// Finds a text that is not stored as UTF-8.
package enum NotUTF8: Check {
  package static let explanation = Explanation(
    "not-utf8", .error,
    what: "A text is stored in an encoding other than UTF-8.",
    why: """
      Only UTF-8 holds every script, and a text in another encoding would show wrong letters. Open it in \
      your editor and save it with the encoding UTF-8.
      """,
    wrong: "", right: "")
}

extension NotUTF8 {
  static func message(_ path: RepoPath, offset: Int) -> Diagnostic {
    found(
      Message(
        "'{name}' is not UTF-8: byte {byte} begins no letter",
        ["name": String(path.name), "byte": String(offset + 1)]),
      at: Place(path, SourceSpan(offset, offset)),
      help: "save it in your editor with the encoding UTF-8")
  }
}
