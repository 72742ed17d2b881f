extension Chronicle {
  /// A commit whose message says, by git's own rule for trailers, that people agree with texts.
  package struct Review: Sendable, Equatable {
    package let commit: ObjectID
    /// When it was written, with its author's offset.
    package let authored: RecordedTime
    /// `Reviewed-by` of the message's last paragraph, in its order, before any mailmap; never empty.
    package let reviewers: [Identity]
    /// The blobs that they agreed to, by the path that each entry has now: of the entries that the
    /// commit changes (a merge: those that differ from its first parent), and of those that a line
    /// `Review-of: <path> <blob>` names.
    package let texts: [RepoPath: ObjectID]

    package init(
      commit: ObjectID, authored: RecordedTime, reviewers: [Identity],
      texts: [RepoPath: ObjectID]
    ) {
      self.commit = commit
      self.authored = authored
      self.reviewers = reviewers
      self.texts = texts
    }
  }

  /// What an original was when its translation was last made to say the same.
  package struct TranslationBase: Sendable, Equatable {
    /// The last commit that changed the translation, or the one that its message declares.
    package let commit: ObjectID
    /// The blob of the original there; nil where the commit does not hold it.
    package let original: ObjectID?
    /// The commit was named by `Translation-patched`: something was put right, nothing synchronised.
    package let isPatched: Bool

    package init(commit: ObjectID, original: ObjectID?, isPatched: Bool) {
      self.commit = commit
      self.original = original
      self.isPatched = isPatched
    }
  }
}
