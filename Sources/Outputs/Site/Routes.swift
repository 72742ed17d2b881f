import SourceModel
import Stories

/// The addresses of what is not an entry (INTERFACE, Addresses).
enum Routes {
  static let handbook = Route.root.page("handbook")
  static let blog = Route.root.page("blog")
  static let notFound = Route.root.file("404.html")
  static let handbookFeed = handbook.file("feed.atom")
  static let blogFeed = blog.file("feed.atom")
  static let data = Route.root.page("data")

  static func book(_ kind: EntryKind) -> Route {
    switch kind {
    case .handbook: handbook
    case .blog: blog
    default: .root
    }
  }

  /// A page of a long list: the front itself for 1, `<front>/2/` after it.
  static func page(_ number: Int, of front: Route) -> Route {
    guard number > 1, let name = Route.Slugged(String(number)) else { return front }
    return front.page(name)
  }

  /// Named by what it holds, so that a browser may keep it for ever.
  static func style(_ text: String) -> Route {
    named("style-\(SHA256.digest(of: text).hex(12)).css")
  }

  static func media(_ digest: String, width: Int, type: String) -> Route {
    named("media/\(digest)-\(width).\(type)")
  }

  private static func named(_ text: String) -> Route {
    guard let route = Route(text) else { preconditionFailure("an address made of digits is one") }
    return route
  }
}
