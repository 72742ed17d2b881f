import SourceModel
import Stories

/// The addresses of what is not an entry (INTERFACE, Addresses), as they are in the default language.
enum Routes {
  static let handbook = Route.root.page("handbook")
  static let blog = Route.root.page("blog")
  /// The indexes of the handbook.
  static let indexes = handbook.page("by")
  static let archive = blog.page("archive")
  static let tags = Route.root.page("tags")
  /// The index of those who wrote stories of the handbook.
  static let contributors = indexes.page("contributor")
  static let people = Route.root.page("people")
  static let schools = Route.root.page("schools")
  static let colophon = Route.root.page("colophon")
  static let notFound = Route.root.file("404.html")
  static let data = Route.root.page("data")
  static let editions = Route.root.page("editions")
  /// What came after the last edition.
  static let sinceLastEdition = editions.page("since")

  /// How a text changed.
  static func revisions(of text: Route) -> Route { text.page("revisions") }

  /// The page that lists the entries of a kind.
  static func front(of kind: EntryKind) -> Route {
    switch kind {
    case .handbook: handbook
    case .blog: blog
    case .collaborations: Route.root.page("collaborations")
    case .calls: Route.root.page("calls")
    case .events: Route.root.page("events")
    case .newsletters: Route.root.page("newsletters")
    case .voices: Route.root.page("voices")
    }
  }

  /// An index of the handbook.
  static func index(_ name: String) -> Route { named(indexes.text + name + "/") }

  /// The posts of one year.
  static func archive(_ year: Int) -> Route { named(archive.text + String(year) + "/") }

  static func person(_ id: Slug) -> Route { page(id, of: people) }
  static func school(_ id: Slug) -> Route { page(id, of: schools) }

  /// A page below another one.
  static func page(_ name: Slug, of front: Route) -> Route {
    guard let name = Route.Slugged(name.text) else {
      preconditionFailure("a slug is fit for an address")
    }
    return front.page(name)
  }

  /// The feed that speaks of a page.
  static func feed(of page: Route) -> Route { page.file("feed.atom") }
  static func jsonFeed(of page: Route) -> Route { page.file("feed.json") }

  /// How to cite a story, in the folder of its page.
  static func bibTeX(of page: Route) -> Route { page.file("cite.bib") }
  static func citationFile(of page: Route) -> Route { page.file("CITATION.cff") }

  /// The same as plain text, and as a script to be read aloud.
  static func plainText(of page: Route) -> Route { page.file("story.txt") }
  static func radioScript(of page: Route) -> Route { page.file("radio.txt") }

  /// The handbook as a file for readers of books.
  static let book = handbook.file("handbook.epub")

  /// The handbook to be printed, or one of its volumes.
  static func printed(_ paper: PaperSize, volume: Int? = nil) -> Route {
    let end = volume.map { "-\($0)" } ?? ""
    return named(handbook.text + "handbook-\(paper.rawValue)\(end).pdf")
  }

  /// One part of it, from 1.
  static func book(part number: Int) -> Route {
    named(handbook.text + "handbook-part-\(number).epub")
  }

  static let robots = Route.root.file("robots.txt")
  static let sitemap = Route.root.file("sitemap.xml")

  /// A piece of a sitemap that is too long for one file, from 1.
  static func sitemap(_ number: Int) -> Route { named("sitemap-\(number).xml") }

  /// A page of a long list: the front itself for 1, `<front>/2/` after it.
  static func page(_ number: Int, of front: Route) -> Route {
    guard number > 1, let name = Route.Slugged(String(number)) else { return front }
    return front.page(name)
  }

  /// Named by what it holds, so that a browser may keep it for ever.
  static func style(_ text: String) -> Route {
    named("style-\(SHA256.digest(of: text).hex(12)).css")
  }

  /// Of the search box, named likewise.
  static func script(_ text: String) -> Route {
    named("search-\(SHA256.digest(of: text).hex(12)).js")
  }

  static func media(_ digest: String, width: Int, type: String) -> Route {
    named("media/\(digest)-\(width).\(type)")
  }

  private static func named(_ text: String) -> Route {
    guard let route = Route(text) else {
      preconditionFailure("an address of our own making is one")
    }
    return route
  }
}
