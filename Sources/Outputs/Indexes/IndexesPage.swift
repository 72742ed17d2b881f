import SourceModel
import Stories

/// The page that leads to all indexes.
extension PageScope {
  /// How many keys of an index it shows.
  private static let keysShown = 12

  func indexes() -> [UInt8] {
    var frame = PageFrame(self, .indexes, title: words["index"], description: words["index-lede"])
    frame.section = .index
    return page(
      frame,
      [
        "title": .text(words["index"]), "lede": .text(words["index-lede"]),
        "search": .list([searchBox].compactMap(\.self)),
        "indexes": .list(
          IndexKind.allCases.compactMap(index)
            + [contributorIndex(limit: Self.keysShown)].compactMap { $0 }),
      ])
  }

  /// The indexes that have keys, as links.
  var indexLinks: [TemplateObject] {
    IndexKind.allCases.filter { !site.indexes[$0].isEmpty }.map {
      crumb(words["by-\($0.rawValue)"], $0.front)
    } + [contributorLink].compactMap { $0 }
  }

  /// The keys that are used most, in their order.
  private func index(_ kind: IndexKind) -> TemplateObject? {
    let all = keys(kind)
    guard !all.isEmpty else { return nil }
    let used = all.indices.sorted { (all[$1].count, $0) < (all[$0].count, $1) }
    let chosen = kind == .goal ? Set(all.indices) : Set(used.prefix(Self.keysShown))
    let most = Self.most(all)
    var object = TemplateObject(IndexContexts.index)
    object["id"] = .text(kind.rawValue)
    object["title"] = .text(words["by-\(kind.rawValue)"])
    object["href"] = .text(linker.front(kind.front))
    object["keys"] = .list(
      all.indices.filter(chosen.contains).map { self.object(all[$0], most: most) })
    if chosen.count < all.count {
      object["all"] = .text(words("all-keys", ["n": String(all.count)]))
    }
    return object
  }
}
