import SourceModel

/// The commits that one commit's history holds, children before their parents.
///
/// Among those that may come next the one with the latest committer date does; equal dates are
/// ordered by id. So "newest first" follows the dates as far as the graph lets it, whatever clocks said.
struct CommitOrder {
  /// Rows of the ledger.
  private(set) var places: [Int32] = []
  /// By row, its place in the order; -1 for one that the history does not hold.
  private(set) var ranks: [Int32]

  /// The rows of `tip`'s history were all read.
  init(from tip: Int32, _ ledger: Ledger) throws(GitError) {
    ranks = Array(repeating: -1, count: ledger.rows.count)
    var children = [Int32](repeating: -1, count: ledger.rows.count)
    var next = [tip]
    children[Int(tip)] = 0
    while let place = next.popLast() {
      for parent in ledger.parents(of: place) {
        if children[Int(parent)] < 0 {
          children[Int(parent)] = 0
          next.append(parent)
        }
        children[Int(parent)] += 1
      }
    }
    var queue = CommitQueue()
    func push(_ place: Int32) {
      let row = ledger.rows[Int(place)]
      queue.push(place, key: row.committed, row.id)
    }
    if children[Int(tip)] == 0 { push(tip) }
    while let place = queue.pop() {
      ranks[Int(place)] = Int32(places.count)
      places.append(place)
      for parent in ledger.parents(of: place) {
        children[Int(parent)] -= 1
        if children[Int(parent)] == 0 { push(parent) }
      }
    }
    // Only a file whose bytes do not match its name can make a commit its own ancestor.
    if let lost = children.firstIndex(where: { $0 > 0 }) {
      throw .damaged(ledger.rows[lost].id.objectID, why: "its history leads back to itself")
    }
  }
}
