import SourceModel
import Stories

/// The pages before the stories.
extension Book {
  func titlePage() -> [UInt8] {
    let scope = scope
    let revision = [scope.revision.text, scope.revision.detail].compactMap { $0 }
    var values = titles(scope)
    values["revision"] = .text(
      scope.words["revision"] + scope.words["colon"] + revision.joined(separator: " · "))
    return scope.bookPage(
      .bookTitle,
      BookPage.Frame(title: title, matter: .front, isSample: site.isSampleBook), values)
  }

  func imprint() -> [UInt8] {
    let scope = scope
    var values = titles(scope)
    values["facts"] = scope.madeFrom.values["facts"]
    values["identifier"] = .text(identifier)
    if let baseURL = site.publicURL {
      values["address"] = .text(baseURL + Routes.handbook.encoded)
    }
    values["citation"] = .html(scope.citation)
    return scope.bookPage(
      .bookImprint, BookPage.Frame(title: scope.words["book-imprint"], matter: .front), values)
  }

  private func titles(_ scope: PageScope) -> TemplateValues {
    var values: TemplateValues = [
      "site": .text(scope.title(.site)), "title": .text(scope.title(.handbook)),
      "subtitle": .text(scope.title(.handbookSubtitle)),
    ]
    values["publisher"] = (site.edition.configuration.publisher?.name).map { .text($0) }
    values["edition"] = scope.editionLine.map { .text($0) }
    values["part"] = part.flatMap { site.partTitle($0, scope.words) }.map { .text($0) }
    return values
  }

  /// Part titles and introductions are written in the first language of the site, which is the page's.
  func partPage(_ chapter: BookChapter) -> [UInt8] {
    let scope = scope
    let part = site.edition.parts[chapter.part]
    let title = partTitle(chapter)
    var values: TemplateValues = [
      "number": .text(site.edition.parts.count > 1 ? String(chapter.part + 1) : ""),
      "title": .text(title),
      "entries": .list(
        part.entries.map { entry in
          let text = site.text(of: entry, in: scope.words.language)
          var link = link(to: text, from: scope.words.language, BookContexts.entry)
          link["summary"] = .text(text.summary)
          return link
        }),
    ]
    if let body = part.introduction, let path = part.introductionPath {
      values["introduction"] = .html(
        site.html(
          site.whole(body, at: path), of: path, linker: scope.linker,
          language: scope.words.language))
    }
    return scope.bookPage(.bookPart, BookPage.Frame(title: title, matter: .body), values)
  }

  func partTitle(_ chapter: BookChapter) -> String {
    let scope = scope
    let isOnly = site.edition.parts.count == 1 && site.edition.parts[chapter.part].title == nil
    return isOnly ? scope.title(.handbook) : site.name(ofPart: chapter.part, scope.words)
  }
}
