import Stories

/// What a book file says of itself to those who look for one that they can read (EPUB Accessibility 1.1; the
/// terms of schema.org).
///
/// Every claim is one that holds for this book: pages, contents and headings are ours, so they are as they should be;
/// what a picture shows is known only where somebody described it.
struct BookAccessibility: Sendable {
  let hasPictures: Bool
  /// Whether each picture is described in words.
  let isDescribed: Bool
  /// In the language of the book.
  let summary: String

  init(_ pictures: BookPictures, _ words: Words) {
    hasPictures = !pictures.routes.isEmpty
    isDescribed = !pictures.lacksWords
    var lines = [words[isDescribed ? "book-accessible" : "book-pictures-undescribed"]]
    if hasPictures, isDescribed { lines.append(words["book-accessible-pictures"]) }
    summary = lines.joined(separator: words.language.text.hasPrefix("zh") ? "" : " ")
  }

  /// The statements of the package document, in their order.
  var statements: [(property: String, value: String)] {
    var all = [("schema:accessMode", "textual")]
    if hasPictures { all.append(("schema:accessMode", "visual")) }
    all.append(
      ("schema:accessModeSufficient", isDescribed ? "textual" : "textual,visual"))
    if hasPictures, isDescribed { all.append(("schema:accessModeSufficient", "textual,visual")) }
    var features = [
      "displayTransformability", "index", "readingOrder", "structuralNavigation",
      "tableOfContents",
    ]
    if hasPictures, isDescribed { features.insert("alternativeText", at: 0) }
    all += features.map { ("schema:accessibilityFeature", $0) }
    // No picture moves: what an SVG may hold has no animation, and a PNG keeps its first frame.
    all.append(("schema:accessibilityHazard", "none"))
    all.append(("schema:accessibilitySummary", summary))
    return all
  }

  /// The standard that the book keeps to; nil where nobody can say that it does.
  var conformance: String? {
    isDescribed ? "EPUB Accessibility 1.1 - WCAG 2.2 Level AA" : nil
  }
}

extension Book {
  var accessibility: BookAccessibility { BookAccessibility(pictures, scope.words) }
}
