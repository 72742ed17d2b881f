import SourceModel
import Stories
import Syntax

/// One text with a page of its own: an entry as it was written, or one of its translations.
struct EntryText: Sendable {
  let entry: Entry
  let translation: Translation?

  var path: RepoPath { translation?.address.path ?? entry.path }
  var route: Route { translation?.address.route ?? entry.address.route }
  var title: String { translation?.title ?? entry.metadata.title }
  var summary: String { translation?.summary ?? entry.metadata.summary }
  var language: LanguageTag { translation?.language ?? entry.metadata.language }
  var body: Body { translation?.body ?? entry.body }

  /// Every text of an edition: stories in reading order, posts, the other kinds; translations follow
  /// their original.
  static func all(of edition: Edition) -> [EntryText] {
    let others = EntryKind.allCases.flatMap { edition.others[$0] ?? [] }
    return (edition.stories + edition.posts + others).flatMap { entry in
      [EntryText(entry: entry, translation: nil)]
        + (edition.translations[entry.path] ?? []).map {
          EntryText(entry: entry, translation: $0)
        }
    }
  }
}

extension SiteModel {
  /// The translation into a language where there is one, else the original.
  func text(of entry: Entry, in language: LanguageTag) -> EntryText {
    guard language != entry.metadata.language,
      let translation = edition.translations[entry.path]?.first(where: { $0.language == language })
    else { return EntryText(entry: entry, translation: nil) }
    return EntryText(entry: entry, translation: translation)
  }
}

extension Entry {
  /// The countries that an entry speaks of by itself: classrooms, coordinators, speakers.
  var countries: [CountryCode] {
    switch details {
    case .story, .call: metadata.authors.compactMap(\.country)
    case .post(let post): post.classrooms.map(\.country)
    case .collaboration(let collaboration): collaboration.coordinators.compactMap(\.country)
    case .newsletter(let newsletter): [newsletter.editor.country].compactMap { $0 }
    case .voice(let voice): [voice.person.country]
    case .event(let event):
      event.speakers.compactMap {
        if case .named(_, _, let country, _, _) = $0 { country } else { nil }
      }
    }
  }
}
