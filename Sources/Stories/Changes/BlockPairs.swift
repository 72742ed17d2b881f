/// Decides which of the blocks that are gone became which of those that came.
enum BlockPairs {
  /// Parts of a thousand of their words that two blocks must share to be one block that changed.
  static let threshold = 500
  /// Comparisons of words that may be made for the best choice in a whole text, and between two equal blocks.
  /// Beyond, blocks are paired by their place.
  static let budget = 4_000_000
  private static let limit = 1_000_000

  /// Pairs in order, the best in sum: each block is in one at most.
  ///
  /// - Parameter budget: lowered by the comparisons that are made.
  static func pairs(
    _ old: [CutBlock], _ new: [CutBlock], budget: inout Int
  ) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let words = (old.reduce(0) { $0 + $1.words }, new.reduce(0) { $0 + $1.words })
    let cost = old.count.multipliedReportingOverflow(by: words.1 + new.count)
    let other = new.count.multipliedReportingOverflow(by: words.0 + old.count)
    let most = max(cost.partialValue, other.partialValue)
    guard !cost.overflow, !other.overflow, most <= min(limit, budget) else {
      return byPlace(old, new)
    }
    budget -= most

    // best[i][j]: the sum for the blocks from i and from j on.
    let width = new.count + 1
    var best = [Int](repeating: 0, count: (old.count + 1) * width)
    var scores = best
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        let own = score(old[i], new[j])
        scores[i * width + j] = own
        best[i * width + j] = max(
          best[(i + 1) * width + j], best[i * width + j + 1],
          own > 0 ? own + best[(i + 1) * width + j + 1] : 0)
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      let here = i * width + j
      if scores[here] > 0, best[here] == scores[here] + best[(i + 1) * width + j + 1] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if best[here] == best[(i + 1) * width + j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  private static func byPlace(_ old: [CutBlock], _ new: [CutBlock]) -> [(old: Int, new: Int)] {
    zip(old.indices, new.indices).filter { score(old[$0], new[$1]) > 0 }.map { ($0, $1) }
  }

  /// Nothing for two blocks that are no pair.
  private static func score(_ old: CutBlock, _ new: CutBlock) -> Int {
    switch (old.kind, new.kind) {
    // There is one of each: whatever it says, it is the same one.
    case (.title, .title), (.summary, .summary): return 1_001
    case (.title, _), (_, .title), (.summary, _), (_, .summary): return 0
    case (.code, let kind), (let kind, .code):
      if kind != .code || old.kind != new.kind { return 0 }
    default: break
    }
    let likeness = likeness(old, new)
    return likeness < threshold ? 0 : likeness + (old.kind == new.kind ? 1 : 0)
  }

  /// How many of their words two blocks share, in parts of a thousand (Dice's coefficient of the two bags).
  static func likeness(_ old: CutBlock, _ new: CutBlock) -> Int {
    let all = old.words + new.words
    guard all > 0 else { return old.ids == new.ids ? 1_000 : 0 }
    var shared = 0
    var (i, j) = (0, 0)
    while i < old.words, j < new.words {
      let (left, right) = (old.sortedWords[i], new.sortedWords[j])
      if left == right { shared += 1 }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return shared * 2_000 / all
  }
}
