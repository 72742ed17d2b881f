import SourceModel
import Stories

/// As much of a part of the handbook as a book file holds: its stories in reading order, each followed by its
/// translations.
struct BookChapter: Sendable {
  /// Index into `Edition.parts`.
  let part: Int
  let texts: [EntryText]

  static func all(of edition: Edition) -> [BookChapter] {
    edition.parts.enumerated().map { number, part in
      BookChapter(
        part: number,
        texts: part.entries.flatMap { entry in
          [EntryText(entry: entry, translation: nil)]
            + (edition.translations[entry.path] ?? []).map {
              EntryText(entry: entry, translation: $0)
            }
        })
    }
  }
}
