import GitStore
import SourceModel
import Stories

/// Finds what a text was at a commit, by the name it has now: renames are followed through history.
struct TextVersions: ~Copyable {
  private let repository: Repository

  /// A text at one time: nil where it did not exist.
  struct Version {
    let path: RepoPath
    let file: SourceFile
  }

  init(_ repository: consuming Repository) { self.repository = repository }

  /// Whether there are files that are checked out; a bare repository has none.
  var hasFiles: Bool { repository.info.workTree != nil }

  borrowing func resolve(_ revision: String) throws(GitError) -> ObjectID {
    try repository.resolve(revision)
  }

  /// Whether a commit holds a file of this name.
  borrowing func holds(_ path: RepoPath, at commit: ObjectID) throws(GitError) -> Bool {
    try repository.text(of: path, at: commit) != nil
  }

  /// The text that has a name at one commit, as it was at another one.
  ///
  /// It is the same text when both histories hold one commit that changed a file of the same name: so a name
  /// that was given to another text later, or before, is told apart.
  borrowing func version(
    of path: RepoPath, namedAt known: ObjectID, at commit: ObjectID
  ) throws -> Version? {
    if known == commit { return try read(path, at: commit) }
    let now = try repository.chronicle(of: [path], at: known, cache: .standing)
    let marks = Self.marks(now, path)
    var seen: Set<RepoPath> = []
    for name in [path] + (now.entries[path]?.previousPaths ?? []) where seen.insert(name).inserted {
      guard try holds(name, at: commit) else { continue }
      let then = try repository.chronicle(of: [name], at: commit, cache: .standing)
      if !marks.isDisjoint(with: Self.marks(then, name)) { return try read(name, at: commit) }
    }
    // Another branch may have renamed it.
    let names = try repository.texts(at: commit).keys.filter { $0.fileExtension == "md" }.sorted()
    let then = try repository.chronicle(
      of: names.filter { !seen.contains($0) }, at: commit, cache: .standing)
    for name in names where !seen.contains(name) {
      if !marks.isDisjoint(with: Self.marks(then, name)) { return try read(name, at: commit) }
    }
    return nil
  }

  /// What a file of this name was at a commit.
  borrowing func read(_ path: RepoPath, at commit: ObjectID) throws -> Version? {
    guard let blob = try repository.text(of: path, at: commit) else { return nil }
    let bytes = try repository.objectReader().bytes(of: blob, limit: SourceFile.longest)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Stop(
        .world,
        "colophon: '\(TerminalText.escaped(path.string))' was no text (UTF-8) at commit \(commit)")
    }
    return Version(path: path, file: SourceFile(path: path, text: text))
  }

  /// A commit that changed a text, and the name that it had there.
  private struct Mark: Hashable {
    let commit: ObjectID
    let name: RepoPath
  }

  private static func marks(_ chronicle: Chronicle, _ path: RepoPath) -> Set<Mark> {
    Set(
      chronicle.commits(of: path).enumerated().map {
        Mark(commit: $0.element.id, name: chronicle.path(of: path, inCommit: $0.offset))
      })
  }
}
