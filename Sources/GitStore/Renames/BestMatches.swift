/// The four best sources of each target, chosen and ordered as git does.
///
/// What is below a half is kept too while a target is asked about: it takes a place, and so decides
/// in which place, and thus in which order, equal ones come to stand.
struct BestMatches {
  struct Match {
    let source: Int
    let target: Int
    let score: Int
    let hasSameName: Bool

    /// Below zero when this one comes first.
    func order(to other: Match) -> Int {
      score != other.score
        ? other.score - score : (other.hasSameName ? 1 : 0) - (hasSameName ? 1 : 0)
    }
  }

  private static let perTarget = 4

  private var all: [Match] = []
  private var current: [Match] = []
  /// The place in `current` of the worst; its first free place while there is one.
  private var worst = 0

  /// Takes a match of the current target in, if it is better than the worst.
  mutating func offer(_ match: Match) {
    if current.count < BestMatches.perTarget {
      current.append(match)
    } else if current[worst].order(to: match) > 0 {
      current[worst] = match
    } else {
      return
    }
    worst = 0
    for place in current.indices where current[place].order(to: current[worst]) > 0 {
      worst = place
    }
  }

  /// All sources were offered to a target.
  mutating func nextTarget() {
    all += current.filter { $0.score >= Similarity.least }
    current.removeAll(keepingCapacity: true)
  }

  /// Best first; equal ones as they were kept.
  func ordered() -> [Match] {
    all.enumerated().sorted { left, right in
      let order = left.element.order(to: right.element)
      return order == 0 ? left.offset < right.offset : order < 0
    }.map(\.element)
  }
}
