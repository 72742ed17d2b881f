import SourceModel

/// Turns routes into the references of one page.
struct Linker: Sendable {
  let from: Route
  /// For `404.html` alone, which is served at any address: the path that the site lies below.
  let root: String?
  /// The portal in the language of the page's menus.
  let interface: Route

  init(from route: Route, root: String? = nil, interface: Route = .root) {
    from = route
    self.root = root
    self.interface = interface
  }

  /// To a page that every interface language has, in the language of this page's menus.
  ///
  /// - Parameter place: where it stands in the default language.
  func front(_ place: Route, fragment: String? = nil) -> String {
    href(place.below(interface), fragment: fragment)
  }

  func href(_ route: Route, fragment: String? = nil) -> String {
    guard let root else { return from.reference(to: route, fragment: fragment) }
    let below = Route.root.reference(to: route, fragment: fragment)
    return below == "./" ? root : root + below
  }
}
