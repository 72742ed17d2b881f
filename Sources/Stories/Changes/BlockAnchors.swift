/// Finds the equal blocks of two texts, in their order.
///
/// Blocks that stand once in each hold the two together: the longest chain of them that both have in one
/// order. Between two of them the shortest edit decides. So the time grows as n log n, however much changed.
enum BlockAnchors {
  /// Steps of all searches between anchors.
  private static let budget = 2_000_000

  static func runs(_ before: [ProseBlock], _ after: [ProseBlock]) -> [SequenceAlignment.Run] {
    let ends = sameEnds(before, after)
    guard ends.first + ends.last > 0 else { return search(before, after) }
    var runs: [SequenceAlignment.Run] = []
    if ends.first > 0 { runs.append(.init(old: 0, new: 0, count: ends.first)) }
    let (old, new) = (before.count - ends.last, after.count - ends.last)
    for run in search(Array(before[ends.first..<old]), Array(after[ends.first..<new])) {
      runs.append(.init(old: run.old + ends.first, new: run.new + ends.first, count: run.count))
    }
    if ends.last > 0 { runs.append(.init(old: old, new: new, count: ends.last)) }
    return runs
  }

  /// How many blocks at both ends are the same: versions mostly differ in one place, and the rest need not be
  /// searched. None where a block stands twice in a text, or there are many: then only a search tells which of
  /// them belong together. Where none does, the search would find the same, since every chain that is longest
  /// has these blocks in it.
  private static func sameEnds(
    _ before: [ProseBlock], _ after: [ProseBlock]
  ) -> (first: Int, last: Int) {
    let most = min(before.count, after.count)
    guard max(before.count, after.count) <= 128, areDistinct(before), areDistinct(after) else {
      return (0, 0)
    }
    var first = 0
    while first < most, before[first] == after[first] { first += 1 }
    var last = 0
    while last < most - first, before[before.count - 1 - last] == after[after.count - 1 - last] {
      last += 1
    }
    return (first, last)
  }

  private static func areDistinct(_ blocks: [ProseBlock]) -> Bool {
    let lengths = blocks.map(\.text.utf8.count)
    for index in lengths.indices {
      for other in 0..<index
      where lengths[other] == lengths[index] && blocks[other] == blocks[index] {
        return false
      }
    }
    return true
  }

  /// The same over all blocks.
  static func search(_ before: [ProseBlock], _ after: [ProseBlock]) -> [SequenceAlignment.Run] {
    let (old, new) = numbers(before, after)
    var budget = budget
    var runs: [SequenceAlignment.Run] = []
    var place = (old: 0, new: 0)
    func between(_ a: Range<Int>, _ b: Range<Int>) {
      guard !a.isEmpty, !b.isEmpty else { return }
      let found = SequenceAlignment.runs(Array(old[a]), Array(new[b]), budget: &budget)
      for run in found {
        runs.append(
          .init(old: run.old + a.lowerBound, new: run.new + b.lowerBound, count: run.count))
      }
    }
    for anchor in anchors(old, new) {
      between(place.old..<anchor.old, place.new..<anchor.new)
      runs.append(.init(old: anchor.old, new: anchor.new, count: 1))
      place = (anchor.old + 1, anchor.new + 1)
    }
    between(place.old..<old.count, place.new..<new.count)
    return runs
  }

  /// A number for each block: equal ones have equal numbers.
  private static func numbers(
    _ before: [ProseBlock], _ after: [ProseBlock]
  ) -> (old: [Int32], new: [Int32]) {
    var ids: [ProseBlock: Int32] = [:]
    var numbers: [Int32] = []
    numbers.reserveCapacity(before.count + after.count)
    for block in [before, after].joined() {
      let next = Int32(clamping: ids.count)
      let number = ids[block] ?? next
      if number == next { ids[block] = next }
      numbers.append(number)
    }
    return (Array(numbers[..<before.count]), Array(numbers[before.count...]))
  }

  /// What stands once in each, as many as keep their order in both (patience sorting).
  private static func anchors(_ old: [Int32], _ new: [Int32]) -> [(old: Int, new: Int)] {
    let (inOld, inNew) = (singles(old), singles(new))
    let pairs = old.enumerated().compactMap { place, id -> (old: Int, new: Int)? in
      guard inOld[id] == place, let other = inNew[id], other >= 0 else { return nil }
      return (place, other)
    }
    // The last pair of the best chain of each length, and what stands before each pair in its chain.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      before[index] = low == 0 ? -1 : ends[low - 1]
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var chain: [(old: Int, new: Int)] = []
    var next = ends.last ?? -1
    while next >= 0 {
      chain.append(pairs[next])
      next = before[next]
    }
    return chain.reversed()
  }

  /// Where each stands; -1 for what stands more than once.
  private static func singles(_ ids: [Int32]) -> [Int32: Int] {
    var places: [Int32: Int] = [:]
    for (place, id) in ids.enumerated() { places[id] = places[id] == nil ? place : -1 }
    return places
  }
}
