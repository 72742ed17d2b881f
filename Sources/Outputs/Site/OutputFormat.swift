/// What a build can make of an edition.
package enum OutputFormat: String, CaseIterable, Sendable {
  /// The site: pages, feeds, data.
  case html
  /// The handbook as a book file.
  case epub
  /// The handbook as printed books, for A4 and A5.
  case pdf
  /// `story.txt` and `radio.txt` in the folder of each story and post.
  case text

  /// What is made when nobody chooses.
  package static let all = Set(allCases)
}
