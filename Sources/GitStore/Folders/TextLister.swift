import SourceModel

/// Lists the texts below a folder, as `TreeDiff` finds them against nothing, without numbering them.
struct TextLister {
  private(set) var texts: [RepoPath: ObjectID] = [:]
  /// Links and submodules that are named as texts are: what comes first of a name is meant.
  private var others: Set<RepoPath> = []
  private var visited = 0
  private var name: [UInt8] = []

  /// A folder yet to be read.
  private struct Open {
    let path: [UInt8]
    let id: RawID
    let depth: Int
  }

  /// Every text below a folder at `path`, in no order.
  static func texts(
    below folder: RawID?, at path: [UInt8], _ folders: FolderStore,
    _ objects: borrowing ObjectStore
  ) throws(GitError) -> [RepoPath: ObjectID] {
    guard let folder else { return [:] }
    var lister = TextLister()
    var open = [Open(path: path, id: folder, depth: 1)]
    while let next = open.popLast() {
      let seam = folders.seams.1
      let fault = try folders.folder(next.id, in: objects).lend { lent in
        var cursor = FolderCursor(lent, seam)
        lister.texts.reserveCapacity(lister.texts.count + lent.count / 64)
        while !cursor.isAtEnd {
          switch cursor.entry() {
          case .failure(let fault): return fault as FolderEntry.Fault?
          case .success(let entry):
            cursor.advance(entry.count)
            if TreeDiff.isName(entry.name) { lister.read(entry, in: next, &open) }
          }
        }
        return nil
      }
      if let fault { throw fault.error(next.id) }
      // The same small folder may stand at a million paths.
      if lister.visited > Limits.entriesOfOneChange {
        throw .tooManyEntries(limit: Limits.entriesOfOneChange)
      }
    }
    return lister.texts
  }

  private mutating func read(_ entry: FolderEntry, in folder: Open, _ open: inout [Open]) {
    visited += 1
    if entry.isFolder {
      guard folder.depth < Limits.depth else { return }
      open.append(
        Open(path: folder.path + [0x2F] + entry.name, id: entry.id, depth: folder.depth + 1))
      return
    }
    guard TreeDiff.isEntry(entry.name) else { return }
    name.removeAll(keepingCapacity: true)
    name += folder.path
    name.append(0x2F)
    name += entry.name
    let text = name.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
    guard let path = text.flatMap({ RepoPath($0) }) else { return }
    guard entry.mode & 0o170000 == 0o100000 else {
      if texts[path] == nil { others.insert(path) }
      return
    }
    if !others.isEmpty, others.contains(path) { return }
    if let first = texts.updateValue(entry.id.objectID, forKey: path) { texts[path] = first }
  }
}
