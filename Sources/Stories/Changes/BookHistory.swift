package import SourceModel

/// The book from edition to edition: what each brought, and what came after the last one.
package struct BookHistory: Sendable, Hashable {
  /// The oldest first. The last one is what was built: an edition, or what came after the last one.
  package let states: [BookChanges]
  /// The oldest state that showed a text, by its path.
  package let firstStates: [RepoPath: Int]

  package init(states: [BookChanges] = [], firstStates: [RepoPath: Int] = [:]) {
    self.states = states
    self.firstStates = firstStates
  }

  /// The editions, the oldest first.
  package var editions: [PublishedEdition] { states.compactMap(\.edition) }

  /// The newest edition, and whether what was built is that edition itself.
  package var current: (edition: PublishedEdition, isBuilt: Bool)? {
    guard let last = editions.last else { return nil }
    return (last, states.last?.edition == last)
  }

  /// What changed since the last edition; of a build of an edition, what that one changed. Nil where
  /// there is nothing to compare with.
  package var latest: BookChanges? { states.count > 1 ? states.last : nil }

  /// The edition in which a text was first shown; nil for one that no edition holds.
  package func firstEdition(of path: RepoPath) -> PublishedEdition? {
    firstStates[path].flatMap { states[$0].edition }
  }

  /// How a text came to be what it is, in the two latest states: the newest first. Empty for a text that
  /// is what it was.
  package func changes(of path: RepoPath) -> [(state: BookChanges, versions: TextPair)] {
    states.suffix(2).reversed().compactMap { state in
      state.revised.first { $0.path == path }.map { (state, $0.versions) }
    }
  }
}
