package import SourceModel

/// Finds two things that would have one address.
package enum AddressTaken: Check {
  package static let explanation = Explanation(
    "address-taken", .error,
    what: "Two entries, or an entry and a page of the site, would have the same address.",
    why: """
      Only one of them could be read, and which one would be an accident. Give one of the two another \
      file name, move it to another folder, or take one of them out.
      """,
    wrong: "stories/blog/tea.md\nstories/blog/tea/index.md",
    right: "stories/blog/tea.md\nstories/blog/green-tea/index.md")

  static func check(_ layout: WorkspaceLayout) -> [Diagnostic] {
    var first: [Route: RepoPath] = [:]
    var diagnostics: [Diagnostic] = []
    for address in layout.entries + layout.translations {
      if let other = first[address.route] {
        diagnostics.append(
          message(address.route, of: address.path, taken: other, "'\(other)'"))
      } else {
        first[address.route] = address.path
      }
    }
    return diagnostics
  }

  /// Whether two paths are of texts with one address.
  package static func shareAddress(_ one: RepoPath, _ other: RepoPath) -> Bool {
    guard one != other, let first = EntryPath(one), let second = EntryPath(other) else {
      return false
    }
    return first.address.route == second.address.route
  }
}

extension AddressTaken {
  /// What is said of the second of two.
  ///
  /// - Parameters:
  ///   - path: nil for a page of the site itself.
  ///   - other: the file of the first; nil for a page of the site.
  ///   - words: what the first is.
  package static func message(
    _ route: Route, of path: RepoPath?, taken other: RepoPath?, _ words: String
  ) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "the address '{address}' is taken by {other}",
        ["address": route.description, "other": words]), at: Place(path),
      notes: other.map { [Diagnostic.Note("this one has it too", at: Place($0))] } ?? [],
      help: "give one of the two another file name")
  }
}
