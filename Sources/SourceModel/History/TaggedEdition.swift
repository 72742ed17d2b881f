/// A tag `edition/<name>`: the state of the book that somebody called an edition.
package struct TaggedEdition: Sendable, Hashable {
  /// What follows `edition/`.
  package let name: String
  /// The tag's own object; nil for a lightweight tag, which is no edition.
  package let tag: ObjectID?
  /// The commit that it names, through other tags if need be.
  package let commit: ObjectID
  /// When that commit entered the repository.
  package let committed: RecordedTime
  /// Who made the tag, before any mailmap; nil where the tag does not say.
  package let tagger: Identity?
  /// When the tag was made.
  package let tagged: RecordedTime?
  /// The tag's message without a signature and without white space at its ends.
  package let message: String

  /// Whether it is an edition: a tag with an object of its own.
  package var isAnnotated: Bool { tag != nil }

  package init(
    name: String, tag: ObjectID?, commit: ObjectID, committed: RecordedTime, tagger: Identity?,
    tagged: RecordedTime?, message: String
  ) {
    self.name = name
    self.tag = tag
    self.commit = commit
    self.committed = committed
    self.tagger = tagger
    self.tagged = tagged
    self.message = message
  }
}

extension Chronicle {
  /// What an edition held.
  package struct EditionContents: Sendable, Equatable {
    package let edition: TaggedEdition
    /// Every text below `stories/` by its path then, with the blob it was.
    package let texts: [RepoPath: ObjectID]
    /// The path that an entry of the chronicle had then, by its path now; entries that came later
    /// are not in it, and texts that are no value of it are gone now.
    package let names: [RepoPath: RepoPath]

    package init(
      edition: TaggedEdition, texts: [RepoPath: ObjectID], names: [RepoPath: RepoPath]
    ) {
      self.edition = edition
      self.texts = texts
      self.names = names
    }

    /// What an entry was in the edition: its blob; nil when the edition did not hold it.
    package func text(of path: RepoPath) -> ObjectID? { names[path].flatMap { texts[$0] } }
  }
}
