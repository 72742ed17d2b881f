import SourceModel
import Stories

/// Reads former versions of texts, many at once: only those that history compares with today's.
enum PastTexts {
  /// The longest text that is read; a longer one was never an entry.
  private static let limit = 1 << 20

  /// By blob. One that is no text is not in it: nobody can mend a former version.
  ///
  /// - Throws: `ObjectError` when the repository does not hold what its history names.
  static func read(
    _ chronicle: Chronicle, _ snapshot: Snapshot, _ reader: any ObjectReader, jobs: Int
  ) async throws(ObjectError) -> [ObjectID: PastText] {
    guard let path = RepoPath("stories/former.md") else { return [:] }
    let blobs = PastText.needed(by: chronicle, in: snapshot)
    let read = await Parallel.map(blobs, jobs: jobs) { blob -> Result<PastText?, ObjectError> in
      do throws(ObjectError) {
        let bytes = try reader.bytes(of: blob, limit: limit)
        return .success(
          String(validating: bytes, as: UTF8.self).map {
            PastText(SourceFile(path: path, text: $0))
          })
      } catch .tooLarge {
        return .success(nil)
      } catch {
        return .failure(error)
      }
    }
    var texts: [ObjectID: PastText] = [:]
    for (blob, result) in zip(blobs, read) { texts[blob] = try result.get() }
    return texts
  }
}
