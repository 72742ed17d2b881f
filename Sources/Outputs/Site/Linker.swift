import SourceModel

/// Turns routes into the references of one page.
struct Linker: Sendable {
  let from: Route
  /// For `404.html` alone, which is served at any address: the path that the site lies below.
  let root: String?
  /// The portal in the language of the page's menus.
  let interface: Route
  /// Of the pages of a book file: what else is in it.
  let book: BookAddresses?
  /// Whether links name the files of folders' pages, since no server answers for a folder.
  let namesFiles: Bool

  init(
    from route: Route, root: String? = nil, interface: Route = .root, namesFiles: Bool = false
  ) {
    from = route
    self.root = root
    self.interface = interface
    self.namesFiles = namesFiles
    book = nil
  }

  /// In a book file: a reference is relative inside it, the full address of what the site alone has, and empty
  /// where that is not known.
  init(in book: BookAddresses, interface: Route) {
    from = .root
    root = nil
    self.interface = interface
    namesFiles = false
    self.book = book
  }

  /// To a page that every interface language has, in the language of this page's menus.
  ///
  /// - Parameter place: where it stands in the default language.
  func front(_ place: Route, fragment: String? = nil) -> String {
    if let book, let own = book.reference(to: place, fragment: fragment) { return own }
    return href(place.below(interface), fragment: fragment)
  }

  func href(_ route: Route, fragment: String? = nil) -> String {
    if let book {
      return book.reference(to: route, fragment: fragment)
        ?? book.address(of: route, fragment: fragment) ?? ""
    }
    if namesFiles { return from.fileReference(to: route, fragment: fragment) }
    guard let root else { return from.reference(to: route, fragment: fragment) }
    let below = Route.root.reference(to: route, fragment: fragment)
    return below == "./" ? root : root + below
  }

  /// Where a page finds a picture to show; nil when the book does not hold it.
  func source(_ picture: Route) -> String? {
    guard let book else { return href(picture) }
    return book.picture(picture)
  }
}
