package import SourceModel

/// Finds a text with a NUL byte in it.
package enum ContainsNUL: Check {
  package static let explanation = Explanation(
    "contains-nul", .error,
    what: "A text holds a NUL byte.",
    why: """
      No text has one: the file was damaged, is stored as UTF-16, or is another kind of file with a wrong \
      ending. Save it as plain text in UTF-8.
      """,
    wrong: "", right: "")
}

extension ContainsNUL {
  static func message(_ path: RepoPath, offset: Int) -> Diagnostic {
    found(
      Message(
        "'{name}' is not a plain text: byte {byte} is NUL",
        ["name": String(path.name), "byte": String(offset + 1)]),
      at: Place(path, SourceSpan(offset, offset)),
      help: "save it in your editor as plain text with the encoding UTF-8")
  }
}
