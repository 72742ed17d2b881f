import SourceModel
import Stories

/// One page of a book file; pages are read in the order of `Book.pages`.
struct BookPage: Sendable {
  /// In the folder of all pages.
  let file: String
  /// The text whose page it is.
  var text: EntryText?
  let make: @Sendable () -> [UInt8]

  static let title = "title.xhtml"
  static let imprint = "imprint.xhtml"
  static let contents = "nav.xhtml"
  static let changes = "changes.xhtml"
  static let contributors = "contributors.xhtml"
  static let colophon = "colophon.xhtml"
  static func part(_ part: Int) -> String { "part-\(part + 1).xhtml" }

  /// What the frame around a page must know of it.
  struct Frame {
    /// Where in the book it stands.
    enum Matter: String {
      case front = "frontmatter"
      case body = "bodymatter"
      case back = "backmatter"
    }

    let title: String
    let matter: Matter
    /// Of the page as a whole; its words may be in another one.
    var language: LanguageTag?
    /// An SPDX identifier; nil: the workspace's.
    var licence: String?
    var isSample = false
  }
}

extension PageScope {
  /// The page's own template filled, and the frame around it.
  func bookPage(
    _ template: PageTemplate, _ frame: BookPage.Frame, _ values: TemplateValues
  ) -> [UInt8] {
    let templates = site.templates
    let language = frame.language ?? words.language
    let common: TemplateValues = [
      "words": .object(words.object), "page-lang": .text(words.language.text),
      "page-dir": .text(words.direction), "foreign": .flag(language != words.language),
      "licence": .object(
        Licence(frame.licence ?? edition.configuration.licence).object(words)),
      "sample": .flag(frame.isSample),
    ]
    let content = templates.render(
      template, TemplateObject(templates.schemas[template], common.adding(values)))
    let base: TemplateValues = [
      "lang": .text(language.text), "dir": .text(TextDirection.of(language).rawValue),
      "title": .text(frame.title), "style": .text(BookFile.style),
      "matter": .text(frame.matter.rawValue), "content": .page(content),
    ]
    return templates.render(
      .bookFrame, TemplateObject(templates.schemas[.bookFrame], common.adding(base)))
  }
}

extension Book {
  /// In reading order.
  var pages: [BookPage] {
    var pages = [
      BookPage(file: BookPage.title) { self.titlePage() },
      BookPage(file: BookPage.imprint) { self.imprint() },
      BookPage(file: BookPage.contents) { self.contents() },
    ]
    for chapter in chapters {
      if hasPage(chapter) {
        pages.append(BookPage(file: BookPage.part(chapter.part)) { self.partPage(chapter) })
      }
      for text in chapter.texts {
        guard let place = addresses[text.route] else { continue }
        pages.append(BookPage(file: place.file, text: text) { self.storyPage(text) })
      }
    }
    if hasChanges { pages.append(BookPage(file: BookPage.changes) { self.changesPage() }) }
    for kind in indexesWithKeys {
      pages.append(BookPage(file: Self.file(of: kind)) { self.indexPage(kind) })
    }
    if hasContributors {
      pages.append(BookPage(file: BookPage.contributors) { self.contributorsPage() })
    }
    return pages + [BookPage(file: BookPage.colophon) { self.colophon() }]
  }

  /// What leads to a text from a page in a language.
  func link(
    to text: EntryText, from language: LanguageTag, _ schema: ContextSchema
  ) -> TemplateObject {
    var link = TemplateObject(schema)
    link["title"] = .text(Self.shown(text))
    link.set("href", addresses.reference(to: text.route, fragment: nil))
    if text.language != language {
      link["lang"] = .text(text.language.text)
      link["dir"] = .text(TextDirection.of(text.language).rawValue)
    }
    return link
  }

  /// The title; where nothing of it can be seen, the name of its file: a link without words leads nobody.
  static func shown(_ text: EntryText) -> String {
    VisibleText.isBlank(text.title) ? text.entry.address.slug.text : text.title
  }
}
