import SourceModel
import Stories

/// What the package document says of the book: for libraries, shops and readers' shelves.
struct BookMetadata {
  private let book: Book
  private let scope: PageScope
  private(set) var lines = ""

  /// Shelves and catalogues have no room for more names.
  private static let mostAuthors = 500

  init(_ book: Book, _ scope: PageScope) {
    self.book = book
    self.scope = scope
    element("identifier", book.identifier, id: "book")
    addTitles()
    for language in languages { element("language", language.text) }
    addPeople()
    element("publisher", book.maker)
    let licence = Licence(book.site.edition.configuration.licence)
    element("rights", "\(licence.name): \(licence.href)")
    if let baseURL = book.site.publicURL {
      element("source", baseURL + Routes.handbook.encoded)
    }
    addDates()
    for (property, value) in book.accessibility.statements { meta(property, value) }
    if let conformance = book.accessibility.conformance {
      meta("dcterms:conformsTo", conformance, id: "conformance")
      // Nobody else has looked at it.
      meta(
        "a11y:certifiedBy", scope.words("program", ["version": book.site.options.version]),
        refines: "conformance")
    }
  }

  private mutating func addTitles() {
    let subtitle = scope.title(.handbookSubtitle)
    element("title", VisibleText.isBlank(book.title) ? "EPUB" : book.title, id: "book-title")
    meta("title-type", "main", refines: "book-title")
    if !VisibleText.isBlank(subtitle) {
      element("title", subtitle, id: "book-subtitle")
      meta("title-type", "subtitle", refines: "book-subtitle")
    }
    if let part = book.part {
      meta("belongs-to-collection", scope.title(.handbook), id: "book-set")
      meta("collection-type", "set", refines: "book-set")
      meta("group-position", String(part + 1), refines: "book-set")
    }
    let description = scope.title(.siteDescription)
    if !description.isEmpty { element("description", description) }
  }

  /// That of the book's own pages first, then those of its texts by tag.
  private var languages: [LanguageTag] {
    let own = scope.words.language
    let others = Set(book.texts.map(\.language)).subtracting([own])
    return [own] + others.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  /// The book is made by all together; each of them has a part in it.
  private mutating func addPeople() {
    element("creator", book.maker)
    for (number, name) in book.authorNames.prefix(Self.mostAuthors).enumerated() {
      let id = "author-\(number + 1)"
      element("contributor", name, id: id)
      meta("role", "aut", refines: id, scheme: "marc:relators")
    }
  }

  /// Those of the commit; for files that no commit holds, the first day of the archive's calendar.
  private mutating func addDates() {
    let time = book.site.edition.committed
    if let time { element("date", time.day.iso8601) }
    let stamp = RecordedTime(seconds: time?.seconds ?? 315_532_800)
    meta("dcterms:modified", stamp.iso8601)
  }

  /// An element without words is none.
  private mutating func element(_ name: String, _ text: String, id: String? = nil) {
    guard !VisibleText.isBlank(text) else { return }
    let own = id.map { " id=\"\($0)\"" } ?? ""
    lines += "<dc:\(name)\(own)>\(Self.escaped(text))</dc:\(name)>\n"
  }

  private mutating func meta(
    _ property: String, _ text: String, id: String? = nil, refines: String? = nil,
    scheme: String? = nil
  ) {
    lines += "<meta"
    if let refines { lines += " refines=\"#\(refines)\"" }
    lines += " property=\"\(property)\""
    if let id { lines += " id=\"\(id)\"" }
    if let scheme { lines += " scheme=\"\(scheme)\"" }
    lines += ">\(Self.escaped(text))</meta>\n"
  }

  private static func escaped(_ text: String) -> String { XMLText.escape(CleanText.line(text)) }
}
