import SourceModel
import Stories
import Syntax

/// The handbook as a printed book: what is in it, and where each thing stands.
struct PrintBook: Sendable {
  let site: SiteModel
  let volume: PrintVolume
  /// What stands in front of the ids of each text.
  let ids: [RepoPath: String]
  /// The languages that the book's source defines.
  let languages: [LanguageTag]

  /// The indexes that a book has, in their order.
  static let indexes: [IndexKind] = [.country, .subject, .goal, .tool, .language]

  /// Whether it is one text alone, without a part above it.
  let isSheet: Bool

  init(_ site: SiteModel, _ volume: PrintVolume, isSheet: Bool = false) {
    self.isSheet = isSheet
    self.site = site
    self.volume = volume
    let texts = volume.chapters.flatMap(\.texts)
    ids = Dictionary(
      texts.enumerated().map { ($0.element.path, "s\($0.offset + 1)") },
      uniquingKeysWith: { first, _ in first })
    languages =
      ([site.words.language] + site.interfaces.map(\.language)
      + texts.flatMap { [$0.language, site.interface(for: $0.language).language] }).uniqued()
  }

  var chapters: [BookChapter] { volume.chapters }
  var texts: [EntryText] { chapters.flatMap(\.texts) }

  /// `Volume 2 of 3`; nil where there is one alone.
  var volumeLine: String? {
    volume.ofSeveral.map {
      scope.words("book-volume", ["number": String($0), "total": String(volume.total)])
    }
  }

  /// The pages that show no text of an entry are in the first language of the site.
  var scope: PageScope { PageScope(site, site.interfaces[0], at: Routes.handbook) }

  /// No file for print may be without a title (PDF/UA-1, 7.1).
  var title: String {
    let title = scope.title(.handbook)
    let shown = TypstValue.hasLetters(title) ? title : "PDF"
    return [shown, volumeLine].compactMap { $0 }.joined(separator: " · ")
  }

  /// By its number in the source.
  func language(_ tag: LanguageTag) -> TypstValue {
    .language(languages.firstIndex(of: tag) ?? 0)
  }

  /// Whether a part has a page before its stories: not when it is the only one and nothing is said of it.
  func hasPage(_ chapter: BookChapter) -> Bool {
    let part = site.edition.parts[chapter.part]
    return site.edition.parts.count > 1 || part.title != nil || part.introduction != nil
  }

  /// Of the titles of stories: below the parts, where there are any.
  var titleLevel: Int { !isSheet && chapters.contains(where: hasPage) ? 2 : 1 }
}

/// Answers what the renderer of a text asks, for a text of the book.
struct TextInPrint: PrintContext {
  let book: PrintBook
  let path: RepoPath
  let words: Words
  let language: LanguageTag

  init(_ book: PrintBook, path: RepoPath, language: LanguageTag) {
    self.book = book
    self.path = path
    self.language = language
    words = book.site.bodyWords(for: language)
  }

  func target(of link: Link) -> PrintTarget? {
    let site = book.site
    switch site.edition.links[link.destination, in: path] {
    case .entry(let target, let fragment):
      guard let text = site.texts[target] else { return nil }
      if let id = book.ids[target] { return .place(id + (fragment.map { ".h-" + $0 } ?? "")) }
      // A post, a story of another volume: on the site, where somebody said where that is.
      return site.publicURL.map { .web($0 + text.route.encoded) }
    case .external(let address): return .web(address)
    case .picture, .none: return nil
    }
  }

  func picture(_ picture: Picture) -> PrintPicture? {
    site(picture.destination, in: path)
  }

  func site(_ destination: String, in path: RepoPath) -> PrintPicture? {
    guard let found = book.site.picture(destination, in: path) else { return nil }
    return PrintPicture(
      path: "/" + found.route.text.drop { $0 == "/" }, width: found.width, height: found.height)
  }

  func title(of alert: AlertKind) -> String { words["alert-" + alert.rawValue] }
  var addressesLabel: String { words["text-addresses"] }
  var direction: TextDirection { TextDirection.of(language) }
  var isFrench: Bool { language.text == "fr" || language.text.hasPrefix("fr-") }
}
