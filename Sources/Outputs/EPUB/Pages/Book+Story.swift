import SourceModel
import Stories

/// A story, or one of its translations.
///
/// Editors name parts in the first language of the site.
extension Book {
  func storyPage(_ text: EntryText) -> [UInt8] {
    let scope = scope(for: text.language)
    let article = ArticlePage(site: site, text: text, scope: scope, template: .bookStory)
    var values = article.values
    if case .story(let story) = text.entry.details { values.add(article.values(story)) }
    if let place = site.contents.places[text.entry.path],
      let part = site.partTitle(place.part, site.words)
    {
      values["part"] = .text(part)
      let language = site.words.language
      if language != text.language {
        values["part-lang"] = .text(language.text)
        values["part-dir"] = .text(site.words.direction)
      }
    }
    return scope.bookPage(
      .bookStory,
      BookPage.Frame(
        title: Self.shown(text), matter: .body, language: text.language,
        licence: text.entry.metadata.licence, isSample: text.entry.metadata.isSample),
      values)
  }
}
