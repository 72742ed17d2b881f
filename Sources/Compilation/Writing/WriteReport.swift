/// What a build changed on the disk.
package struct WriteReport: Hashable, Sendable {
  /// Files of the new `dist` that were written because the spare did not hold them.
  package internal(set) var written = 0
  /// Files that were removed because the new `dist` does not hold them.
  package internal(set) var removed = 0
  /// Files that the spare already held.
  package internal(set) var unchanged = 0
  /// Whether `dist` is a place for another disk and was filled where it stands, not exchanged.
  package internal(set) var isFilledInPlace = false

  /// What others put into the old `dist`, by path in order: it is not kept.
  package internal(set) var foreign: [String] = []

  /// All files of the new `dist`.
  package var files: Int { written + unchanged }
}
