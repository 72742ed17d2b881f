import SourceModel
import Stories

/// What changed in one state of the book, as sections of rows: what is new comes first.
struct ChangeList {
  struct Item {
    let text: EntryText
    /// How much it changed.
    var size: ChangeSize?
  }

  struct Section {
    /// The key of its title.
    let title: String
    let items: [Item]
  }

  let sections: [Section]

  init(_ changes: BookChanges, _ site: SiteModel) {
    func items(_ paths: [RepoPath]) -> [Item] {
      paths.compactMap { site.texts[$0] }.map { Item(text: $0) }
    }
    let all = items(changes.new)
    func new(_ kinds: Set<EntryKind>) -> [Item] {
      all.filter { kinds.contains($0.text.entry.kind) }
    }
    let others = Set(EntryKind.allCases).subtracting([.handbook, .blog])
    let revised = changes.revised.compactMap { revised in
      site.texts[revised.path].map { Item(text: $0, size: revised.size) }
    }
    sections = [
      Section(title: "change-new-stories", items: new([.handbook])),
      Section(title: "change-new-posts", items: new([.blog])),
      Section(title: "change-new-others", items: new(others)),
      Section(title: "change-translated", items: items(changes.translated)),
      Section(title: "change-revised", items: revised),
      Section(title: "change-renamed", items: items(changes.renamed)),
    ].filter { !$0.items.isEmpty }
  }

  var count: Int { sections.reduce(0) { $0 + $1.items.count } }
}

extension PageScope {
  /// The rows that one page of a list of changes shows.
  func sections(_ list: ChangeList, on page: Int) -> [TemplateObject] {
    Paging.pieces(list.sections.map(\.items), on: page).map { piece in
      let key = list.sections[piece.list].title
      return TemplateObject(
        FrontContexts.section,
        [
          "id": .text(key), "title": .text(words[key]), "entries": .list(piece.items.map(row)),
        ])
    }
  }

  private func row(_ item: ChangeList.Item) -> TemplateObject {
    var row = row(item.text)
    if let size = item.size, size.added + size.removed > 0 {
      row["lines"] = .list([TemplateObject(Contexts.rowLine, ["text": .text(line(size))])])
      if site.hasRevisionsPage(item.text) {
        row["href"] = .text(linker.href(Routes.revisions(of: item.text.route)))
      }
    }
    return row
  }

  /// `40 words added, 12 removed`.
  func line(_ size: ChangeSize) -> String {
    words.list(
      [("words-added", size.added), ("words-removed", size.removed)].filter { $0.1 > 0 }
        .map { words.counted($0.0, $0.1) })
  }

  /// What no row can show: new names and countries, and what is no longer there.
  func remarks(on changes: BookChanges) -> [TemplateObject] {
    let named = namesToRemark(changes).map { key, names in
      words.html(key, ["list": words.html(list: names)])
    }
    let all = named + lostRemark(changes).map(HTMLText.escape)
    return all.map { TemplateObject(ChangeContexts.remark, ["text": .html($0)]) }
  }

  /// The same for paper, with the names set apart (`SetApart.marked`).
  func markedRemarks(on changes: BookChanges) -> [String] {
    namesToRemark(changes).map { words($0, ["list": words.marked(list: $1)]) }
      + lostRemark(changes)
  }

  /// What is said, and of whom, in the order of the page's language.
  private func namesToRemark(_ changes: BookChanges) -> [(key: String, names: [String])] {
    let most = 60
    let collation = Collation(words.language)
    let countries = changes.countries.map { site.country($0, in: words.language) }
    return [("change-people", changes.people), ("change-countries", countries)].compactMap {
      key, names in
      guard !names.isEmpty else { return nil }
      let sorted = collation.sorted(names) { $0 }
      return (key, sorted.prefix(most) + (names.count > most ? ["…"] : []))
    }
  }

  private func lostRemark(_ changes: BookChanges) -> [String] {
    let gone = changes.removed + changes.withdrawn.count
    return gone > 0 ? [words.counted("change-gone", gone)] : []
  }
}
