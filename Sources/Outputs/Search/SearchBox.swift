import SourceModel
import Stories

/// What a search can be narrowed by.
enum SearchFacet {
  /// In the order of the box.
  static let kinds: [IndexKind] = [.country, .subject, .goal, .language, .level, .connectivity]
}

extension SiteModel {
  /// The address of the script that makes the box; nil for a site without one.
  var searchScript: Route? {
    options.hasSearch && !options.isOffline ? Routes.script(templates.script) : nil
  }
}

extension PageScope {
  /// `IndexContexts.search`; nil for a site without a search.
  var searchBox: TemplateObject? {
    guard let script = site.searchScript else { return nil }
    return TemplateObject(
      IndexContexts.search,
      [
        "script": .text(linker.href(script)),
        "languages": .text(site.searchLanguages.joined(separator: " ")),
        "found": .text(words("search-found", ["n": "{n}"])),
        "facets": .list(SearchFacet.kinds.compactMap(facet)),
      ])
  }

  private func facet(_ kind: IndexKind) -> TemplateObject? {
    let keys = keys(kind).filter { $0.count > 0 }
    // One value alone narrows nothing.
    guard keys.count > 1 else { return nil }
    return TemplateObject(
      IndexContexts.facet,
      [
        "name": .text(kind.rawValue), "label": .text(words["by-" + kind.rawValue]),
        "options": .list(keys.map(option)),
      ])
  }

  private func option(_ key: IndexKey) -> TemplateObject {
    var label = label(key)
    if case .goal(let number) = key.value { label = "\(number) \(label)" }
    return TemplateObject(
      IndexContexts.option, ["value": .text(key.name.text), "label": .text(label)])
  }
}
