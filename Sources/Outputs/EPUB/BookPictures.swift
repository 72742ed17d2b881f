import SourceModel
import Stories
import Syntax

/// The pictures of a book file, in the order in which they are first shown.
struct BookPictures: Sendable {
  private(set) var routes: [Route] = []
  /// Of all of them, in bytes.
  private(set) var size = 0
  /// Those that the book has no room for.
  private(set) var leftOut = 0
  /// Whether a picture that the book shows is not described in words.
  private(set) var lacksWords = false
  private var known: Set<Route> = []

  /// In bytes: the file is put together in memory, and shops and telephones take no larger one.
  static let largest = 100_000_000

  /// - Parameter chapters: what is in the book.
  init(_ chapters: [BookChapter], _ site: SiteModel) {
    for chapter in chapters {
      let part = site.edition.parts[chapter.part]
      if let body = part.introduction, let path = part.introductionPath {
        add(body, of: path, site)
      }
      for text in chapter.texts { add(text, site) }
    }
  }

  private mutating func add(_ text: EntryText, _ site: SiteModel) {
    if let cover = text.entry.metadata.cover {
      add(
        cover.image, in: text.entry.path,
        words: text.translation?.coverAlternative ?? cover.alternative, site)
    }
    add(text.body, of: text.path, site)
  }

  private mutating func add(_ body: Body, of path: RepoPath, _ site: SiteModel) {
    for located in body.pictures {
      add(
        located.picture.destination, in: path, words: located.picture.alternative, site)
    }
  }

  private mutating func add(
    _ destination: String, in path: RepoPath, words: String, _ site: SiteModel
  ) {
    guard let picture = site.picture(destination, in: path) else { return }
    if known.insert(picture.route).inserted {
      if size + picture.size <= Self.largest {
        routes.append(picture.route)
        size += picture.size
      } else {
        leftOut += 1
        refused.insert(picture.route)
      }
    }
    guard !refused.contains(picture.route) else { return }
    if !MissingAlternative.describes(words, file: destination) { lacksWords = true }
  }

  private var refused: Set<Route> = []
}
