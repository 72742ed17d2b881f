import SourceModel
import Stories

/// A book file as it is packed (EPUB 3.3, section 4.2): pages are made one by one as they are packed.
struct BookFile {
  private let book: Book
  /// What makes each picture.
  private let makers: [Route: PageTask]
  /// What pages are made of, where they are kept.
  private let fingerprints: BookFingerprints?

  /// The folder that holds the package document, all pages and the pictures.
  private static let folder = "EPUB/"
  static let style = "epub.css"
  static let package = "package.opf"

  init(_ book: Book, _ makers: [Route: PageTask], _ fingerprints: SiteFingerprints?) {
    self.book = book
    self.makers = makers
    self.fingerprints = fingerprints.map { BookFingerprints($0, book.addresses) }
  }

  /// - Throws: `ObjectError` when a picture cannot be read any more.
  func bytes() throws(ObjectError) -> [UInt8] {
    let pages = book.pages
    let document = PackageDocument(book, pages)
    var members = [
      // First and as it is, so that the kind of the file can be told from its first bytes.
      ZipArchive.Member(name: "mimetype", isPacked: false) { Array("application/epub+zip".utf8) },
      ZipArchive.Member(name: "META-INF/container.xml") { Array(Self.container.utf8) },
      ZipArchive.Member(name: Self.folder + Self.package) { document.bytes },
      ZipArchive.Member(name: Self.folder + Self.style) { [book] in
        Array(book.site.templates.bookStyle.utf8)
      },
    ]
    for page in pages {
      var member = ZipArchive.Member(name: Self.folder + page.file) { page.make() }
      member.fingerprint = page.text.flatMap { fingerprints?.fingerprint(of: $0) }
      members.append(member)
    }
    for route in book.pictures.routes {
      guard let name = book.addresses.picture(route), let task = makers[route] else { continue }
      members.append(
        ZipArchive.Member(
          name: Self.folder + name, isPacked: route.text.hasSuffix(".svg"), make: task.make))
    }
    do {
      return try ZipArchive.bytes(
        of: members, size: book.pictures.size + pages.count * Self.packedPage,
        kept: book.site.options.keptMembers)
    } catch let error as ObjectError {
      throw error
    } catch {
      preconditionFailure("a book file is packed in memory: \(error)")
    }
  }

  /// About what a page takes when it is packed, with all that is said of it; in bytes.
  private static let packedPage = 5_000

  private static let container = """
    <?xml version="1.0" encoding="utf-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles>
    <rootfile full-path="\(folder + package)" media-type="application/oebps-package+xml"/>
    </rootfiles>
    </container>

    """
}
