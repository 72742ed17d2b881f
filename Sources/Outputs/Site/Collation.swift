import Foundation
import Stories

/// The order of names in one language (Unicode Collation Algorithm with CLDR's rules, from Foundation).
struct Collation: Sendable {
  private let locale: Locale

  init(_ language: LanguageTag) { locale = Locale(identifier: language.text) }

  /// Ascending by the names given; equal names by their bytes, then in the order they had.
  ///
  /// - Parameter name: asked once an item.
  func sorted<Item>(_ items: some Sequence<Item>, by name: (Item) -> String) -> [Item] {
    items.enumerated().map { (name: name($1), index: $0, item: $1) }.sorted { left, right in
      switch left.name.compare(
        right.name, options: [.caseInsensitive], range: nil, locale: locale)
      {
      case .orderedAscending: true
      case .orderedDescending: false
      case .orderedSame:
        left.name.utf8.elementsEqual(right.name.utf8)
          ? left.index < right.index
          : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
      }
    }.map(\.item)
  }
}
