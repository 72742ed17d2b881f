import SourceModel
import Stories

/// Reads former versions of texts, many at once: only those that history compares with today's.
enum PastTexts {
  /// The longest text that is read; a longer one was never an entry.
  private static let limit = 1 << 20
  /// What a former version is called in messages, which nobody reads.
  private static let path = RepoPath("stories/former.md")

  /// By blob. One that is no text is not in it: nobody can mend a former version.
  ///
  /// - Throws: `ObjectError` when the repository does not hold what its history names.
  static func read(
    _ chronicle: Chronicle, _ snapshot: Snapshot, _ layout: WorkspaceLayout,
    _ reader: any ObjectReader, jobs: Int
  ) async throws(ObjectError) -> [ObjectID: PastText] {
    let blobs = PastText.needed(by: chronicle, in: snapshot, originals: layout.originals)
    let read = await Parallel.map(blobs, jobs: jobs) { blob -> Result<PastText?, ObjectError> in
      Result { () throws(ObjectError) in try file(blob, reader).map { PastText($0) } }
    }
    var texts: [ObjectID: PastText] = [:]
    for (blob, result) in zip(blobs, read) { texts[blob] = try result.get() }
    return texts
  }

  /// A version of a text; nil for bytes that are none, or are too many.
  static func file(_ blob: ObjectID, _ reader: any ObjectReader) throws(ObjectError) -> SourceFile?
  {
    guard let path else { return nil }
    do throws(ObjectError) {
      let bytes = try reader.bytes(of: blob, limit: limit)
      return String(validating: bytes, as: UTF8.self).map { SourceFile(path: path, text: $0) }
    } catch .tooLarge {
      return nil
    }
  }
}
