import GitStore
import SourceModel
import Testing

/// A path that is right, as a test writes it.
func path(_ text: String) throws -> RepoPath { try #require(RepoPath(text)) }

extension WorkingTree {
  /// How many files below `stories/` are not as a commit has them, by their bytes alone.
  func changes(since committed: Snapshot) -> Int {
    changesOfBook(since: committed).count { $0.components.first == "stories" }
  }
}
