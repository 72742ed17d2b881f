import Glibc
import SourceModel

/// Counts the files that a folder of the disk and a folder of a commit do not have alike, by the rules of
/// `FolderReader`: both are gone through side by side, in the order of names.
struct DiskCount: ~Copyable {
  private let staged: StagedFiles?
  private(set) var changed = 0
  private var entries = 0

  init(staged: consuming StagedFiles?) { self.staged = staged }

  /// - Parameter path: of the folder, from the root of the work tree.
  mutating func compare(
    _ folder: borrowing OpenFolder, _ tree: RawID?, at path: String, depth: Int = 1,
    _ objects: borrowing ObjectStore
  ) throws(GitError) {
    let names = folder.names()
    entries += names.count
    if entries > Limits.entries { throw .tooManyEntries(limit: Limits.entries) }
    var committed = try committed(tree, objects)[...]
    for name in names where DiskCount.counts(name) && !FolderReader.isBackup(name) {
      while let first = committed.first, first.name.lexicographicallyPrecedes(name) {
        try gone(committed.removeFirst(), at: path, depth, objects)
      }
      var known: Committed?
      if let first = committed.first, first.name.elementsEqual(name) {
        known = committed.removeFirst()
      }
      try look(at: name, in: folder, known, at: path, depth, objects)
    }
    for rest in committed { try gone(rest, at: path, depth, objects) }
  }

  /// Counts the files of a folder that is not on the disk.
  mutating func countGone(
    _ tree: RawID?, at path: String, depth: Int = 1, _ objects: borrowing ObjectStore
  ) throws(GitError) {
    for entry in try committed(tree, objects) { try gone(entry, at: path, depth, objects) }
  }

  private struct Committed {
    let name: [UInt8]
    let kind: RawTree.Kind
    let id: RawID
  }

  private func committed(
    _ tree: RawID?, _ objects: borrowing ObjectStore
  ) throws(GitError) -> [Committed] {
    guard let tree else { return [] }
    let folder = try RawTree(try objects.read(tree, .tree, needed: "a folder"), id: tree)
    // Git orders folders as if a slash ended their names.
    return folder.entries.map {
      Committed(name: Array(folder.name($0)), kind: $0.kind, id: $0.id)
    }.filter { DiskCount.counts($0.name) }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// Whether files of this name are read at all.
  private static func counts(_ name: [UInt8]) -> Bool {
    PathComponent.fault(in: name) == nil && !Reading.isHidden(String(decoding: name, as: UTF8.self))
  }

  private mutating func look(
    at bytes: [UInt8], in folder: borrowing OpenFolder, _ known: Committed?, at parent: String,
    _ depth: Int, _ objects: borrowing ObjectStore
  ) throws(GitError) {
    let name = String(decoding: bytes, as: UTF8.self)
    let path = parent + "/" + name
    let status = folder.status(of: name)
    guard let status, let shown = RepoPath(path) else {
      if let known { try gone(known, at: parent, depth, objects) }
      return
    }
    switch (status.st_mode & S_IFMT, known?.kind) {
    case (S_IFREG, .file):
      if try known?.id != id(folder, name, shown, status) { changed += 1 }
    case (S_IFDIR, let kind):
      if let known, kind != .folder { try gone(known, at: parent, depth, objects) }
      let inner = try OpenFolder(name, in: folder, shown: shown)
      guard depth < Limits.depth, inner.status(of: ".git") == nil else { return }
      try compare(inner, kind == .folder ? known?.id : nil, at: path, depth: depth + 1, objects)
    case (S_IFREG, _):
      changed += 1
      if let known { try gone(known, at: parent, depth, objects) }
    // A link is neither read nor counted.
    case (S_IFLNK, .link): return
    default: if let known { try gone(known, at: parent, depth, objects) }
    }
  }

  private mutating func gone(
    _ entry: Committed, at parent: String, _ depth: Int, _ objects: borrowing ObjectStore
  ) throws(GitError) {
    let path = parent + "/" + String(decoding: entry.name, as: UTF8.self)
    switch entry.kind {
    case .file: if !(staged?.isLeftOut(path) ?? false) { changed += 1 }
    case .folder:
      if depth < Limits.depth { try countGone(entry.id, at: path, depth: depth + 1, objects) }
    case .link, .submodule: return
    }
  }

  /// Nil for a file that is larger than any that is read.
  private func id(
    _ folder: borrowing OpenFolder, _ name: String, _ path: RepoPath, _ status: stat
  ) throws(GitError) -> RawID? {
    if let known = staged?.id(of: path.string, status) { return known }
    let limit = Reading.isText(path) ? Limits.text : Limits.file
    guard let bytes = try folder.file(name, shown: path).bytes(limit: limit) else { return nil }
    return try RawObject.id(of: bytes, kind: .blob)
  }
}
