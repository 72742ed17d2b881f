/// An address inside the site: `handbook/calm-start/` for a page, `handbook/feed.atom` for a file.
///
/// Without a slash in front; empty for the portal. Every name passed `PathComponent`.
package struct Route: Hashable, Comparable, Sendable, CustomStringConvertible {
  package private(set) var text: String

  /// Fails when a name is refused; one slash may stand at the end.
  package init?(_ text: String) {
    var body = text.utf8[...]
    if body.last == 0x2F { body.removeLast() }
    guard text.isEmpty || RepoPath(Substring(body)) != nil else { return nil }
    self.text = text
    self.text.makeContiguousUTF8()
  }

  /// A page below another page: `Route.root.page("handbook")`.
  package func page(_ name: Slugged) -> Route { Route(trusted: folder + name.text + "/") }

  /// A file in the folder of this page.
  package func file(_ name: StaticString) -> Route { Route(trusted: folder + name.description) }

  /// The same page or file below a folder's page: `fr/handbook/` for `handbook/` below `fr/`.
  package func below(_ folder: Route) -> Route { Route(trusted: folder.folder + text) }

  /// The portal.
  package static let root = Route(trusted: "")

  /// A name that is fit for an address because its maker made it so.
  package struct Slugged: Sendable, ExpressibleByStringLiteral {
    package let text: String
    package init(stringLiteral text: StaticString) { self.text = text.description }
    /// Nil when the name is refused, or would not stay one name.
    package init?(_ text: String) {
      guard PathComponent.fault(in: text.utf8) == nil else { return nil }
      self.text = text
    }
  }

  /// Whether it is a folder's page; else it is a file.
  package var isPage: Bool { text.isEmpty || text.utf8.last == 0x2F }

  /// The file below `dist` that a server answers with.
  package var filePath: String { isPage ? text + "index.html" : text }

  /// The address as it stands in a URL: what has a meaning there is percent-encoded (RFC 3986,
  /// section 2.1); letters of other scripts stay readable (RFC 3987).
  package var encoded: String { Route.encoded(text.utf8[...]) }

  /// The relative reference that leads from this page or file to another one, fit for a URL.
  ///
  /// - Parameter fragment: the id of an element there, not encoded.
  package func reference(to other: Route, fragment: String? = nil) -> String {
    Route.reference(from: text, to: other.text, fragment: fragment)
  }

  /// The same where no server answers with the file of a folder's page: it is named, `../index.html`.
  package func fileReference(to other: Route, fragment: String? = nil) -> String {
    let (from, to) = (filePath, other.filePath)
    guard !from.utf8.elementsEqual(to.utf8) else {
      if let fragment { return "#" + Route.encoded(fragment.utf8[...]) }
      return Route.encoded((to.utf8.split(separator: 0x2F).last ?? []))
    }
    return Route.reference(from: from, to: to, fragment: fragment)
  }

  private static func reference(
    from text: String, to other: String, fragment: String?
  ) -> String {
    let from = Array(text.utf8)
    let to = Array(other.utf8)
    // Both lie in the folders whose names, slash included, begin both.
    var common = 0
    for (index, (left, right)) in zip(from, to).enumerated() {
      guard left == right else { break }
      if left == 0x2F { common = index + 1 }
    }
    var path = String(repeating: "../", count: from[common...].count { $0 == 0x2F })
    path += Route.encoded(to[common...])
    let tail = fragment.map { "#" + Route.encoded(Array($0.utf8)[...]) } ?? ""
    if path.isEmpty, tail.isEmpty || text != other { path = "./" }
    return path + tail
  }

  private static func encoded(_ bytes: some Collection<UInt8>) -> String {
    guard bytes.contains(where: mustEncode) else { return String(decoding: bytes, as: UTF8.self) }
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in bytes {
      out += mustEncode(byte) ? [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func mustEncode(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: false
    // - . _ ~ / ! $ & ( ) * + , ; = @
    case 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x21, 0x24, 0x26, 0x28...0x2C, 0x3B, 0x3D, 0x40: false
    default: true
    }
  }

  package var description: String { "/" + text }

  /// Equal only when the bytes are equal, as for `RepoPath`.
  package static func == (left: Route, right: Route) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var own = text
    own.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package static func < (left: Route, right: Route) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private init(trusted text: String) { self.text = text }

  /// The folder this page or file lies in, with a slash at its end, or empty.
  private var folder: String {
    guard !isPage else { return text }
    return text.utf8.lastIndex(of: 0x2F).map { String(text[...$0]) } ?? ""
  }
}
