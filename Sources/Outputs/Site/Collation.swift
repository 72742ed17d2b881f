import Language
import Stories

/// The order of names in one language.
struct Collation: Sendable {
  private let language: LanguageTag

  init(_ language: LanguageTag) { self.language = language }

  /// Ascending by the names given; equal names by their bytes, then in the order they had.
  ///
  /// - Parameter name: asked once an item.
  func sorted<Item>(_ items: some Sequence<Item>, by name: (Item) -> String) -> [Item] {
    let items = Array(items)
    guard items.count > 1 else { return items }
    let collator = Collator(language: language.text)
    var keyed: [(key: [UInt8], name: String, index: Int)] = []
    keyed.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      let name = name(item)
      keyed.append((collator.key(of: name), name, index))
    }
    keyed.sort { left, right in
      if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
      if left.name.utf8.elementsEqual(right.name.utf8) { return left.index < right.index }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    return keyed.map { items[$0.index] }
  }
}
