import SourceModel
import Stories

/// *What changed since the last edition*: the last chapter of the handbook.
extension PageScope {
  /// How many texts of each sort it names; the page of the edition has them all.
  private static let most = 12

  /// Nil where nothing changed, or nothing is there to compare with.
  var changesChapter: TemplateObject? {
    guard let state = edition.history.latest, !state.isEmpty else { return nil }
    let stories = ChangeList(state, site).sections.compactMap { section -> TemplateObject? in
      let items = section.items.filter { $0.text.entry.kind == .handbook }
      guard !items.isEmpty else { return nil }
      var links = items.prefix(Self.most).map { item in
        TemplateObject(
          Contexts.place,
          [
            "title": .text(item.text.title), "href": .text(linker.href(item.text.route)),
            "lang": .text(item.text.language.text),
          ])
      }
      if items.count > Self.most {
        links.append(
          crumb(
            words("all-keys", ["n": String(items.count)]), site.route(of: state),
            fragment: section.title))
      }
      return TemplateObject(
        ChangeContexts.group, ["title": .text(words[section.title]), "links": .list(links)])
    }
    var chapter = TemplateObject(ChangeContexts.chapter)
    chapter["title"] = .text(
      state.edition.map { words("changed-in", ["name": $0.name]) } ?? title(of: state))
    chapter["href"] = .text(linker.front(site.route(of: state)))
    chapter["groups"] = .list(stories)
    chapter["remarks"] = .list(remarks(on: state))
    return chapter
  }
}
