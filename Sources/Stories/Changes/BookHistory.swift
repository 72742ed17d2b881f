package import SourceModel

/// The book from edition to edition: what each brought, and what came after the last one.
package struct BookHistory: Sendable, Hashable {
  /// The oldest first. The last one is what was built: an edition, or what came after the last one.
  package let states: [BookChanges]
  /// The oldest state that showed a text, by its path.
  package let firstStates: [RepoPath: Int]

  /// What the two latest states made of each text that they changed, the newest first: places in
  /// `states`, and the versions.
  private let latestChanges: [RepoPath: [Change]]

  private struct Change: Sendable, Hashable {
    let state: Int
    let versions: TextPair
  }

  package init(states: [BookChanges] = [], firstStates: [RepoPath: Int] = [:]) {
    self.states = states
    self.firstStates = firstStates
    var changes: [RepoPath: [Change]] = [:]
    for state in states.indices.suffix(2).reversed() {
      for revised in states[state].revised {
        changes[revised.path, default: []].append(Change(state: state, versions: revised.versions))
      }
    }
    latestChanges = changes
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
    (latestChanges[path] ?? []).map { (states[$0.state], $0.versions) }
  }

  /// Whether one of the two latest states changed a text.
  package func isRevised(_ path: RepoPath) -> Bool { latestChanges[path] != nil }

  /// Whether what was built says something else of a text than the state before.
  package func isRevisedAtLast(_ path: RepoPath) -> Bool {
    latestChanges[path]?.first?.state == states.count - 1
  }
}
