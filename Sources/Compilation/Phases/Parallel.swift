import Dispatch
import Synchronization

/// Work on many values at once, with results in the order of the values.
package enum Parallel {
  /// Applies a function to every item on at most `jobs` tasks. What comes back does not depend on `jobs`.
  package static func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Output
  ) async -> [Output] {
    let jobs = max(1, min(jobs, items.count))
    guard jobs > 1 else { return items.map(transform) }
    // Small chunks keep all tasks busy to the end; a chunk each item would cost more than it gives.
    let size = max(1, min(32, items.count / (jobs * 4)))
    let chunks = stride(from: 0, to: items.count, by: size).map { $0..<min($0 + size, items.count) }
    return await withTaskGroup(of: (Int, [Output]).self) { group in
      var next = 0
      func start() {
        guard next < chunks.count else { return }
        let (index, chunk) = (next, items[chunks[next]])
        group.addTask { (index, chunk.map(transform)) }
        next += 1
      }
      for _ in 0..<jobs { start() }
      var results = [[Output]](repeating: [], count: chunks.count)
      while let (index, outputs) = await group.next() {
        results[index] = outputs
        start()
      }
      return results.flatMap { $0 }
    }
  }

  /// The same without waiting in the middle of it: for values by their places.
  static func mapInPlace<Output: Sendable>(
    _ count: Int, jobs: Int, _ transform: @Sendable (Int) -> Output
  ) -> [Output] {
    let parts = max(1, min(jobs, count / 64))
    let results = Mutex([[Output]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let own = (count * part / parts..<count * (part + 1) / parts).map(transform)
      results.withLock { $0[part] = own }
    }
    return results.withLock { $0 }.flatMap { $0 }
  }
}
