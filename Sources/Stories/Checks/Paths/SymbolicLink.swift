package import SourceModel

/// Finds a symbolic link.
package enum SymbolicLink: Check {
  package static let explanation = Explanation(
    "symbolic-link", .error,
    what: "A symbolic link stands where a file should be.",
    why:
      "A link may lead anywhere on the computer that builds the book, so links are never followed. Put the file itself there.",
    wrong: "", right: "")
}

extension SymbolicLink {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{name}' is a symbolic link and is not followed", ["name": String(path.name)]),
      at: Place(path),
      help: "put the file itself there instead of the link")
  }
}
