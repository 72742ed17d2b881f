import SourceModel
import Stories

/// *What changed since the last edition*: the last chapter of the handbook.
extension PageScope {
  /// How many texts of each sort it names; the page of the edition has them all.
  private static let most = 12

  /// Nil where nothing changed, or nothing is there to compare with.
  var latestChanges: BookChanges? { edition.history.latest.flatMap { $0.isEmpty ? nil : $0 } }

  /// What the chapter is called.
  func chapterTitle(_ state: BookChanges) -> String {
    state.edition.map { words("changed-in", ["name": $0.name]) } ?? title(of: state)
  }

  /// The stories that changed, by what happened to them; no section is empty.
  func storySections(
    of state: BookChanges, where isShown: (EntryText) -> Bool = { _ in true }
  ) -> [ChangeList.Section] {
    ChangeList(state, site).sections.compactMap { section in
      let items = section.items.filter { $0.text.entry.kind == .handbook && isShown($0.text) }
      return items.isEmpty ? nil : ChangeList.Section(title: section.title, items: items)
    }
  }

  /// The chapter on the handbook's front; nil where there is none.
  var changesChapter: TemplateObject? {
    guard let state = latestChanges else { return nil }
    let stories = storySections(of: state).map { section in
      let items = section.items
      var links = items.prefix(Self.most).map { item in
        TemplateObject(
          Contexts.place,
          [
            "title": .text(SetApart.led(item.text.title, by: item.text.language)),
            "href": .text(linker.href(item.text.route)),
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
    chapter["title"] = .text(chapterTitle(state))
    chapter["href"] = .text(linker.front(site.route(of: state)))
    chapter["groups"] = .list(stories)
    chapter["remarks"] = .list(remarks(on: state))
    return chapter
  }
}
