import SourceModel
import Stories

/// The handbook's parts cut into pages of at most a hundred stories.
struct HandbookContents: Sendable {
  /// As much of a part as one page holds.
  struct Piece: Sendable {
    /// Index into `Edition.parts`.
    let part: Int
    let entries: [Entry]
    /// The rest of it began on an earlier page.
    let isContinued: Bool
  }

  static let longest = 100

  let pages: [[Piece]]
  /// The page, from 1, on which each part begins.
  let firstPage: [Int]
  /// Where each story stands: the part, and its place in reading order.
  let places: [RepoPath: (part: Int, index: Int)]
  /// In reading order.
  let stories: [Entry]

  init(_ edition: Edition) {
    var pages: [[Piece]] = [[]]
    var firstPage: [Int] = []
    var places: [RepoPath: (part: Int, index: Int)] = [:]
    var room = Self.longest
    for (number, part) in edition.parts.enumerated() {
      if room == 0 {
        pages.append([])
        room = Self.longest
      }
      firstPage.append(pages.count)
      var rest = part.entries[...]
      var isContinued = false
      repeat {
        if room == 0 {
          pages.append([])
          room = Self.longest
        }
        let piece = rest.prefix(room)
        rest = rest.dropFirst(room)
        room -= piece.count
        pages[pages.count - 1].append(
          Piece(part: number, entries: Array(piece), isContinued: isContinued))
        isContinued = true
      } while !rest.isEmpty
      for entry in part.entries { places[entry.path] = (number, places.count) }
    }
    self.pages = pages
    self.firstPage = firstPage
    self.places = places
    stories = edition.stories
  }

  /// Where a part begins.
  func route(ofPart part: Int) -> (route: Route, fragment: String) {
    (Routes.page(firstPage[part], of: Routes.handbook), "part-\(part + 1)")
  }
}
