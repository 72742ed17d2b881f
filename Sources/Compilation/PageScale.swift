import CZlib
import Outputs
import SourceModel
import Synchronization

/// Weighs pages as a server sends them: packed (gzip, level 6), with the style.
///
/// Packing costs more than making a page, so that only what may be over the budget is packed: not a page that keeps
/// it as it is, and at level 6 only one that is over it at level 1.
struct PageScale: Sendable {
  let budget: Int
  /// Packed; every page asks for it.
  private let style: Int

  init(budget: Int, style: String) {
    self.budget = budget
    self.style = Self.packed(Array(style.utf8), level: 6)
  }

  /// The weight of a page, in bytes; nil for one that keeps the budget.
  func excess(_ page: [UInt8]) -> Int? {
    guard page.count + style > budget, Self.packed(page, level: 1) + style > budget else {
      return nil
    }
    let weight = Self.packed(page, level: 6) + style
    return weight > budget ? weight : nil
  }

  /// In bytes, as `gzip` makes it. zlib's own frame has 6 bytes, gzip's 18.
  static func packed(_ bytes: [UInt8], level: Int32) -> Int {
    var length = compressBound(uLong(bytes.count))
    let status = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(length)) {
      compress2($0.baseAddress, &length, bytes, uLong(bytes.count), level)
    }
    // Without memory for zlib: as it is.
    return status == Z_OK ? Int(length) + 12 : bytes.count
  }
}

/// What is over the budget, noted by the tasks that make the pages.
final class HeavyPages: Sendable {
  private let scale: PageScale
  private let found = Mutex<[(route: Route, weight: Int)]>([])

  init(_ scale: PageScale) { self.scale = scale }

  func weigh(_ bytes: [UInt8], at route: Route) {
    guard route.isPage, let weight = scale.excess(bytes) else { return }
    found.withLock { $0.append((route, weight)) }
  }

  /// The pages over the budget that were found so far.
  var routes: Set<Route> { Set(found.withLock { $0 }.map(\.route)) }

  func diagnostics(in plan: SitePlan) -> [Diagnostic] {
    PageTooHeavy.diagnostics(found.withLock { $0 }, budget: scale.budget, in: plan)
  }

  /// Makes every page only to weigh it: for a build that must not begin to write when one is too heavy.
  ///
  /// - Throws: `ObjectError`, of several that of the earliest route.
  func weighAll(_ plan: SitePlan, jobs: Int) throws(ObjectError) {
    let routes = plan.routes
    let places = routes.indices.filter { routes[$0].isPage }
    let failures = Parallel.mapInPlace(places.count, jobs: jobs) { index -> ObjectError? in
      let place = places[index]
      do throws(ObjectError) {
        weigh(try plan.bytes(at: place), at: routes[place])
        return nil
      } catch {
        return error
      }
    }
    if let first = failures.lazy.compactMap({ $0 }).first { throw first }
  }
}
