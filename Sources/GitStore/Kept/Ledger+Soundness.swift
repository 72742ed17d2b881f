extension Ledger {
  /// Whether every number in what only a whole walk asks for leads somewhere, no commit to its own
  /// descendant, and each part belongs to one row; of the rest `KeptHistory` knows it.
  var isSound: Bool {
    var ends = (0, 0, 0)
    for (place, row) in rows.enumerated() {
      guard row.parents.follows(&ends.0, parents.count),
        row.changes.follows(&ends.1, changes.count), row.steps.follows(&ends.2, steps.count),
        parents[row.parents.range].allSatisfy({ $0 > place && $0 < rows.count }),
        steps[row.steps.range].allSatisfy({ $0.edge >= 0 && $0.edge < row.parents.count })
      else { return false }
    }
    let count = Int32(paths.count)
    return changes.allSatisfy {
      $0.path >= 0 && $0.path < count && $0.source >= Change.kept && $0.source < count
    }
      && steps.allSatisfy {
        $0.path >= 0 && $0.path < count && $0.older >= Change.new && $0.older < count
      } && hasSoundTrailers
  }
}
