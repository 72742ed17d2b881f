import SourceModel
import Stories

/// The entries of a kind as its front shows them: by state, what one can act on first.
struct KindFront: Sendable {
  struct Section: Sendable {
    /// The key of its title; nil for a kind whose entries have no states.
    let title: String?
    let entries: [Entry]
  }

  let kind: EntryKind
  let sections: [Section]

  /// The kinds that have a front of this sort, in the order of menus.
  static let kinds: [EntryKind] = [.collaborations, .calls, .events, .newsletters, .voices]

  init(_ kind: EntryKind, _ site: SiteModel) {
    self.kind = kind
    let entries = site.edition.others[kind] ?? []
    let now = site.edition.asOf
    sections =
      switch kind {
      case .collaborations: Self.collaborations(entries, now)
      case .calls: Self.calls(entries, now)
      case .events: Self.events(entries, now)
      case .voices: [Section(title: nil, entries: site.newest(entries))]
      case .handbook, .blog, .newsletters: [Section(title: nil, entries: entries)]
      }
  }

  var count: Int { sections.reduce(0) { $0 + $1.entries.count } }

  /// What a page, from 1, shows of each section; a section without any is left out.
  func sections(on page: Int) -> [Section] {
    Paging.pieces(sections.map(\.entries), on: page).map { piece in
      Section(title: sections[piece.list].title, entries: piece.items)
    }
  }

  /// The calls that can be answered and the collaborations that can be joined; what closes first, first.
  static func open(_ site: SiteModel) -> [Entry] {
    let now = site.edition.asOf
    let calls = (site.edition.others[.calls] ?? []).filter { $0.call?.state(at: now) == .now }
    let joint = (site.edition.others[.collaborations] ?? []).filter {
      $0.collaboration?.isCallOpen(at: now) == true
    }
    return ordered(calls + joint) { $0.closes?.time.seconds ?? 0 }
  }

  /// The events that are not over, the next one first.
  static func coming(_ site: SiteModel) -> [Entry] {
    let now = site.edition.asOf
    return ordered(
      (site.edition.others[.events] ?? []).filter { $0.event?.state(at: now) != .past }
    ) { $0.event?.starts.time.seconds ?? 0 }
  }

  private static func collaborations(_ entries: [Entry], _ now: RecordedTime) -> [Section] {
    Collaboration.State.allCases.map { state in
      let own = entries.filter { $0.collaboration?.state(at: now) == state }
      let sorted =
        switch state {
        case .open: ordered(own) { $0.closes?.time.seconds ?? 0 }
        case .ahead: ordered(own) { $0.collaboration?.starts.seconds ?? 0 }
        case .running: ordered(own) { $0.collaboration?.ends.seconds ?? 0 }
        case .past: ordered(own) { -($0.collaboration?.ends.seconds ?? 0) }
        }
      return Section(title: "collaboration-state-" + state.rawValue, entries: sorted)
    }
  }

  private static func calls(_ entries: [Entry], _ now: RecordedTime) -> [Section] {
    [TimeState.now, .ahead, .past].map { state in
      let own = entries.filter { $0.call?.state(at: now) == state }
      let sorted =
        switch state {
        case .now: ordered(own) { $0.closes?.time.seconds ?? 0 }
        case .ahead: ordered(own) { $0.call?.opens.time.seconds ?? 0 }
        case .past: ordered(own) { -($0.closes?.time.seconds ?? 0) }
        }
      return Section(title: "call-state-" + state.rawValue, entries: sorted)
    }
  }

  /// An event of today is still worth coming to.
  private static func events(_ entries: [Entry], _ now: RecordedTime) -> [Section] {
    let (past, coming) = (
      entries.filter { $0.event?.state(at: now) == .past },
      entries.filter { $0.event?.state(at: now) != .past }
    )
    return [
      Section(
        title: "event-state-ahead", entries: ordered(coming) { $0.event?.starts.time.seconds ?? 0 }),
      Section(
        title: "event-state-past", entries: ordered(past) { -($0.event?.starts.time.seconds ?? 0) }),
    ]
  }

  /// By a number, ascending; ties by path.
  private static func ordered(_ entries: [Entry], by key: (Entry) -> Int64) -> [Entry] {
    entries.map { (key($0), $0) }.sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }.map(\.1)
  }
}

extension Entry {
  /// When the call that it is, or has, closes.
  var closes: Moment? { call?.closes ?? collaboration?.closes }
}
