import SourceModel

/// Every commit that one commit's history holds.
struct History {
  let ledger: Ledger
  let order: CommitOrder
  /// Whether the rows are those of the history alone, in its order.
  let isCompact: Bool
  /// Whether it is compact so that it may be kept in place of what was.
  let isNew: Bool
}

extension Repository {
  /// Every commit that one commit's history holds, from what is kept and what is new.
  borrowing func history(
    of tip: RawID, _ cache: HistoryCache
  ) throws(GitError) -> History {
    let folder = LedgerFolder(cache, commonFolder: info.commonFolder, prefix: info.prefix)
    let found = try history(of: tip, folder?.load(), KeepingRule()) { false }
    if found.isNew { folder?.save(found.ledger, nil) }
    return found
  }

  /// - Parameter isWorthKeeping: whether a history that only adds to the kept one is kept too.
  borrowing func history(
    of tip: RawID, _ kept: KeptHistory?, _ rule: KeepingRule, isWorthKeeping: () -> Bool
  ) throws(GitError) -> History {
    let shallow = Repository.shallowCommits(in: info.commonFolder)
    var reader = LedgerReader(kept?.ledger() ?? Ledger(), prefix: info.prefix)
    let place = try reader.readCommits(from: tip, shallow: shallow, objects)
    let order = try CommitOrder(from: place, reader.ledger)
    // What is kept of a commit says nothing about whether its parents are still there.
    if !shallow.isEmpty,
      order.places.contains(where: { shallow.contains(reader.ledger.rows[Int($0)].id) })
    {
      throw .shallow
    }
    try reader.readChanges(order, prefix: info.prefix, objects)
    let new = reader.ledger.rows.count - reader.firstNew
    // A few new commits are read again sooner than all of them are written.
    if new * rule.newOneIn >= reader.ledger.rows.count
      || (new > 0 && reader.firstNew > 0 && order.ranks[0] >= 0 && isWorthKeeping())
    {
      let compact = reader.ledger.compacted(order)
      return History(
        ledger: compact, order: try CommitOrder(from: 0, compact), isCompact: true, isNew: true)
    }
    return History(
      ledger: reader.ledger, order: order, isCompact: new == 0 && place == 0, isNew: false)
  }
}
