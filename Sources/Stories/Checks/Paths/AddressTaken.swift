package import SourceModel

/// Finds two entries that would have one address.
package enum AddressTaken: Check {
  package static let explanation = Explanation(
    "address-taken", .error,
    what: "Two files would be published at the same address.",
    why: "One page can show one text only. Rename one of the files, or take one of them out.",
    wrong: "stories/blog/tea.md\nstories/blog/tea/index.md",
    right: "stories/blog/tea.md\nstories/blog/green-tea/index.md")

  static func check(_ layout: WorkspaceLayout) -> [Diagnostic] {
    var first: [Route: RepoPath] = [:]
    var diagnostics: [Diagnostic] = []
    for address in layout.entries + layout.translations {
      if let other = first[address.route] {
        diagnostics.append(message(address, other))
      } else {
        first[address.route] = address.path
      }
    }
    return diagnostics
  }
}

extension AddressTaken {
  private static func message(_ address: EntryAddress, _ other: RepoPath) -> Diagnostic {
    found(
      Message(
        "'{path}' would be at '{route}', where '{other}' is already",
        [
          "path": address.path.string, "route": address.route.description, "other": other.string,
        ]),
      at: Place(address.path),
      notes: [
        Diagnostic.Note(
          Message("'{other}' has the address", ["other": other.string]), at: Place(other))
      ], help: "rename one of the two")
  }
}
