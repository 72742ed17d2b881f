import SourceModel
import Stories

/// Compares the versions of texts that editions differ by, many at once.
enum ChangeSizes {
  /// By versions. A pair of which one is no text is not in it.
  ///
  /// - Throws: `ObjectError` when the repository does not hold what its history names.
  static func read(
    _ chronicle: Chronicle, _ snapshot: Snapshot, _ reader: any ObjectReader, jobs: Int
  ) async throws(ObjectError) -> [TextPair: ChangeSize] {
    let pairs = TextPair.needed(by: chronicle, in: snapshot)
    let read = await Parallel.map(pairs, jobs: jobs) { pair -> Result<ChangeSize?, ObjectError> in
      Result { () throws(ObjectError) in
        guard let old = try PastTexts.file(pair.old, reader),
          let new = try PastTexts.file(pair.new, reader)
        else { return nil }
        let diff = ProseDiff(old: ProseText(old), new: ProseText(new))
        return ChangeSize(added: diff.wordsAdded, removed: diff.wordsRemoved)
      }
    }
    var sizes: [TextPair: ChangeSize] = [:]
    for (pair, result) in zip(pairs, read) { sizes[pair] = try result.get() }
    return sizes
  }
}
