import SourceModel
import Stories

/// What entries name of one another, gathered once for all pages.
struct Connections: Sendable {
  /// The stories and posts that came of a collaboration; stories in reading order, then posts.
  let cameOf: [Slug: [Entry]]
  /// The stories and posts that answer a call.
  let answers: [Slug: [Entry]]
  /// The events of a series, the first one first.
  let series: [String: [Entry]]
  private let collaborations: [Slug: Entry]
  private let calls: [Slug: Entry]

  init(_ edition: Edition) {
    var cameOf: [Slug: [Entry]] = [:]
    var answers: [Slug: [Entry]] = [:]
    for entry in edition.stories + edition.posts {
      if let slug = entry.metadata.collaboration { cameOf[slug, default: []].append(entry) }
      if let slug = entry.metadata.call { answers[slug, default: []].append(entry) }
    }
    self.cameOf = cameOf
    self.answers = answers
    let events = (edition.others[.events] ?? []).compactMap { entry in
      entry.event.map { (entry: entry, event: $0) }
    }
    series = Dictionary(
      grouping: events.filter { $0.event.series != nil }, by: { $0.event.series ?? "" }
    ).mapValues { group in
      group.sorted { ($0.event.starts, $0.entry.path) < ($1.event.starts, $1.entry.path) }
        .map(\.entry)
    }
    collaborations = Self.bySlug(edition.others[.collaborations])
    calls = Self.bySlug(edition.others[.calls])
  }

  /// The collaboration that a text names, when it has a page.
  func collaboration(of entry: Entry) -> Entry? {
    entry.metadata.collaboration.flatMap { collaborations[$0] }
  }

  /// The call that a text answers, when it has a page.
  func call(of entry: Entry) -> Entry? { entry.metadata.call.flatMap { calls[$0] } }

  private static func bySlug(_ entries: [Entry]?) -> [Slug: Entry] {
    Dictionary(
      (entries ?? []).map { ($0.address.slug, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Entry {
  var collaboration: Collaboration? {
    if case .collaboration(let collaboration) = details { collaboration } else { nil }
  }
  var call: Call? { if case .call(let call) = details { call } else { nil } }
  var event: Event? { if case .event(let event) = details { event } else { nil } }
  var newsletter: Newsletter? {
    if case .newsletter(let newsletter) = details { newsletter } else { nil }
  }
  var voice: Voice? { if case .voice(let voice) = details { voice } else { nil } }
}
