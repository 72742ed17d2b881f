package import SourceModel

/// Finds a part of the handbook whose introduction does not exist.
package enum UnknownIntroduction: Check {
  package static let explanation = Explanation(
    "unknown-introduction", .warning,
    what: "'contents.yml' names an introduction that does not exist.",
    why:
      "The part begins without it. Write the path of a Markdown file from the folder 'handbook'.",
    wrong: "", right: "")
}

extension UnknownIntroduction {
  static func message(_ path: RepoPath, part: String, in contents: RepoPath) -> Diagnostic {
    found(
      Message(
        "the introduction '{path}' of the part '{part}' does not exist",
        ["path": path.string, "part": part]),
      at: Place(contents),
      help: "write the path of a Markdown file from the folder 'handbook', or take the line out")
  }
}
