import SourceModel
import Stories

/// The package document: what the book is, what is in it, in which order it is read (EPUB 3.3, section 5).
struct PackageDocument: Sendable {
  private let book: Book
  private let pages: [BookPage]

  init(_ book: Book, _ pages: [BookPage]) {
    self.book = book
    self.pages = pages
  }

  private var site: SiteModel { book.site }

  var bytes: [UInt8] {
    let scope = book.scope
    let language = XMLText.escape(scope.words.language.text)
    var out = """
      <?xml version="1.0" encoding="utf-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="\(language)" dir="\(scope.words.direction)">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">

      """
    out += BookMetadata(book, scope).lines
    out += "</metadata>\n<manifest>\n"
    out += item("style", BookFile.style, "text/css")
    for page in pages {
      out += item(
        Self.id(of: page.file), page.file, "application/xhtml+xml",
        properties: page.file == BookPage.contents ? "nav" : nil)
    }
    for (number, route) in book.pictures.routes.enumerated() {
      guard let name = book.addresses.picture(route) else { continue }
      out += item("picture-\(number + 1)", name, Self.type(of: name))
    }
    out += "</manifest>\n"
    out += "<spine page-progression-direction=\"\(scope.words.direction)\">\n"
    for page in pages { out += "<itemref idref=\"\(Self.id(of: page.file))\"/>\n" }
    out += "</spine>\n</package>\n"
    return Array(out.utf8)
  }

  /// A file's name without its ending: letters, digits, `-` and `.`, the first one a letter.
  private static func id(of file: String) -> String { String(file.dropLast(".xhtml".count)) }

  private static func type(of picture: String) -> String {
    if picture.hasSuffix(".png") { return "image/png" }
    return picture.hasSuffix(".svg") ? "image/svg+xml" : "image/jpeg"
  }

  private func item(
    _ id: String, _ file: String, _ type: String, properties: String? = nil
  ) -> String {
    let more = properties.map { " properties=\"\($0)\"" } ?? ""
    return "<item id=\"\(id)\" href=\"\(file)\" media-type=\"\(type)\"\(more)/>\n"
  }
}
