/// Finds the equal blocks of two texts, in their order.
///
/// Blocks that stand once in each hold the two together: the longest chain of them that both have in one
/// order. Between two of them the shortest edit decides. So the time grows as n log n, however much changed.
enum BlockAnchors {
  /// Steps of all searches between anchors.
  private static let budget = 2_000_000

  static func runs(_ before: [ProseBlock], _ after: [ProseBlock]) -> [SequenceAlignment.Run] {
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
