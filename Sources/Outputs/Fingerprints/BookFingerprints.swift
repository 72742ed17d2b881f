import SourceModel
import Stories

/// What the pages of stories in a book file are made of: what their pages on the site are made of, and where everything
/// stands in the book.
///
/// A story more in the book gives each page another fingerprint: any of them might lead there.
struct BookFingerprints {
  private let site: SiteFingerprints
  private let places: SHA256.Digest

  init(_ site: SiteFingerprints, _ addresses: BookAddresses) {
    self.site = site
    var own = Ingredients()
    // Another zlib may pack the same bytes in another way.
    own.add(["book", Deflater.version])
    addresses.add(to: &own)
    places = own.digest
  }

  /// - Returns: nil when it cannot be told.
  func fingerprint(of text: EntryText) -> Fingerprint? {
    site.fingerprint(of: text.route) { site, own in
      own.add(places)
      return site.article(text, to: &own)
    }
  }
}
