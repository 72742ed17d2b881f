import SourceModel
import Stories

/// The pages that stand for what is not there.
extension SiteModel {
  /// At the address of a text that was taken back: why, and nothing of the text.
  func withdrawn(_ withdrawn: Edition.Withdrawn, at route: Route) -> [UInt8] {
    let kind = withdrawn.address.kind
    let book = Routes.book(kind)
    let linker = linker(for: route)
    var frame = PageFrame(
      route: route, template: .withdrawn, words: words, title: words["withdrawn-title"],
      description: words["withdrawn-title"])
    frame.isHidden = true
    frame.book = kind == .handbook ? .handbook : kind == .blog ? .blog : .none
    let title =
      switch kind {
      case .handbook: edition.configuration.handbook.title
      case .blog: edition.configuration.blog.title
      default: edition.configuration.title
      }
    return page(
      frame,
      [
        "reason": .text(withdrawn.withdrawal.reason),
        "date": .object(words.dateObject(withdrawn.withdrawal.on)),
        "book": .object(
          TemplateObject(
            Contexts.place, ["title": .text(title), "href": .text(linker.href(book))])),
      ])
  }

  func notFound() -> [UInt8] {
    var frame = PageFrame(
      route: Routes.notFound, template: .notFound, words: words, title: words["not-found-title"],
      description: words["not-found-title"])
    frame.isHidden = true
    return page(frame, [:])
  }
}
