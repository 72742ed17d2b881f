package import SourceModel

/// What a text was in some commit.
package struct FormerText: Sendable, Hashable {
  /// The name it had there.
  package let path: RepoPath
  package let blob: ObjectID
}

extension Repository {
  /// What a text was in an earlier commit, renames followed; nil where the commit does not hold it.
  ///
  /// - Parameter tip: the commit in which it has the name `path`. Where its history does not hold the
  ///   earlier commit, the same name is meant there.
  /// - Throws: `GitError.shallow` when the history is cut off.
  package borrowing func text(
    of path: RepoPath, namedAt tip: ObjectID, in commit: ObjectID, cache: HistoryCache = .none
  ) throws(GitError) -> FormerText? {
    let history = try history(of: RawID(tip), cache)
    let order = history.order
    var ledger = history.ledger
    let number = ledger.paths.number(of: Array(path.string.utf8))
    var then = path
    if let place = IDTable(ledger.rows).place(of: RawID(commit), ledger.rows),
      order.ranks[Int(place)] >= 0
    {
      var builder = ChronicleBuilder(ledger, order, entries: [number])
      builder.run(keepingNamesAt: [place])
      guard let names = builder.names[place], let found = builder.path(of: 0, in: names),
        let name = String(validating: ledger.paths.paths[Int(found)], as: UTF8.self),
        let known = RepoPath(name)
      else { return nil }
      then = known
    }
    return try text(of: then, at: commit).map { FormerText(path: then, blob: $0) }
  }
}
