import Dispatch
package import SourceModel

/// What a site will hold, page by page, in the order of addresses; nothing is rendered until it is asked for.
///
/// Pages are made one by one, by as many tasks as there are, so that the memory of a build does not grow with
/// its pages.
package struct SitePlan: Sendable {
  private(set) var tasks: [PageTask]
  let fingerprints: SiteFingerprints?
  /// The printed books that go with it: to be set by a program, and added.
  package var print: PrintJob?
  /// How many volumes there would be, where none are made because nobody asked for so many.
  package var volumesLeftOut = 0
  /// What an index of all words is made of; none where no search is wanted.
  package var searchDocuments: [SearchDocument] = []
  /// Whether a picture is left out that may be made another time, when there is more room.
  package var isLackingByChance = false

  /// Adds a file that was made outside; of one at an address that is taken the plan's own stays.
  package mutating func add(
    at route: Route, _ make: @escaping @Sendable () throws(ObjectError) -> [UInt8]
  ) {
    guard !holds(route) else { return }
    let place = tasks.firstIndex { route < $0.route } ?? tasks.count
    tasks.insert(PageTask(route, PageOrigin(site: "a printed book"), make), at: place)
  }

  /// Every address, ascending.
  package var routes: [Route] { tasks.map(\.route) }

  /// Whether the site has something at an address.
  package func holds(_ route: Route) -> Bool { place(of: route) != nil }

  /// The file that the page at an address was made from; nil for pages of the site itself.
  package func source(of route: Route) -> RepoPath? {
    place(of: route).flatMap { tasks[$0].origin.path }
  }

  /// Makes the page at an address; nil where there is none.
  ///
  /// - Throws: `ObjectError` when a picture cannot be read any more.
  package func page(at route: Route) throws(ObjectError) -> [UInt8]? {
    guard let place = place(of: route) else { return nil }
    return try tasks[place].make()
  }

  /// What the file at a place of `routes` is made of; nil where that cannot be told without making it.
  package func fingerprint(at place: Int) -> Fingerprint? {
    guard let fingerprints, let ingredients = tasks[place].ingredients else { return nil }
    return fingerprints.fingerprint(of: tasks[place].route, ingredients)
  }

  private func place(of route: Route) -> Int? {
    var low = 0
    var high = tasks.count
    while low < high {
      let middle = (low + high) / 2
      if tasks[middle].route < route { low = middle + 1 } else { high = middle }
    }
    return low < tasks.count && tasks[low].route == route ? low : nil
  }

  /// Makes the file whose route stands at a place of `routes`.
  ///
  /// - Throws: `ObjectError` when a picture cannot be read any more.
  package func bytes(at place: Int) throws(ObjectError) -> [UInt8] { try tasks[place].make() }
}
