import SourceModel
import Stories

extension Book {
  func colophon() -> [UInt8] {
    let scope = scope
    let stories = chapters.flatMap { site.edition.parts[$0.part].entries }
    let figures = scope.objects(
      Figures(site, stories: stories.filter(site.isCounted)),
      languages: site.countedLanguages(texts))
    return scope.bookPage(
      .bookColophon,
      BookPage.Frame(
        title: scope.words["colophon"], matter: .back, isSample: site.isSampleBook),
      [
        "figures": .list(figures), "accessible": .text(accessibility.summary),
        "facts": scope.madeFrom.values["facts"] ?? .list([]),
      ])
  }
}
