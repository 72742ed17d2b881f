import Glibc
import SourceModel

/// Reads a workspace from the disk by the same rules as `SnapshotReader` reads a commit.
struct FolderReader {
  private(set) var items: [RepoPath: Snapshot.Item] = [:]
  private(set) var strays: [Snapshot.Stray] = []
  /// Where a file with an id stands; the first by path when several are equal.
  private(set) var files: [ObjectID: RepoPath] = [:]
  private var entries = 0
  private var textBytes = 0

  /// Reads the root folder, and below it `stories` and `templates`.
  mutating func read(_ root: String) throws(GitError) {
    try readFolder(try OpenFolder(root), at: nil, depth: 0)
    guard let path = RepoPath(TopMailmap.name), let folder = File.repository(above: root) else {
      return
    }
    do throws(GitError) { try Ownership.check([folder, folder + "/.git"]) } catch {
      // No workspace lies in another owner's repository: whoever opens it is told.
      return
    }
    let own = items.removeValue(forKey: path)
    try readTop(try OpenFolder(folder), path)
    items[path] = try TopMailmap.joined(items[path], own, at: path)
  }

  private mutating func readTop(
    _ folder: borrowing OpenFolder, _ path: RepoPath
  ) throws(GitError) {
    guard let status = folder.status(of: path.string) else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: try readFile(folder, path.string, size: Int(status.st_size), at: path)
    case S_IFDIR: break
    case S_IFLNK: items[path] = .refused(.symbolicLink)
    default: items[path] = .refused(.notAFile)
    }
  }

  /// Opens the file at a path, going down from the root without following a link.
  static func find(_ path: RepoPath, below root: String) throws(GitError) -> FoundFile {
    try find(path.components[...], in: try OpenFolder(root), at: nil, whole: path)
  }

  private static func find(
    _ names: ArraySlice<Substring>, in folder: borrowing OpenFolder, at parent: RepoPath?,
    whole: RepoPath
  ) throws(GitError) -> FoundFile {
    guard let first = names.first else { throw .unreadable(path: whole.string, why: "it is gone") }
    if names.count == 1 { return try folder.file(String(first), shown: whole) }
    return try find(
      names.dropFirst(), in: try OpenFolder(String(first), in: folder, shown: whole), at: parent,
      whole: whole)
  }

  /// Reads what stands at one path now, by the same rules.
  ///
  /// - Returns: false when it is no plain file and not nothing: then everything must be read.
  mutating func readAgain(_ path: RepoPath, below root: String) throws(GitError) -> Bool {
    try readAgain(path.components[...], path, in: try OpenFolder(root), at: nil)
  }

  private mutating func readAgain(
    _ names: ArraySlice<Substring>, _ whole: RepoPath, in folder: borrowing OpenFolder,
    at parent: RepoPath?
  ) throws(GitError) -> Bool {
    guard let first = names.first.map(String.init), let path = RepoPath(parent, first) else {
      return false
    }
    // Its repository may have another one.
    if first == TopMailmap.name { return false }
    // What is passed over is passed over here too.
    if Reading.isHidden(first) || FolderReader.isBackup(Array(first.utf8)) { return true }
    if parent == nil, names.count > 1, !Reading.folders.contains(first) { return true }
    guard let status = folder.status(of: first) else { return true }
    switch (status.st_mode & S_IFMT, names.count) {
    case (S_IFREG, 1):
      try readFile(folder, first, size: Int(status.st_size), at: path)
      return true
    case (S_IFDIR, 2...):
      let inner = try OpenFolder(first, in: folder, shown: path)
      guard inner.status(of: ".git") == nil else { return false }
      return try readAgain(names.dropFirst(), whole, in: inner, at: path)
    default: return false
    }
  }

  private mutating func readFolder(
    _ folder: borrowing OpenFolder, at parent: RepoPath?, depth: Int
  ) throws(GitError) {
    let names = folder.names()
    // At the root lies whatever else the workspace's owner keeps there; it is not read.
    if parent != nil { entries += names.count }
    if entries > Limits.entries { throw .tooManyEntries(limit: Limits.entries) }
    for bytes in names {
      if let fault = PathComponent.fault(in: bytes) {
        // Here it is the repository itself.
        if parent != nil || fault != .gitFolder { addStray(parent, bytes, .name(fault)) }
        continue
      }
      let name = String(decoding: bytes, as: UTF8.self)
      if Reading.isHidden(name) || FolderReader.isBackup(bytes) { continue }
      guard let path = RepoPath(parent, name), let status = folder.status(of: name) else {
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        if parent == nil, !Reading.folders.contains(name) { continue }
        let inner = try OpenFolder(name, in: folder, shown: path)
        if parent != nil, inner.status(of: ".git") != nil {
          items[path] = .refused(.submodule)
        } else if depth == Limits.depth {
          addStray(parent, bytes, .tooDeep(limit: Limits.depth))
        } else {
          try readFolder(inner, at: path, depth: depth + 1)
        }
      case S_IFREG: try readFile(folder, name, size: Int(status.st_size), at: path)
      case S_IFLNK: items[path] = .refused(.symbolicLink)
      default: items[path] = .refused(.notAFile)
      }
    }
  }

  private mutating func readFile(
    _ folder: borrowing OpenFolder, _ name: String, size: Int, at path: RepoPath
  ) throws(GitError) {
    let isText = Reading.isText(path)
    let limit = isText ? Limits.text : Limits.file
    if size > limit {
      items[path] = .refused(.tooLarge(size: size, limit: limit))
      return
    }
    guard let bytes = try folder.file(name, shown: path).bytes(limit: limit) else {
      throw .unreadable(path: path.string, why: "it changed while it was read")
    }
    let id = try RawObject.id(of: bytes, kind: .blob).objectID
    if files[id] == nil { files[id] = path }
    if isText {
      textBytes += bytes.count
      if textBytes > Limits.allTexts { throw .tooMuchText(limit: Limits.allTexts) }
      items[path] = Reading.text(bytes, at: path, id: id)
    } else {
      items[path] =
        Reading.isLargeFilePointer(bytes)
        ? .refused(.largeFilePointer) : .asset(id, size: bytes.count)
    }
  }

  /// What editors leave beside a file: `calm-start.md~`, `#calm-start.md#`, `4913`-like swap files.
  static func isBackup(_ name: [UInt8]) -> Bool {
    name.last == 0x7E || (name.first == 0x23 && name.last == 0x23)
      || name.suffix(4).elementsEqual(".swp".utf8)
  }

  private mutating func addStray(
    _ folder: RepoPath?, _ name: [UInt8], _ fault: Snapshot.Stray.Fault
  ) {
    strays.append(
      Snapshot.Stray(folder: folder, name: Legible.escape(name, limit: 80), fault: fault))
  }
}
