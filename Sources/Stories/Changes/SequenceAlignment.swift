/// Where two sequences of numbers agree, in their order: the shortest edit between them (E. Myers, *An O(ND)
/// difference algorithm and its variations*, 1986, with its refinement in linear space).
///
/// The search is bounded: a part that would cost more than is left of `budget` counts as wholly different. The
/// same input gives the same answer.
struct SequenceAlignment {
  /// A run of equal items.
  struct Run: Equatable {
    let old: Int
    let new: Int
    let count: Int
  }

  private let old: [Int32]
  private let new: [Int32]
  /// Steps of the search that may still be made.
  private var budget: Int
  private var runs: [Run] = []
  /// The furthest places on each diagonal, forwards and backwards; made once for all searches.
  private var forward = Front(size: 0)
  private var backward = Front(size: 0)

  /// The runs, in order; no two touch each other on both sides.
  ///
  /// - Parameter budget: steps that the search may make; lowered by those that it made.
  static func runs(_ old: [Int32], _ new: [Int32], budget: inout Int) -> [Run] {
    var alignment = SequenceAlignment(old: old, new: new, budget: budget)
    alignment.align(old.indices, new.indices)
    budget = alignment.budget
    return alignment.runs
  }

  private init(old: [Int32], new: [Int32], budget: Int) {
    self.old = old
    self.new = new
    self.budget = budget
  }

  /// Recursion is as deep as the logarithm of the number of edits: each search halves them.
  private mutating func align(_ a: Range<Int>, _ b: Range<Int>) {
    var (a, b) = (a, b)
    var start = 0
    while start < min(a.count, b.count), old[a.lowerBound + start] == new[b.lowerBound + start] {
      start += 1
    }
    add(Run(old: a.lowerBound, new: b.lowerBound, count: start))
    a = (a.lowerBound + start)..<a.upperBound
    b = (b.lowerBound + start)..<b.upperBound
    var end = 0
    while end < min(a.count, b.count), old[a.upperBound - 1 - end] == new[b.upperBound - 1 - end] {
      end += 1
    }
    let tail = Run(old: a.upperBound - end, new: b.upperBound - end, count: end)
    a = a.lowerBound..<(a.upperBound - end)
    b = b.lowerBound..<(b.upperBound - end)
    if !a.isEmpty, !b.isEmpty, let middle = middle(a, b) {
      align(a.lowerBound..<middle.old, b.lowerBound..<middle.new)
      align(middle.old..<a.upperBound, middle.new..<b.upperBound)
    }
    add(tail)
  }

  private mutating func add(_ run: Run) {
    guard run.count > 0 else { return }
    if let last = runs.last, last.old + last.count == run.old, last.new + last.count == run.new {
      runs[runs.count - 1] = Run(old: last.old, new: last.new, count: last.count + run.count)
    } else {
      runs.append(run)
    }
  }

  /// A place that a shortest edit goes through; nil when the search costs too much. Neither part is empty,
  /// and they differ at both ends.
  private mutating func middle(_ a: Range<Int>, _ b: Range<Int>) -> (old: Int, new: Int)? {
    let (n, m) = (a.count, b.count)
    let size = (n + m + 1) / 2 + 1
    if forward.furthest.count < 2 * size + 1 {
      forward = Front(size: size)
      backward = Front(size: size)
    }
    let delta = n - m
    for edits in 0..<size {
      for diagonal in diagonals(edits, n, m) {
        guard var x = forward.step(to: diagonal, edits, n, m) else { continue }
        let from = x
        while x < n, x - diagonal < m, old[a.lowerBound + x] == new[b.lowerBound + x - diagonal] {
          x += 1
        }
        forward[diagonal] = x
        budget -= 1 + x - from
        if budget < 0 { return nil }
        // The two fronts can meet here only when the number of edits is odd.
        if delta % 2 != 0, abs(delta - diagonal) < edits, x + backward[delta - diagonal] >= n {
          return (a.lowerBound + x, b.lowerBound + x - diagonal)
        }
      }
      for diagonal in diagonals(edits, n, m) {
        guard var x = backward.step(to: diagonal, edits, n, m) else { continue }
        let from = x
        while x < n, x - diagonal < m,
          old[a.upperBound - 1 - x] == new[b.upperBound - 1 - x + diagonal]
        {
          x += 1
        }
        backward[diagonal] = x
        budget -= 1 + x - from
        if budget < 0 { return nil }
        if delta % 2 == 0, abs(delta - diagonal) <= edits, x + forward[delta - diagonal] >= n {
          return (a.upperBound - x, b.upperBound - x + diagonal)
        }
      }
    }
    preconditionFailure("two fronts that go through all diagonals meet")
  }

  /// Every second one, from the bottom up, as far as the two sequences reach.
  private func diagonals(_ edits: Int, _ n: Int, _ m: Int) -> StrideThrough<Int> {
    let low = edits <= m ? -edits : -m + (edits - m) % 2
    let high = edits <= n ? edits : n - (edits - n) % 2
    return stride(from: low, through: high, by: 2)
  }
}

/// How far a search has come on each diagonal: the place in the old sequence.
private struct Front {
  /// Less than any sum of places, so that nothing meets what was never reached.
  private static let never = Int.min / 4

  var furthest: [Int]
  private let size: Int

  init(size: Int) {
    self.size = size
    furthest = Array(repeating: Self.never, count: 2 * size + 1)
  }

  subscript(diagonal: Int) -> Int {
    get { furthest[size + diagonal] }
    set { furthest[size + diagonal] = newValue }
  }

  /// One edit more, before equal items are followed; nil, and noted so, where it would leave either sequence.
  mutating func step(to diagonal: Int, _ edits: Int, _ n: Int, _ m: Int) -> Int? {
    if edits == 0 { return 0 }
    // What a search before this one left there was not reached by this one.
    if diagonal == -edits { self[diagonal - 1] = Self.never }
    if diagonal == edits { self[diagonal + 1] = Self.never }
    let inserted = self[diagonal + 1]
    let removed = self[diagonal - 1] + 1
    var x = Self.never
    if inserted >= 0, inserted - diagonal <= m { x = inserted }
    if removed > 0, removed <= n { x = max(x, removed) }
    self[diagonal] = x
    return x < 0 ? nil : x
  }
}
