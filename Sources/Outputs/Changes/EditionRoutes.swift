import SourceModel
import Stories

/// Where the page of each edition stands: its name, made fit for an address.
struct EditionRoutes: Sendable {
  private let routes: [String: Route]

  init(_ editions: [PublishedEdition]) {
    // `/editions/since/` is what came after the last one.
    var slugs = FreeSlugs(taken: [Slug("since")].compactMap { $0 })
    var routes: [String: Route] = [:]
    // A name that is fit as it is keeps it, `2021` too; the others get one beside them.
    for edition in editions where Self.isFit(edition.name) {
      routes[edition.name] = Route.Slugged(edition.name).map { Routes.editions.page($0) }
      _ = slugs.take(for: edition.name)
    }
    for edition in editions where routes[edition.name] == nil {
      routes[edition.name] = slugs.take(for: edition.name).map {
        Routes.page($0, of: Routes.editions)
      }
    }
    self.routes = routes
  }

  subscript(edition: PublishedEdition) -> Route { routes[edition.name] ?? Routes.editions }

  /// Small letters, digits, dots and hyphens, none of the last two at an end.
  private static func isFit(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard (1...80).contains(bytes.count), let first = bytes.first, let last = bytes.last else {
      return false
    }
    func isWord(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    // `/editions/2/` is the second page of the list of editions.
    return name != "since" && isWord(first) && isWord(last)
      && (name.utf8.count > 2 || Int(name) == nil)
      && bytes.allSatisfy { isWord($0) || $0 == 0x2D || $0 == 0x2E }
  }
}

extension PageScope {
  /// `Edition 2021, 1 February 2021`; with what came since, where the build is not the edition itself.
  var editionLine: String? {
    guard let current = edition.history.current else { return nil }
    return words(
      current.isBuilt ? "edition-line" : "edition-after",
      ["name": current.edition.name, "date": words.date(current.edition.made.day)])
  }

  /// `Edition 2021.`, as it stands after a citation of the whole book; nil where more came since.
  var citedEditionLine: String? {
    guard let current = edition.history.current, current.isBuilt else { return nil }
    return editionTitle(current.edition) + words["full-stop"]
  }

  func editionTitle(_ edition: PublishedEdition) -> String {
    words("edition-title", ["name": edition.name])
  }

  /// What a state of the book is called: an edition, or what came after the last one.
  func title(of state: BookChanges) -> String {
    if let own = state.edition { return editionTitle(own) }
    return edition.history.current.map { words("changed-since", ["name": $0.edition.name]) } ?? ""
  }

  func link(to edition: PublishedEdition) -> TemplateObject {
    crumb(editionTitle(edition), site.editionRoutes[edition])
  }
}
