import SourceModel
import Stories

extension Book {
  func colophon() -> [UInt8] {
    let scope = scope
    let stories = chapters.flatMap { site.edition.parts[$0.part].entries }
    let counted = site.isSampleBook ? stories : stories.filter { !$0.metadata.isSample }
    let figures = scope.objects(
      Figures(site, stories: counted), languages: Set(texts.map(\.language)).count)
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
