package import SourceModel

/// Two things would be written to one address.
package enum AddressTaken {
  package static let explanation = Explanation(
    "address-taken", .error,
    what: "Two entries, or an entry and a page of the site, would have the same address.",
    why: """
      Only one of them could be read, and which one would be an accident. Give one of the two another
      file name, or move it to another folder.
      """,
    wrong: "stories/handbook/rest/fr.md\nstories/handbook/rest.fr.md\n",
    right: "stories/handbook/rest/france.md\nstories/handbook/rest.fr.md\n")

  /// - Parameter path: the file of the second one; nil when it is a page of the site itself.
  static func diagnostic(
    _ route: Route, taken first: PageOrigin, by second: PageOrigin
  ) -> Diagnostic {
    let (shown, other) = second.path == nil ? (first, second) : (second, first)
    return Diagnostic(
      explanation.id, .error,
      Message(
        "the address '{address}' is taken by {other}",
        ["address": route.description, "other": other.words]),
      at: Place(shown.path),
      notes: other.path.map { [Diagnostic.Note("this one has it too", at: Place($0))] } ?? [],
      help: "give one of the two another file name")
  }
}

/// What a page was made from, for messages.
struct PageOrigin: Sendable {
  /// Nil for a page of the site itself.
  let path: RepoPath?
  let words: String

  init(_ path: RepoPath) {
    self.path = path
    words = "'\(path)'"
  }

  init(site words: String) {
    path = nil
    self.words = words
  }
}
