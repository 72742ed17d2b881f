import SourceModel
import Stories

/// Where everything of a book file stands in it, by where it stands on the site.
///
/// All pages lie in one folder, so that a reference is a file's name; pictures lie in `media/` beside them. A
/// story's file bears the name of its address, so that a reader's marks stay when the book is made again.
struct BookAddresses: Sendable {
  /// A page of the book, or a place on one.
  struct Place: Sendable, Hashable {
    let file: String
    var fragment: String?
  }

  private var places: [Route: Place] = [:]
  private var pictures: [Route: String] = [:]
  private var names: Set<String> = []
  /// Of the site; ends in `/`.
  private let baseURL: String?

  init(baseURL: String?) { self.baseURL = baseURL }

  /// Whether a page of the site is in the book, or a place stands for it.
  func holds(_ route: Route) -> Bool { places[route] != nil }

  /// The page of a text, or the place that stands for another page of the site.
  subscript(route: Route) -> Place? { places[route] }

  /// From any page of the book; nil for what is not in it.
  func reference(to route: Route, fragment: String?) -> String? {
    guard let place = places[route] else { return nil }
    guard let fragment = fragment ?? place.fragment else { return place.file }
    return place.file + Route.root.reference(to: .root, fragment: fragment)
  }

  /// On the site; nil where nobody said where that stands.
  func address(of route: Route, fragment: String?) -> String? {
    guard let baseURL else { return nil }
    let tail = fragment.map { Route.root.reference(to: .root, fragment: $0) } ?? ""
    return baseURL + route.encoded + tail
  }

  func picture(_ route: Route) -> String? { pictures[route] }

  /// All of it, in one order.
  func add(to own: inout Ingredients) {
    own.add(baseURL)
    own.add(places.sorted { $0.key < $1.key }) { own, item in
      own.add(item.key)
      own.add(item.value.file)
      own.add(item.value.fragment)
    }
    own.add(pictures.keys.sorted()) { $0.add($1) }
  }

  /// Gives a text a file of its own.
  mutating func add(text route: Route) {
    let name = unique(Self.name(of: route))
    places[route] = Place(file: name + ".xhtml")
  }

  /// Says what stands for a page of the site.
  mutating func add(_ route: Route, at file: String, fragment: String) {
    places[route] = Place(file: file, fragment: fragment)
  }

  mutating func add(picture route: Route) {
    pictures[route] = "media/" + String(route.text.split(separator: "/").last ?? "")
  }

  /// Longer names do not fit every disk on which somebody unpacks the book.
  private static let longest = 120

  /// `story-every-voice.a-calm-start.fr`: no page of the book's own begins so.
  private static func name(of route: Route) -> String {
    let parts = route.text.split(separator: "/").dropFirst()
    let name = "story-" + parts.joined(separator: ".").lowercased()
    guard name.utf8.count > longest else { return name }
    let digest = SHA256.digest(of: route.text).hex(8)
    return name.prefix(longest - 9) + "-" + digest
  }

  /// Names that differ in case alone are one name on some disks.
  private mutating func unique(_ name: String) -> String {
    var free = name
    var number = 2
    while !names.insert(free).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }
}
