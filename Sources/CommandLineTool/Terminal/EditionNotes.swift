import SourceModel
import Stories

/// What an edition brought, in words: for the list of editions and for the message of a tag.
struct EditionNotes {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  /// A block a state, the newest first.
  var list: String {
    let states = edition.history.states
    guard edition.history.current != nil else {
      return "there is no edition yet; make one with 'colophon edition cut NAME'"
    }
    return states.reversed().compactMap { state in
      guard let own = state.edition else {
        return state.isEmpty ? nil : block("since then, not in an edition yet", state)
      }
      return block("\(own.name), \(own.made.day.iso8601)", state)
    }.joined(separator: "\n\n")
  }

  /// The message of the tag of what is built: its first line names the edition.
  func message(of name: String) -> String {
    let title = PublishedEdition.ownTitle(name)
    guard let state = edition.history.states.last else { return title }
    let figures = state.figures
    let all = Self.sentence([
      Self.counted(figures.stories, "story", "stories"),
      Self.counted(figures.posts, "post", "posts"),
      Self.counted(figures.translations, "translation", "translations"),
      Self.counted(figures.countries, "country", "countries"),
      Self.counted(figures.people, "person", "people"),
    ])
    let since = edition.history.current.map { "Since edition \($0.edition.name):" }
    let lines = lines(of: state)
    let news = state.edition == nil && !lines.isEmpty ? [since].compactMap { $0 } + lines : []
    return ([title, ""] + news + [all.map { "In all: \($0)." }].compactMap { $0 })
      .joined(separator: "\n")
  }

  /// One line of JSON with the facts of a state.
  func json(_ state: BookChanges) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("name", orNull: state.edition?.name)
      json.field("commit", orNull: state.edition?.commit.description)
      json.field("made", orNull: state.edition?.made.iso8601)
      state.writeFacts(to: &json)
    }
    return json.text
  }

  private func block(_ title: String, _ state: BookChanges) -> String {
    let lines = lines(of: state)
    return
      ([title]
      + (lines.isEmpty ? ["nothing that a reader could see"] : lines)
      .map { "  " + $0 }).joined(separator: "\n")
  }

  private func lines(of state: BookChanges) -> [String] {
    let new = state.newByKind
    let size = state.revised.compactMap(\.size).reduce((0, 0)) {
      ($0.0 + $1.added, $0.1 + $1.removed)
    }
    let revised = Self.counted(state.revised.count, "text revised", "texts revised").map {
      size == (0, 0) ? $0 : "\($0) (+\(size.0) −\(size.1) words)"
    }
    let what = Self.sentence([
      Self.counted(new.stories, "new story", "new stories"),
      Self.counted(new.posts, "new post", "new posts"),
      Self.counted(new.others, "other new page", "other new pages"),
      Self.counted(state.translated.count, "new translation", "new translations"), revised,
      Self.counted(state.renamed.count, "text renamed", "texts renamed"),
      Self.counted(state.withdrawn.count, "text taken back", "texts taken back"),
      Self.counted(state.removed, "text deleted", "texts deleted"),
    ])
    let names = Dictionary(
      edition.configuration.partners.countries.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let countries = state.countries.map { names[$0] ?? Countries.names[$0.text] ?? $0.text }
    return [
      what, Self.list("new names", state.people), Self.list("new countries", countries),
    ].compactMap { $0 }.map(TerminalText.escaped)
  }

  private static func list(_ title: String, _ names: [String]) -> String? {
    names.isEmpty ? nil : "\(title): \(names.joined(separator: ", "))"
  }

  private static func counted(_ number: Int, _ one: String, _ many: String) -> String? {
    number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
  }

  private static func sentence(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
