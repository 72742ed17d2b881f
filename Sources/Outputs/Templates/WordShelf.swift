import SourceModel
import Stories
import Synchronization

/// The words in all languages. A file of the program that the workspace adds nothing to is read when its language is
/// first asked for: most books need two or three of the many.
final class WordShelf: Sendable {
  private let ready: [String: Words]
  private let files: [String: SourceFile]
  private let made = Mutex<[String: Words]>([:])
  private let make: @Sendable (String, SourceFile) -> Words

  /// - Parameters:
  ///   - ready: by tag.
  ///   - files: those that are read later, by tag.
  ///   - make: reads one; nothing can be wrong in it.
  init(
    ready: [String: Words], files: [String: SourceFile],
    make: @escaping @Sendable (String, SourceFile) -> Words
  ) {
    self.ready = ready
    self.files = files
    self.make = make
  }

  subscript(tag: String) -> Words? {
    if let words = ready[tag] { return words }
    guard let file = files[tag] else { return nil }
    return made.withLock { made in
      if let words = made[tag] { return words }
      let words = make(tag, file)
      made[tag] = words
      return words
    }
  }
}
