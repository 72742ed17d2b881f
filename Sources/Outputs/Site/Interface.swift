import SourceModel
import Stories

/// One language of menus and labels, and where its pages stand.
///
/// Portal, fronts, indexes and fixed pages exist once per interface language: those of the first one at
/// the root of the site, the others below `/<tag>/` (INTERFACE, Addresses).
struct Interface: Sendable {
  let words: Words
  /// The portal in this language.
  let root: Route

  var language: LanguageTag { words.language }
  var isDefault: Bool { root == .root }

  /// Where a fixed page stands in this language, by where it stands in the first one.
  func at(_ place: Route) -> Route { place.below(root) }

  /// The languages of a workspace for which there are words, the default first; never empty.
  static func all(_ languages: [LanguageTag], _ templates: TemplateSet) -> [Interface] {
    var found: [Interface] = []
    for tag in languages {
      guard let words = templates.words(for: tag),
        !found.contains(where: { $0.language == words.language }),
        let name = Route.Slugged(tag.text)
      else { continue }
      found.append(Interface(words: words, root: found.isEmpty ? .root : Route.root.page(name)))
    }
    return found.isEmpty ? [Interface(words: templates.words(forAnyOf: []), root: .root)] : found
  }
}
