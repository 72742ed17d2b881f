package import SourceModel

/// What changed in a workspace since somebody last asked.
package struct Changes: Sendable, Hashable {
  /// Files that were written, made or removed.
  package var files: Set<RepoPath>
  /// Folders came or went, or nobody could keep count: everything is to be read again.
  package var isUnclear: Bool
  /// A commit was made, or another one was checked out.
  package var touchesHistory: Bool

  package init(
    files: Set<RepoPath> = [], isUnclear: Bool = false, touchesHistory: Bool = false
  ) {
    self.files = files
    self.isUnclear = isUnclear
    self.touchesHistory = touchesHistory
  }

  package var isEmpty: Bool { files.isEmpty && !isUnclear && !touchesHistory }

  package mutating func formUnion(_ other: Changes) {
    files.formUnion(other.files)
    isUnclear = isUnclear || other.isUnclear
    touchesHistory = touchesHistory || other.touchesHistory
    // A burst that large is read again as a whole; the names would only fill memory.
    if files.count > Changes.most {
      files = []
      isUnclear = true
    }
  }

  private static let most = 1_000
}
