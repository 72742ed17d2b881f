import SourceModel

/// The commits in a straight line on top of a kept one, and what they did to the entries.
struct NewCommits {
  /// The kept commit is its first row, of which nothing but the id is known.
  var ledger: Ledger
  let order: CommitOrder

  /// Nil when there are more than so many, or they are no such line.
  static func read(
    from tip: RawID, to kept: RawID, atMost limit: Int, prefix: RepoPath?,
    _ objects: borrowing ObjectStore
  ) throws(GitError) -> NewCommits? {
    var id = tip
    var count = 0
    while id != kept {
      guard count < limit else { return nil }
      let bytes = try objects.read(id, .commit, needed: "a commit of the history")
      let parents = try RawCommit(bytes, id: id).parents
      guard parents.count == 1 else { return nil }
      id = parents[0]
      count += 1
    }
    var known = Ledger()
    known.rows.append(Ledger.Row(kept))
    var reader = LedgerReader(known, prefix: prefix)
    let place = try reader.readCommits(from: tip, shallow: [], objects)
    let order = try CommitOrder(from: place, reader.ledger)
    try reader.readChanges(order, prefix: prefix, objects)
    return NewCommits(ledger: reader.ledger, order: order)
  }
}
