/// An address inside the site: `handbook/calm-start/` for a page, `handbook/feed.atom` for a file.
///
/// Without a slash in front; empty for the portal. Every name passed `PathComponent`.
package struct Route: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Fails when a name is refused; one slash may stand at the end.
  package init?(_ text: String) {
    let body = text.hasSuffix("/") ? text.dropLast() : text[...]
    guard text.isEmpty || RepoPath(body) != nil else { return nil }
    self.text = text
  }

  /// A page below another page: `Route.root.page("handbook")`.
  package func page(_ name: Slugged) -> Route { Route(trusted: folder + name.text + "/") }

  /// A file in the folder of this page.
  package func file(_ name: StaticString) -> Route { Route(trusted: folder + name.description) }

  /// The portal.
  package static let root = Route(trusted: "")

  /// A name that is fit for an address because its maker made it so.
  package struct Slugged: Sendable, ExpressibleByStringLiteral {
    package let text: String
    package init(stringLiteral text: StaticString) { self.text = text.description }
    /// Nil when the name is refused, or would not stay one name.
    package init?(_ text: String) {
      guard PathComponent.fault(in: Array(text.utf8)) == nil else { return nil }
      self.text = text
    }
  }

  package var isPage: Bool { text.isEmpty || text.hasSuffix("/") }

  /// The file below `dist` that a server answers with.
  package var filePath: String { isPage ? text + "index.html" : text }

  /// The relative reference that leads from this page or file to another one.
  package func reference(to other: Route, fragment: String? = nil) -> String {
    let from = folder.split(separator: "/")
    let to = other.text.split(separator: "/", omittingEmptySubsequences: true)
    let toFolders = other.isPage ? to.count : max(0, to.count - 1)
    var common = 0
    while common < from.count, common < toFolders, from[common] == to[common] { common += 1 }
    let path =
      String(repeating: "../", count: from.count - common)
      + to.dropFirst(common).joined(separator: "/")
      + (other.isPage && to.count > common ? "/" : "")
    let tail = fragment.map { "#" + $0 } ?? ""
    return path.isEmpty ? (tail.isEmpty ? "./" : tail) : path + tail
  }

  package var description: String { "/" + text }

  package static func < (left: Route, right: Route) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private init(trusted text: String) { self.text = text }

  /// The folder this page or file lies in, with a slash at its end, or empty.
  private var folder: String {
    guard !isPage else { return text }
    return text.lastIndex(of: "/").map { String(text[...$0]) } ?? ""
  }
}
