import SourceModel
import Stories

/// What a page was made from, for messages.
struct PageOrigin: Sendable {
  /// Nil for a page of the site itself.
  let path: RepoPath?
  let words: String

  init(_ path: RepoPath) {
    self.path = path
    words = "'\(path)'"
  }

  init(site words: String) {
    path = nil
    self.words = words
  }
}

extension AddressTaken {
  /// What is said of two things that would be written to one address; nil where that was said when the paths of
  /// two texts were read.
  static func diagnostic(
    _ route: Route, taken first: PageOrigin, by second: PageOrigin
  ) -> Diagnostic? {
    if let one = first.path, let two = second.path, shareAddress(one, two) { return nil }
    let (shown, other) = second.path == nil ? (first, second) : (second, first)
    return message(route, of: shown.path, taken: other.path, other.words)
  }
}
