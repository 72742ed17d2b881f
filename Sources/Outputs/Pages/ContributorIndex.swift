import SourceModel
import Stories

/// Who wrote the stories, as an index of the handbook beside the others.
extension PageScope {
  /// What leads to it; nil while nobody has a page.
  var contributorLink: TemplateObject? {
    site.directory.contributors.isEmpty
      ? nil : crumb(words["by-contributor"], Routes.contributors)
  }

  /// The index among the others (`IndexContexts.index`): those who wrote most, by name.
  ///
  /// - Parameter limit: so many are shown.
  func contributorIndex(limit: Int) -> TemplateObject? {
    let all = site.directory.contributors
    guard !all.isEmpty else { return nil }
    let most = all.enumerated().sorted {
      ($1.element.works.stories.count, $0.offset) < ($0.element.works.stories.count, $1.offset)
    }
    let chosen = Collation(words.language).sorted(most.prefix(limit).map(\.element)) { $0.name }
    var index = TemplateObject(IndexContexts.index)
    index["id"] = .text("contributor")
    index["title"] = .text(words["by-contributor"])
    index["href"] = .text(linker.front(Routes.contributors))
    index["keys"] = .list(
      chosen.map { person in
        TemplateObject(
          IndexContexts.key,
          [
            "label": .text(person.name), "href": .text(linker.front(Routes.person(person.id))),
            "count": .text(String(person.works.stories.count)),
          ])
      })
    if all.count > limit { index["all"] = .text(words("all-keys", ["n": String(all.count)])) }
    return index
  }
}
