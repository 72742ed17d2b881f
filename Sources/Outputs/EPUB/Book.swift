import SourceModel
import Stories
import Syntax

/// The handbook, or one part of it, as a book file: what is in it, and where each thing stands.
struct Book: Sendable {
  let site: SiteModel
  /// The part that it is, as an index into `Edition.parts`; nil for the whole handbook.
  let part: Int?
  let chapters: [BookChapter]
  let pictures: BookPictures
  let addresses: BookAddresses

  /// The indexes that a book has, in their order.
  static let indexes: [IndexKind] = [.country, .subject, .goal, .tool, .language]

  init(_ site: SiteModel, part: Int?, chapters: [BookChapter], pictures: BookPictures) {
    self.site = site
    self.part = part
    self.chapters = chapters
    self.pictures = pictures
    var addresses = BookAddresses(baseURL: site.publicURL)
    for chapter in chapters {
      for text in chapter.texts { addresses.add(text: text.route) }
    }
    for kind in Self.indexes {
      for key in site.indexes[kind]
      where key.stories.contains(where: { addresses.holds($0.route) }) {
        addresses.add(key.place, at: Self.file(of: kind), fragment: Self.id(of: key))
      }
    }
    for person in site.directory.contributors
    where person.works.stories.contains(where: { addresses.holds($0.address.route) }) {
      addresses.add(
        Routes.person(person.id), at: BookPage.contributors, fragment: "person-" + person.id.text)
    }
    for route in pictures.routes { addresses.add(picture: route) }
    self.addresses = addresses
  }

  /// The pages of the book that show no text of an entry are in the first language of the site.
  var scope: PageScope { PageScope(site, site.interfaces[0], in: addresses) }

  /// The page of one text has its menus in the language of the text, where the site has that one.
  func scope(for language: LanguageTag) -> PageScope {
    PageScope(site, site.interface(for: language), in: addresses)
  }

  /// Who made it, as every form of the book says: its publisher, else the site.
  var maker: String { site.edition.configuration.publisher?.name ?? scope.title(.site) }

  /// The handbook's title, with that of the part where the book is one.
  var title: String {
    let scope = scope
    let title = scope.title(.handbook)
    guard let part else { return title }
    return scope.words(
      "book-part-title",
      [
        "book": title, "number": String(part + 1),
        "title": site.name(ofPart: part, scope.words),
      ])
  }

  /// Every text, in reading order.
  var texts: [EntryText] { chapters.flatMap(\.texts) }

  static func file(of kind: IndexKind) -> String { "index-\(kind.rawValue).xhtml" }

  static func id(of key: IndexKey) -> String { "\(key.kind.rawValue)-\(key.name.text)" }

  /// Whether a part has a page before its stories: not when it is the only one and nothing is said of it.
  func hasPage(_ chapter: BookChapter) -> Bool {
    let part = site.edition.parts[chapter.part]
    return site.edition.parts.count > 1 || part.title != nil || part.introduction != nil
  }
}
