import Stories

/// Gives each of many names an address of its own: `-2` for the second one that would have the same.
struct FreeSlugs: Sendable {
  private static let longest = 80

  private var taken: Set<Slug>
  /// The last number given to each wish: a thousand people of one name do not count from 2 each.
  private var numbers: [Slug: Int] = [:]

  /// - Parameter taken: ids that files give; they are nobody else's.
  init(taken: some Sequence<Slug>) { self.taken = Set(taken) }

  /// Nil for a text of which no slug can be made.
  mutating func take(for text: String) -> Slug? {
    guard let wish = AddressSlug.make(from: text) else { return nil }
    var slug: Slug? = wish
    while let free = slug {
      if taken.insert(free).inserted { return free }
      let number = numbers[wish, default: 1] + 1
      numbers[wish] = number
      slug = Self.numbered(wish, number)
    }
    return nil
  }

  private static func numbered(_ wish: Slug, _ number: Int) -> Slug? {
    let end = "-\(number)"
    var stem = wish.text.prefix(longest - end.utf8.count)
    while stem.last == "-" { stem.removeLast() }
    return Slug(stem + end)
  }
}
