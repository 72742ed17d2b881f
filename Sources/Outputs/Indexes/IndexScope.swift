import SourceModel
import Stories

/// What the pages of indexes share.
extension PageScope {
  /// A key's name in the language of the page.
  func label(_ key: IndexKey) -> String {
    switch key.value {
    case .country(let code): site.country(code, in: words.language)
    case .goal(let number): words["goal-\(number)"]
    case .language(let tag): site.name(of: tag, in: words.language)
    case .level(let level): words["level-" + level.rawValue]
    case .connectivity(let connectivity): words["connectivity-" + connectivity.rawValue]
    case .term(let text): words.term(text)
    }
  }

  /// The keys of an index in the order of the page's language.
  func keys(_ kind: IndexKind) -> [IndexKey] {
    let keys = site.indexes[kind]
    switch kind {
    case .goal: return allGoals
    case .level, .connectivity: return keys
    case .country, .subject, .tool, .language, .tag:
      return Collation(words.language).sorted(keys, by: label)
    }
  }

  /// Every goal, also those that nothing serves yet.
  private var allGoals: [IndexKey] {
    let known = site.indexes[.goal]
    return (1...17).compactMap { number in
      known.first { $0.value == .goal(number) }
        ?? Route.Slugged(String(number)).map {
          IndexKey(kind: .goal, value: .goal(number), name: $0)
        }
    }
  }

  /// `9 stories and 2 posts`.
  func line(_ key: IndexKey) -> String {
    let counts = [
      ("story-count", key.stories.count), ("posts-counted", key.posts.count),
      ("others-counted", key.others.count),
    ]
    return words.sentence(counts.filter { $0.1 > 0 }.map { words.counted($0, $1) })
  }

  /// - Parameter most: the largest number of stories of any key, which fills the bar.
  func object(_ key: IndexKey, most: Int) -> TemplateObject {
    let label = label(key)
    var object = TemplateObject(IndexContexts.key)
    object["id"] = .text("\(key.kind.rawValue)-\(key.name.text)")
    object["label"] = .text(label)
    if case .goal(let number) = key.value { object["number"] = .text(String(number)) }
    object["count"] = .text(String(key.count))
    if key.count > 0 {
      object["href"] = .text(linker.front(key.place))
      object["line"] = .text(line(key))
      object["for"] = .text(words("for-key", ["key": label]))
    }
    guard key.kind.countsRegions, !key.stories.isEmpty else { return object }
    let asia = key.regions[.asia] ?? 0
    let europe = key.regions[.europe] ?? 0
    let start = Self.width(asia, of: most) + (asia > 0 ? 6 : 0)
    object["stories"] = .flag(true)
    object["asia"] = .text(Self.tenths(Self.width(asia, of: most)))
    object["europe-start"] = .text(Self.tenths(start))
    object["europe"] = .text(Self.tenths(min(Self.width(europe, of: most), 1000 - start)))
    object["asia-line"] = .text(
      words("from-region", ["n": String(asia), "region": words["region-asia"]]))
    object["europe-line"] = .text(
      words("from-region", ["n": String(europe), "region": words["region-europe"]]))
    return object
  }

  /// The largest sum of both regions' stories under one key; never 0.
  static func most(_ keys: [IndexKey]) -> Int {
    max(1, keys.map { $0.regions.values.reduce(0, +) }.max() ?? 1)
  }

  /// In tenths of a hundredth.
  private static func width(_ count: Int, of most: Int) -> Int { count * 994 / most }

  private static func tenths(_ number: Int) -> String {
    "\(number / 10)" + (number % 10 == 0 ? "" : ".\(number % 10)")
  }

  /// The way to the indexes, and to one of them.
  func indexCrumbs(_ kind: IndexKind?) -> [TemplateObject] {
    var crumbs: [TemplateObject] = []
    if kind == .tag {
      crumbs = [crumb(words["tags"], Routes.tags)]
    } else {
      crumbs.append(crumb(.handbook, Routes.handbook))
      crumbs.append(crumb(words["index"], Routes.indexes))
      if let kind { crumbs.append(crumb(words["by-\(kind.rawValue)"], kind.front)) }
    }
    return crumbs
  }

  /// The way to a book, by its title.
  func crumb(_ book: OptionalWords.Title, _ place: Route) -> TemplateObject {
    var crumb = crumb(title(book), place)
    crumb.set("title-lang", language(of: book)?.text)
    return crumb
  }

  func crumb(_ title: String, _ place: Route, fragment: String? = nil) -> TemplateObject {
    TemplateObject(
      Contexts.place,
      ["title": .text(title), "href": .text(linker.front(place, fragment: fragment))])
  }
}
