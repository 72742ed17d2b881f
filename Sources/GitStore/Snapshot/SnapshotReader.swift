package import SourceModel

/// Reads what a commit says, folder by folder, from the object database: nothing is checked out.
///
/// Every name is judged before it is part of a path; the same folder met ten times counts ten times,
/// so that a small repository cannot spell out a million million paths.
struct SnapshotReader {
  private var items: [RepoPath: Snapshot.Item] = [:]
  private var strays: [Snapshot.Stray] = []
  private var entries = 0
  private var textBytes = 0
  /// The files that were met, to be read in the order in which they are stored.
  private var files: [(path: RepoPath, id: RawID)] = []
  /// The file that was read last: a repository made to tire us repeats one without end.
  private var last: (id: RawID, header: ObjectHeader, bytes: [UInt8]?)?

  /// Reads the workspace that lies at `prefix` of a commit.
  static func read(
    _ objects: borrowing ObjectStore, commit: ObjectID, prefix: RepoPath?
  ) throws(GitError) -> Snapshot {
    let id = RawID(commit)
    let bytes = try objects.verified(id, .commit, needed: "the commit that is read")
    var root = try RawCommit(bytes, id: id).tree
    var reader = SnapshotReader()
    let mailmap = RepoPath(TopMailmap.name)
    var top: Snapshot.Item?
    if prefix != nil, let mailmap { top = try reader.file(objects, atTop: mailmap, of: root) }
    for name in prefix?.components ?? [] {
      let tree = try RawTree(try objects.verified(root, .tree, needed: "a folder"), id: root)
      guard
        let next = tree.entries.first(where: {
          $0.kind == .folder && tree.name($0).elementsEqual(name.utf8)
        })
      else { throw .noWorkspace(folder: prefix?.string ?? "", commit: commit) }
      root = next.id
    }
    try reader.readFolder(objects, root, at: nil, depth: 0)
    for place in objects.inStoredOrder(reader.files.map(\.id)) {
      let (path, id) = reader.files[place]
      reader.items[path] = try reader.file(objects, id, at: path)
    }
    if let mailmap {
      reader.items[mailmap] = try TopMailmap.joined(top, reader.items[mailmap], at: mailmap)
    }
    return Snapshot(commit: commit, items: reader.items, strays: reader.strays)
  }

  /// Depth 0 is the root, of which only the files and two folders are read.
  private mutating func readFolder(
    _ objects: borrowing ObjectStore, _ id: RawID, at folder: RepoPath?, depth: Int
  ) throws(GitError) {
    let needed = folder.map { "the folder \($0)" } ?? "the root folder"
    let tree = try RawTree(try objects.verified(id, .tree, needed: needed), id: id)
    entries += tree.entries.count
    if entries > Limits.entries { throw .tooManyEntries(limit: Limits.entries) }
    var seen: Set<ArraySlice<UInt8>> = []
    for entry in tree.entries {
      let name = tree.name(entry)
      if let fault = PathComponent.fault(in: name) {
        addStray(folder, name, .name(fault))
        continue
      }
      guard let path = RepoPath(folder, String(decoding: name, as: UTF8.self)) else {
        preconditionFailure("a name without fault makes a path")
      }
      guard seen.insert(name).inserted else {
        addStray(folder, name, .duplicate)
        continue
      }
      if Reading.isHidden(path.name) { continue }
      switch entry.kind {
      case .link: items[path] = .refused(.symbolicLink)
      case .submodule: items[path] = .refused(.submodule)
      case .file: files.append((path, entry.id))
      case .folder:
        if folder == nil, !Reading.folders.contains(path.string) { continue }
        if depth == Limits.depth {
          addStray(folder, name, .tooDeep(limit: Limits.depth))
        } else {
          try readFolder(objects, entry.id, at: path, depth: depth + 1)
        }
      }
    }
  }

  /// A file of the repository's root folder; nil where there is none.
  private mutating func file(
    _ objects: borrowing ObjectStore, atTop path: RepoPath, of root: RawID
  ) throws(GitError) -> Snapshot.Item? {
    let tree = try RawTree(try objects.verified(root, .tree, needed: "the root folder"), id: root)
    let entry = tree.entries.first { tree.name($0).elementsEqual(path.string.utf8) }
    guard let entry else { return nil }
    switch entry.kind {
    case .file: return try file(objects, entry.id, at: path)
    case .link: return .refused(.symbolicLink)
    case .folder, .submodule: return nil
    }
  }

  private mutating func file(
    _ objects: borrowing ObjectStore, _ id: RawID, at path: RepoPath
  ) throws(GitError) -> Snapshot.Item {
    let needed = "the file \(path)"
    if last?.id != id { last = try read(objects, id, isText: Reading.isText(path), needed) }
    guard let (_, header, known) = last else { preconditionFailure("it was read") }
    guard header.kind == .blob else {
      throw .damaged(id.objectID, why: "it is a \(header.kind.rawValue), not a file")
    }
    let isText = Reading.isText(path)
    let limit = isText ? Limits.text : Limits.file
    if header.size > limit { return .refused(.tooLarge(size: header.size, limit: limit)) }
    guard isText || header.size < Limits.largeFilePointer else {
      return .asset(id.objectID, size: header.size)
    }
    let bytes =
      if let known { known } else {
        try objects.verified(id, .blob, needed: needed, limit: limit)
      }
    last = (id, header, bytes)
    guard isText else {
      return Reading.isLargeFilePointer(bytes)
        ? .refused(.largeFilePointer) : .asset(id.objectID, size: header.size)
    }
    textBytes += bytes.count
    if textBytes > Limits.allTexts { throw .tooMuchText(limit: Limits.allTexts) }
    return Reading.text(bytes, at: path, id: id.objectID)
  }

  /// A text at once; of anything else, and of a text that is none, what it is.
  private func read(
    _ objects: borrowing ObjectStore, _ id: RawID, isText: Bool, _ needed: String
  ) throws(GitError) -> (RawID, ObjectHeader, [UInt8]?) {
    if isText {
      do throws(GitError) {
        let bytes = try objects.verified(id, .blob, needed: needed, limit: Limits.text)
        return (id, ObjectHeader(kind: .blob, size: bytes.count), bytes)
      } catch {
        // Its header says what it is, or is damaged too.
      }
    }
    return (id, try objects.header(id, needed: needed), nil)
  }

  private mutating func addStray(
    _ folder: RepoPath?, _ name: ArraySlice<UInt8>, _ fault: Snapshot.Stray.Fault
  ) {
    strays.append(
      Snapshot.Stray(folder: folder, name: Legible.escape(name, limit: 80), fault: fault))
  }
}

extension RepoPath {
  /// A name in a folder, or at the root.
  init?(_ folder: RepoPath?, _ name: String) {
    guard let path = folder.map({ $0.appending(name) }) ?? RepoPath(name) else { return nil }
    self = path
  }
}

extension Repository {
  /// What the workspace says at a commit: texts read, other files named, what may not be read refused.
  package borrowing func snapshot(at commit: ObjectID) throws(GitError) -> Snapshot {
    try SnapshotReader.read(objects, commit: commit, prefix: info.prefix)
  }
}
