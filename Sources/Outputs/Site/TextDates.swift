import SourceModel
import Stories

/// When one text reached its readers, and when it last changed for them.
struct TextDates: Sendable {
  /// The first moment a reader could see it: its `publish`, else when it reached the main line. A
  /// translation cannot be seen before its original.
  let published: RecordedTime?
  /// The newer of that and the last revision.
  let updated: RecordedTime?

  init(_ text: EntryText, in edition: Edition) {
    let original = Self.published(text.entry, in: edition)
    let own = edition.credits[text.path]
    published =
      text.translation == nil ? original : [original, own?.landed].compactMap { $0 }.max()
    updated = [published, own?.lastRevised].compactMap { $0 }.max()
  }

  /// Of an entry as it was first written.
  static func published(_ entry: Entry, in edition: Edition) -> RecordedTime? {
    entry.metadata.publish?.time ?? edition.credits[entry.path]?.landed
  }
}
