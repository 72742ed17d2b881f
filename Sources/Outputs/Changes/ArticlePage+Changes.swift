import SourceModel
import Stories

/// What a text's own page says of its versions and editions.
extension ArticlePage {
  func changes(_ credits: Credits) -> TemplateValues {
    var values: TemplateValues = [:]
    values["edition"] = citedEditionLine.map { .text($0) }
    values["since-edition"] = site.edition.history.firstEdition(of: text.path)
      .map { .object(scope.link(to: $0)) }
    guard shows("revisions-href", "versions", "versions-shown") else { return values }
    if site.hasRevisionsPage(text) {
      values["revisions-href"] = .text(linker.href(Routes.revisions(of: text.route)))
    } else if credits.revisionList.count > 1 {
      values["versions-shown"] = .flag(true)
      values["versions"] = .list(credits.revisionList.map { scope.row($0) })
    }
    return values
  }

  /// `Edition 2021.`, as it stands after a citation; nil where the text has changed since the last one.
  var citedEditionLine: String? {
    citedEdition.map { scope.editionTitle($0) + words["full-stop"] }
  }

  /// The last edition, when the text is what it was there.
  private var citedEdition: PublishedEdition? {
    let history = site.edition.history
    guard let current = history.current, history.firstEdition(of: text.path) != nil else {
      return nil
    }
    guard !current.isBuilt else { return current.edition }
    return history.isRevisedAtLast(text.path) ? nil : current.edition
  }
}

extension PageScope {
  /// For the colophon: those that a reader may look for first.
  var newestEditions: [TemplateObject] {
    edition.history.editions.suffix(10).reversed().map { own in
      TemplateObject(
        FrontContexts.edition,
        [
          "title": .text(editionTitle(own)), "href": .text(linker.front(site.editionRoutes[own])),
          "date": .object(words.dateObject(own.made.day)),
        ])
    }
  }
}
