import SourceModel
import Stories

/// What the book can be looked through by.
enum IndexKind: String, CaseIterable, Sendable {
  case country, subject, goal, tool, language, level, connectivity, tag

  /// The page that lists the keys, where it stands in the default language.
  var front: Route {
    switch self {
    case .tag: Routes.tags
    default: Routes.index(rawValue)
    }
  }

  /// Whether posts are listed under it beside stories.
  var holdsPosts: Bool {
    switch self {
    case .country, .goal, .language, .tag: true
    case .subject, .tool, .level, .connectivity: false
    }
  }

  /// Whether both shores are counted under each key: not where the key is itself a place.
  var countsRegions: Bool { self != .country && self != .language }
}

/// What one key stands for.
enum IndexValue: Hashable, Sendable {
  case country(CountryCode)
  case goal(Int)
  case language(LanguageTag)
  case level(SchoolLevel)
  case connectivity(Connectivity)
  /// A subject, a tool, a tag: as the first entry that names it writes it.
  case term(String)
}

/// One key of an index: what it stands for, and what is found under it.
struct IndexKey: Sendable {
  let kind: IndexKind
  let value: IndexValue
  /// Its name in addresses.
  let name: Route.Slugged
  /// In reading order.
  var stories: [EntryText] = []
  /// Newest first.
  var posts: [EntryText] = []
  /// Of the other kinds, for tags.
  var others: [EntryText] = []
  /// How many of the stories come from each region; one from both counts in both.
  var regions: [Region: Int] = [:]

  /// Its page, where it stands in the default language.
  var place: Route { kind.front.page(name) }
  var count: Int { stories.count + posts.count + others.count }
}
