import SourceModel
import Stories

/// What a feed speaks of.
enum FeedSubject: Hashable, Sendable {
  /// New and revised stories.
  case handbook
  /// Posts.
  case blog
  /// What was made in a collaboration, by the path of its entry.
  case collaboration(RepoPath)
  /// Stories and posts that serve a goal.
  case goal(Int)
  /// Stories and posts in a language, translations among them.
  case language(LanguageTag)

  /// Nil for the keys that have no feed.
  init?(_ key: IndexKey) {
    switch key.value {
    case .goal(let number): self = .goal(number)
    case .language(let tag): self = .language(tag)
    case .country, .level, .connectivity, .term: return nil
    }
  }
}

/// The newest texts of one subject: one feed, in both formats.
struct Feed: Sendable {
  let subject: FeedSubject
  /// The page that it speaks of, in whose folder it lies.
  let page: Route
  /// Newest first; never empty.
  let texts: [EntryText]

  /// How many texts a feed carries at most.
  static let longest = 30
}

/// The feeds of a site: those that have at least one text.
struct FeedTable: Sendable {
  /// Both books, then by address.
  let feeds: [Feed]
  private let bySubject: [FeedSubject: Feed]

  /// - Parameter texts: all of the edition, in their order.
  init(_ texts: [EntryText], _ edition: Edition, _ indexes: SiteIndexes, _ connections: Connections)
  {
    var groups = Groups(edition: edition, indexes: indexes, connections: connections)
    for (index, text) in texts.enumerated() where !text.entry.metadata.isDraft {
      groups.add(text, at: index)
    }
    feeds = groups.pages.map { subject, page in
      Feed(subject: subject, page: page, texts: groups.newest(subject).map { texts[$0] })
    }.sorted { ($0.rank, $0.page) < ($1.rank, $1.page) }
    bySubject = Dictionary(feeds.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for a subject of which there is no text.
  subscript(subject: FeedSubject) -> Feed? { bySubject[subject] }

  /// Which texts belong to which subject; numbers, since there may be a hundred thousand texts.
  private struct Groups {
    private struct Row {
      let seconds: Int64
      let index: Int
    }

    let edition: Edition
    let indexes: SiteIndexes
    let connections: Connections
    private(set) var pages: [FeedSubject: Route] = [:]
    private var rows: [FeedSubject: [Row]] = [:]

    init(edition: Edition, indexes: SiteIndexes, connections: Connections) {
      self.edition = edition
      self.indexes = indexes
      self.connections = connections
    }

    mutating func add(_ text: EntryText, at index: Int) {
      let dates = TextDates(text, in: edition)
      if text.entry.kind == .handbook || text.entry.kind == .blog {
        let place = indexes.place(.language, .language(text.language))
        add(.language(text.language), place, dates.updated, index)
      }
      guard text.translation == nil else { return }
      switch text.entry.kind {
      case .handbook: add(.handbook, Routes.handbook, dates.updated, index)
      case .blog: add(.blog, Routes.blog, dates.published, index)
      case .collaborations, .calls, .events, .newsletters, .voices: return
      }
      for goal in text.entry.metadata.goals {
        add(.goal(goal), indexes.place(.goal, .goal(goal)), dates.updated, index)
      }
      if let entry = connections.collaboration(of: text.entry) {
        add(.collaboration(entry.path), entry.address.route, dates.updated, index)
      }
    }

    private mutating func add(
      _ subject: FeedSubject, _ page: Route?, _ time: RecordedTime?, _ index: Int
    ) {
      guard let page else { return }
      pages[subject] = page
      rows[subject, default: []].append(Row(seconds: time?.seconds ?? .min, index: index))
    }

    /// Those of one instant, or of none, in their own order.
    func newest(_ subject: FeedSubject) -> [Int] {
      (rows[subject] ?? []).sorted { ($1.seconds, $0.index) < ($0.seconds, $1.index) }
        .prefix(Feed.longest).map(\.index)
    }
  }
}

extension Feed {
  fileprivate var rank: Int {
    switch subject {
    case .handbook: 0
    case .blog: 1
    case .collaboration, .goal, .language: 2
    }
  }
}
