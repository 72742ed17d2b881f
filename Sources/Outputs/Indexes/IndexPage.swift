import SourceModel
import Stories

/// One index: its keys, and how much is found under each.
extension PageScope {
  /// - Parameter all: its keys, in the order of the page's language.
  func index(_ kind: IndexKind, _ all: [IndexKey], _ number: Int) -> [UInt8] {
    let title = words["index-\(kind.rawValue)"]
    let lede = words["index-\(kind.rawValue)-lede"]
    var frame = PageFrame(self, .index, title: title, description: lede)
    frame.section = .index
    let most = Self.most(all)
    let shown = Array(Paging.items(all, on: number))
    var values: TemplateValues = [
      "title": .text(title), "lede": .text(lede),
      "crumbs": .list(kind == .tag ? [] : Array(indexCrumbs(nil))),
      "sections": .list(sections(kind, shown, most: most)),
      "goals-shown": .flag(kind == .goal),
    ]
    if kind == .goal { values["goals"] = .list(all.map { object($0, most: most) }) }
    if kind == .country, number == 1 { values["missing"] = .text(missing) }
    values.add(paging(number, of: Paging.pages(all.count), front: kind.front))
    return page(frame, values)
  }

  /// Countries by region; all others in one section.
  private func sections(_ kind: IndexKind, _ keys: [IndexKey], most: Int) -> [TemplateObject] {
    guard kind == .country else {
      return [
        TemplateObject(
          IndexContexts.section,
          ["id": .text("keys"), "keys": .list(keys.map { object($0, most: most) })])
      ]
    }
    let regions: [Region?] = Region.allCases + [nil]
    return regions.compactMap { region in
      let own = keys.filter {
        if case .country(let code) = $0.value { site.region(code) == region } else { false }
      }
      guard !own.isEmpty else { return nil }
      let name = region?.rawValue ?? ""
      return TemplateObject(
        IndexContexts.section,
        [
          "id": .text(region?.rawValue ?? "elsewhere"), "region": .text(name),
          "title": .text(words[region.map { "region-" + $0.rawValue } ?? "elsewhere"]),
          "keys": .list(own.map { object($0, most: most) }),
        ])
    }
  }

  /// The partners that nobody has written from yet.
  private var missing: String {
    let present = Set(site.indexes[.country].map(\.value))
    let names = edition.configuration.partners.countries.filter {
      !present.contains(.country($0.code))
    }.map { site.country($0.code, in: words.language) }
    let sorted = Collation(words.language).sorted(names) { $0 }
    return sorted.isEmpty ? "" : words("countries-missing", ["countries": words.list(sorted)])
  }
}
