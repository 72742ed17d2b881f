package import SourceModel

/// Finds a text that introduces two parts of the handbook.
package enum IntroductionNamedTwice: Check {
  package static let explanation = Explanation(
    "introduction-named-twice", .warning,
    what: "Two parts in 'contents.yml' name one introduction.",
    why:
      "A text stands once in the book: the first part shows it. Write another one, or take the line out.",
    wrong: "", right: "")
}

extension IntroductionNamedTwice {
  static func message(
    _ path: RepoPath, part: String, first: String, in contents: RepoPath
  ) -> Diagnostic {
    found(
      Message(
        "the introduction '{path}' of the part '{part}' is shown in the part '{first}' already",
        ["path": path.string, "part": part, "first": first]),
      at: Place(contents), help: "take the line 'introduction' out of one of the two parts")
  }
}
