import SourceModel
import Stories

/// Reads former versions of texts, many at once: only those that history compares with today's.
enum PastTexts {
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

  /// A version of a text, under a name of no text.
  static func file(_ blob: ObjectID, _ reader: any ObjectReader) throws(ObjectError) -> SourceFile?
  {
    guard let path else { return nil }
    return try reader.text(blob, at: path)
  }
}
