import SourceModel
import Stories

/// All indexes of an edition, made once.
struct SiteIndexes: Sendable {
  private let keys: [IndexKind: [IndexKey]]

  /// The keys of an index: goals, levels and connectivities in their own order, everything else by first
  /// appearance.
  subscript(kind: IndexKind) -> [IndexKey] { keys[kind] ?? [] }

  /// Where a key has its page in the default language; nil when nothing is found under it.
  func place(_ kind: IndexKind, _ value: IndexValue) -> Route? {
    places[kind]?[Self.folded(value)]
  }

  private let places: [IndexKind: [IndexValue: Route]]

  /// - Parameters:
  ///   - countries: those an entry is listed under.
  ///   - region: of a country; nil for one that is no partner.
  init(
    _ texts: [EntryText], countries: (Entry) -> [CountryCode],
    region: (CountryCode) -> Region?
  ) {
    var makers = Dictionary(
      uniqueKeysWithValues: IndexKind.allCases.map { ($0, IndexMaker(kind: $0)) })
    for text in texts {
      let codes = countries(text.entry).uniqued()
      let regions = Set(codes.compactMap(region))
      for (kind, value) in Self.values(of: text, countries: codes) {
        makers[kind]?.add(text, under: value, regions: regions)
      }
    }
    keys = makers.mapValues(\.inOrder)
    places = makers.mapValues { maker in
      Dictionary(uniqueKeysWithValues: maker.keys.map { (Self.folded($0.value), $0.place) })
    }
  }

  /// Under which keys a text is found. A translation is found by its language and by its own tags alone.
  private static func values(
    of text: EntryText, countries: [CountryCode]
  ) -> [(IndexKind, IndexValue)] {
    let metadata = text.entry.metadata
    let tags = text.translation.map { $0.tags ?? [] } ?? metadata.tags
    var values: [(IndexKind, IndexValue)] = tags.uniqued().map { (.tag, .term($0)) }
    guard text.entry.kind == .handbook || text.entry.kind == .blog else { return values }
    values.append((.language, .language(text.language)))
    guard text.translation == nil else { return values }
    values += countries.map { (.country, .country($0)) }
    values += metadata.goals.map { (.goal, .goal($0)) }
    if case .story(let story) = text.entry.details {
      values += story.subjects.uniqued().map { (.subject, .term($0)) }
      values += story.tools.uniqued().map { (.tool, .term($0)) }
      values.append((.level, .level(story.level)))
      values.append((.connectivity, .connectivity(story.connectivity)))
    }
    return values
  }

  /// One value for all spellings of a term.
  static func folded(_ value: IndexValue) -> IndexValue {
    guard case .term(let text) = value else { return value }
    return .term(TermFold.folded(text))
  }
}
