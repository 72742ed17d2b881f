import SourceModel
import Stories
import Syntax

extension SiteModel {
  /// The whole text at a path, of which the edition may hold the outline alone.
  func whole(_ body: Body, at path: RepoPath) -> Body {
    guard let file = options.sources?(path) else { return body }
    return body.packed?.body(of: file, span: body.span) ?? Document.body(of: file)
  }

  /// The HTML of a text on the page that `linker` speaks for.
  ///
  /// - Parameter prefix: stands in its ids, when the page holds other texts too.
  func html(
    _ body: Body, of path: RepoPath, linker: Linker, language: LanguageTag, prefix: String = ""
  ) -> String {
    var options = linker.book == nil ? BodyRenderer.Options.page : .book
    options.idPrefix = prefix
    return BodyRenderer.html(
      of: body,
      in: TextOnPage(
        site: self, path: path, linker: linker, words: bodyWords(for: language),
        language: language),
      options: options)
  }
}

/// Answers what the renderer of texts asks: where links lead, what pictures are, the words around.
private struct TextOnPage: BodyContext {
  let site: SiteModel
  /// Of the text, for its links; it may stand on another page.
  let path: RepoPath
  let linker: Linker
  let words: Words
  let language: LanguageTag

  func target(of link: Link) -> BodyTarget? {
    switch site.edition.links[link.destination, in: path] {
    case .entry(let target, let fragment):
      guard let text = site.texts[target] else { return nil }
      let anchor = fragment.map { BodyAnchors.heading($0) }
      return self.target(text.route, anchor, title: link.title)
    case .picture(let target):
      guard let picture = site.pictures[target] else { return nil }
      return self.target(picture.route, nil, title: link.title)
    case .external(let href):
      return BodyTarget(href: href, isExternal: true, title: link.title)
    case .none: return nil
    }
  }

  /// In a book file, what is not in it is somewhere else, or nowhere.
  private func target(_ route: Route, _ fragment: String?, title: String) -> BodyTarget? {
    let href = linker.href(route, fragment: fragment)
    guard let book = linker.book else {
      return BodyTarget(href: href, isExternal: false, title: title)
    }
    return href.isEmpty
      ? nil : BodyTarget(href: href, isExternal: !book.holds(route), title: title)
  }

  func image(for picture: Picture) -> BodyImage? {
    guard let published = site.picture(picture.destination, in: path),
      let source = linker.source(published.route)
    else { return nil }
    // A book holds one file of each picture.
    guard linker.book == nil else {
      return BodyImage(source: source, width: published.width, height: published.height)
    }
    return BodyImage(
      source: source, width: published.width, height: published.height,
      sourceSet: published.sourceSet(webP: false, linker.source),
      webP: published.sourceSet(webP: true, linker.source), sizes: PublishedPicture.sizes,
      placeholder: published.placeholder)
  }

  func title(of alert: AlertKind) -> String { words["alert-" + alert.rawValue] }

  /// Like the numbers of the list of notes, which the style writes in the digits of Urdu.
  func mark(ofNote number: Int) -> String { LocalDigits.of(number, in: language) }

  func label(ofNote number: Int) -> String { words("footnote", ["n": mark(ofNote: number)]) }

  func backLabel(ofNote number: Int, occurrence: Int?) -> String {
    guard let occurrence else { return words("footnote-back", ["n": mark(ofNote: number)]) }
    return words(
      "footnote-back-to", ["n": mark(ofNote: number), "occurrence": String(occurrence)])
  }

  var direction: TextDirection { TextDirection.of(language) }
  var isFrench: Bool { language.text == "fr" || language.text.hasPrefix("fr-") }
  var tableLabel: String { words["table"] }
  var notesLabel: String { words["footnotes"] }
}
