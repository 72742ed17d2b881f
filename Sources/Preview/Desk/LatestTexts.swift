import SourceModel
import Synchronization

/// Texts that were written after the site was made of which their pages are: such a page is made of the newer text
/// when it is asked for, without a new site.
final class LatestTexts: Sendable {
  private let texts = Mutex<[RepoPath: SourceFile]>([:])

  subscript(path: RepoPath) -> SourceFile? { texts.withLock { $0[path] } }

  /// Takes the texts at some paths as they are now, or forgets them.
  func replace(_ new: [RepoPath: SourceFile?]) {
    texts.withLock { texts in
      for (path, file) in new { texts[path] = file }
    }
  }
}
