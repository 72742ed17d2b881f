import SourceModel

/// Finds single texts in earlier commits, in folders that a walk has at hand.
struct TextFinder {
  private let folders: FolderStore

  init(_ folders: FolderStore) { self.folders = folders }

  /// The blob at a path that begins with `stories/`, below that folder; nil where no text is there.
  func text(
    _ path: [UInt8], below stories: RawID?, _ objects: borrowing ObjectStore
  ) throws(GitError) -> RawID? {
    let names = path.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst()
    guard names.count <= Limits.depth, var folder = stories, let last = names.last else {
      return nil
    }
    for name in names.dropLast() {
      guard let next = try folders.folder(name, in: folder, objects) else { return nil }
      folder = next
    }
    return try folders.text(last, in: folder, objects)
  }

  /// The folder `stories` of a workspace in a commit; nil where there is none.
  func stories(
    of commit: RawID, prefix: RepoPath?, _ objects: borrowing ObjectStore
  ) throws(GitError) -> RawID? {
    let bytes = try objects.read(commit, .commit, needed: "a commit of the history")
    var folder: RawID? = try RawCommit(bytes, id: commit).tree
    for name in (prefix?.components ?? []) + ["stories"] {
      guard let id = folder else { return nil }
      folder = try folders.folder(Array(name.utf8)[...], in: id, objects)
    }
    return folder
  }
}
