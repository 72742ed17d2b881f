package import SourceModel

/// Finds a repository inside the repository.
package enum Submodule: Check {
  package static let explanation = Explanation(
    "submodule", .error,
    what: "A folder is another repository (a submodule).",
    why:
      "What it holds is not part of this repository and is never fetched. Put the files themselves there.",
    wrong: "", right: "")
}

extension Submodule {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message(
        "'{name}' is another repository (a submodule) and is not read", ["name": String(path.name)]),
      at: Place(path),
      help: "copy its files into this repository instead")
  }
}
