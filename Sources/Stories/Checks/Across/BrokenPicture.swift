package import SourceModel

/// Finds a picture that is not there.
package enum BrokenPicture: Check {
  package static let explanation = Explanation(
    "broken-picture", .warning,
    what: "A picture is named that is not there.",
    why: """
      Its text alternative is shown instead. Names of files are exact: 'Class.JPG' and 'class.jpg' are \
      two files on the web, even if your computer opens both.
      """,
    wrong: "![Pupils wave from a screen](wave.JPG)", right: "![Pupils wave from a screen](wave.jpg)"
  )
}

extension BrokenPicture {
  static func message(_ written: String, from: RepoPath, nearest: RepoPath?, at place: Place)
    -> Diagnostic
  {
    guard let nearest else {
      return found(
        Message("there is no picture '{name}'", ["name": written]), at: place,
        help: "put the file beside this text, and write its name as it is")
    }
    let other = nearest.reference(from: from)
    let isCase = FoldedName(other) == FoldedName(written)
    return found(
      Message(
        isCase
          ? "the picture is called '{nearest}', not '{name}': capital letters count"
          : "there is no picture '{name}'; did you mean '{nearest}'?",
        ["name": written, "nearest": other]),
      at: place, fixes: BrokenLink.fixes(written, other, at: place))
  }
}
