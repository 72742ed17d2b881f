import SourceModel

/// Turns routes into the references of one page.
struct Linker: Sendable {
  let from: Route
  /// For `404.html` alone, which is served at any address: the path that the site lies below.
  let root: String?

  init(from route: Route, root: String? = nil) {
    from = route
    self.root = root
  }

  func href(_ route: Route, fragment: String? = nil) -> String {
    guard let root else { return from.reference(to: route, fragment: fragment) }
    let below = Route.root.reference(to: route, fragment: fragment)
    return below == "./" ? root : root + below
  }
}
