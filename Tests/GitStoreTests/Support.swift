import SourceModel
import Testing

/// A path that is right, as a test writes it.
func path(_ text: String) throws -> RepoPath { try #require(RepoPath(text)) }
