package import SourceModel

/// What the workspace says as it lies on the disk, committed or not; it needs no git repository.
package struct WorkingTree: Sendable {
  /// Its ids are those that git would give the files.
  package let snapshot: Snapshot
  /// The folder without links.
  package let folder: String
  private let files: [ObjectID: RepoPath]

  /// Reads a folder. Links are never followed, and nothing but plain files is opened.
  package static func read(_ folder: String) throws(GitError) -> WorkingTree {
    guard let folder = File.realPath(folder) else { throw .noFolder(folder) }
    var reader = FolderReader()
    try reader.read(folder)
    return WorkingTree(
      snapshot: Snapshot(items: reader.items, strays: reader.strays), folder: folder,
      files: reader.files)
  }

  /// The same folder after some files changed: only those are read.
  ///
  /// Where anything but plain files came or went, everything is read, so that the answer is always that of
  /// `read`. Folders that hold nothing any more are no part of what a folder says.
  package func readingAgain(_ paths: some Collection<RepoPath>) throws(GitError) -> WorkingTree {
    var reader = FolderReader()
    for path in paths where paths.count <= WorkingTree.fewPaths {
      guard try reader.readAgain(path, below: folder) else { return try .read(folder) }
    }
    guard paths.count <= WorkingTree.fewPaths else { return try .read(folder) }
    var changes: [RepoPath: Snapshot.Item?] = [:]
    for path in paths where reader.items[path] != snapshot[path] {
      changes.updateValue(reader.items[path], forKey: path)
    }
    guard !changes.isEmpty else { return self }
    let snapshot = snapshot.replacing(changes)
    var files: [ObjectID: RepoPath] = [:]
    files.reserveCapacity(snapshot.paths.count)
    for path in snapshot.paths {
      guard let id = snapshot.object(at: path), files[id] == nil else { continue }
      files[id] = path
    }
    return WorkingTree(snapshot: snapshot, folder: folder, files: files)
  }

  /// More files than these are read sooner all together, with the limits that hold for all.
  private static let fewPaths = 200

  /// What a folder says, without a reader for its pictures.
  package static func snapshot(of folder: String) throws(GitError) -> Snapshot {
    try read(folder).snapshot
  }

  /// Reads files of this folder by the ids in `snapshot`.
  package func objectReader() -> some ObjectReader {
    WorkingTreeReader(folder: folder, files: files)
  }

  /// The files that a book is made of and that are not as a commit has them, in order: what lies below
  /// `stories/` and `templates/`, the settings and the mailmap.
  package func changesOfBook(since committed: Snapshot) -> [RepoPath] {
    Set(committed.paths).union(snapshot.paths).filter { path in
      (["stories", "templates"].contains(path.components.first)
        || ["colophon.yml", ".mailmap"].contains(path.string))
        && snapshot[path] != committed[path]
    }.sorted()
  }
}

/// Reads blobs from the files that had their ids when the folder was read.
private struct WorkingTreeReader: ObjectReader {
  let folder: String
  let files: [ObjectID: RepoPath]

  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
    guard let path = files[id] else { throw .missing(id) }
    let result: FileBytes
    do throws(GitError) { result = try read(path, limit: limit) } catch {
      throw .damaged(id, error.description)
    }
    switch result {
    case .whole(let bytes, let now) where now == id: return bytes
    case .whole: throw .damaged(id, "the file \(path) was changed while it was read")
    case .tooLarge(let size): throw .tooLarge(id, size: size, limit: limit)
    }
  }

  private enum FileBytes {
    case whole([UInt8], ObjectID)
    case tooLarge(Int)
  }

  private func read(_ path: RepoPath, limit: Int) throws(GitError) -> FileBytes {
    let file = try FolderReader.find(path, below: folder)
    if file.size > limit { return .tooLarge(file.size) }
    guard let bytes = file.bytes(limit: limit) else {
      throw .unreadable(path: path.string, why: "it is no plain file any more")
    }
    return .whole(bytes, try RawObject.id(of: bytes, kind: .blob).objectID)
  }
}
