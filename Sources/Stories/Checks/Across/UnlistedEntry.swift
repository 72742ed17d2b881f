package import SourceModel

/// Tells the editor which stories `contents.yml` does not name.
package enum UnlistedEntry: Check {
  package static let explanation = Explanation(
    "unlisted-entry", .note,
    what: "Stories of the handbook are not named in 'contents.yml'.",
    why:
      "They stand at the end of the book, in order of path. Nothing is wrong; name them to place them.",
    wrong: "", right: "")
}

extension UnlistedEntry {
  static func message(_ paths: [RepoPath], in contents: RepoPath) -> Diagnostic {
    found(
      paths.count == 1
        ? Message(
          "'{path}' is not named here and stands at the end of the book",
          ["path": paths[0].string])
        : Message(
          "{count} stories are not named here and stand at the end of the book",
          ["count": String(paths.count)]),
      at: Place(contents),
      notes: paths.prefix(10).map {
        Diagnostic.Note(Message("not named: '{path}'", ["path": $0.string]), at: Place($0))
      })
  }
}
