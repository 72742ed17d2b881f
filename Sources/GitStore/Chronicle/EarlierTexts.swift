import SourceModel

/// Looks up what entries were in earlier commits; folders that were read lately are not read again.
struct EarlierTexts {
  private let ledger: Ledger
  private let finder: TextFinder
  private let prefix: RepoPath?
  /// The commit that was asked last, and its folder `stories`.
  private var last: (place: Int32, stories: RawID?)?

  init(_ ledger: Ledger, prefix: RepoPath?) throws(GitError) {
    self.ledger = ledger
    self.prefix = prefix
    finder = TextFinder(try FolderStore())
  }

  /// The blob at a numbered path in the commit of a row; nil where no text is there.
  mutating func text(
    _ path: Int32, at place: Int32, _ objects: borrowing ObjectStore
  ) throws(GitError) -> RawID? {
    if last?.place != place {
      let id = ledger.rows[Int(place)].id
      last = (place, try finder.stories(of: id, prefix: prefix, objects))
    }
    return try finder.text(ledger.paths.paths[Int(path)], below: last?.stories, objects)
  }
}
