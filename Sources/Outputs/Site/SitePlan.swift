import Dispatch
package import SourceModel
import Synchronization

/// What a site will hold, page by page, in the order of addresses; nothing is rendered until it is asked for.
///
/// Pages are made and handed on a few at a time, so that the memory of a build does not grow with its pages.
package struct SitePlan: Sendable {
  let tasks: [PageTask]
  let jobs: Int

  /// How many pages are made between two writings: enough to keep all tasks busy.
  private static let mostFiles = 32
  /// How many bytes of pictures are held between two writings.
  private static let mostBytes = 64_000_000

  /// Every address, ascending.
  package var routes: [Route] { tasks.map(\.route) }

  /// Consecutive runs of pages; together they are the site.
  package var batches: [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, task) in tasks.enumerated() {
      if index - start == Self.mostFiles || (index > start && bytes + task.size > Self.mostBytes) {
        batches.append(start..<index)
        start = index
        bytes = 0
      }
      bytes += task.size
    }
    return start < tasks.count ? batches + [start..<tasks.count] : batches
  }

  /// Makes the files of a run, several at once; their order and bytes do not depend on `jobs`.
  ///
  /// - Throws: `ObjectError` when a picture cannot be read any more.
  package func render(_ run: Range<Int>) throws(ObjectError) -> [OutputFile] {
    let next = Atomic<Int>(run.lowerBound)
    let done = Mutex<[(Int, Result<[UInt8], ObjectError>)]>([])
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, run.count))) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < run.upperBound else { break }
        let made = Result { () throws(ObjectError) in try tasks[index].make() }
        done.withLock { $0.append((index, made)) }
      }
    }
    var files: [OutputFile] = []
    for (index, made) in done.withLock({ $0 }).sorted(by: { $0.0 < $1.0 }) {
      files.append(OutputFile(route: tasks[index].route, content: .bytes(try made.get())))
    }
    return files
  }
}
