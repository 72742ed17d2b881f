/// What differs between the entries below two folders, one of which may be absent.
///
/// Entries are files whose name ends in `.md`. A link or a submodule of such a name is kept too: git
/// calls a file that became one changed, not gone, and it cannot be renamed by its text.
struct TreeDiff {
  struct File: Equatable {
    enum Form: UInt8 {
      case plain, executable, link, submodule
    }

    let path: Int32
    let id: RawID
    let form: Form

    var isRegular: Bool { form.rawValue <= Form.executable.rawValue }
    func isSame(as other: File) -> Bool { id == other.id && form == other.form }
  }

  /// In the new folder alone.
  private(set) var added: [File] = []
  /// In the old folder alone.
  private(set) var removed: [File] = []
  /// In both, with other bytes or another mode: what the new folder holds.
  private(set) var modified: [File] = []
  private var visited = 0

  /// Two folders yet to be compared.
  private struct Pair {
    let path: [UInt8]
    let old: RawID?
    let new: RawID?
    let depth: Int
  }

  /// Compares two folders at `path`. Equal ones are not opened.
  static func compare(
    old: RawID?, new: RawID?, at path: [UInt8], _ paths: inout PathTable, _ folders: FolderStore,
    _ objects: borrowing ObjectStore
  ) throws(GitError) -> TreeDiff {
    var diff = TreeDiff()
    guard old != new else { return diff }
    let none = folders.empty
    var pairs = [Pair(path: path, old: old, new: new, depth: 1)]
    while let pair = pairs.popLast() {
      let old = if let id = pair.old { try folders.folder(id, in: objects) } else { none }
      let new = if let id = pair.new { try folders.folder(id, in: objects) } else { none }
      let (oldSeam, newSeam) = folders.seams
      let result: Result<Void, FolderEntry.Fault> = old.lend { old in
        new.lend { new in
          Result { () throws(FolderEntry.Fault) in
            try diff.compare(
              FolderCursor(old, oldSeam), FolderCursor(new, newSeam), pair, &pairs, &paths)
          }
        }
      }
      do throws(FolderEntry.Fault) { try result.get() } catch {
        throw error.error(pair.new ?? pair.old ?? .zero)
      }
      // The same small folder may stand at a million paths.
      if diff.visited > Limits.entriesOfOneChange {
        throw .tooManyEntries(limit: Limits.entriesOfOneChange)
      }
    }
    diff.settle()
    return diff
  }

  private mutating func compare(
    _ old: FolderCursor, _ new: FolderCursor, _ pair: Pair, _ pairs: inout [Pair],
    _ paths: inout PathTable
  ) throws(FolderEntry.Fault) {
    var (old, new) = (old, new)
    while true {
      FolderCursor.skipEqual(&old, &new)
      let left = old.isAtEnd ? nil : try old.entry().get()
      let right = new.isAtEnd ? nil : try new.entry().get()
      // Whoever wrote such a name wrote another file.
      if let left, !TreeDiff.isName(left.name) {
        old.advance(left.count)
        continue
      }
      if let right, !TreeDiff.isName(right.name) {
        new.advance(right.count)
        continue
      }
      let order =
        switch (left, right) {
        case (nil, nil): 2
        case (nil, _): 1
        case (_, nil): -1
        case (let left?, let right?):
          left.isSame(as: right) ? 3 : left.order(to: right)
        }
      if order == 2 { return }
      if order < 3 {
        visited += 1
        let (was, now) = (order <= 0 ? left : nil, order >= 0 ? right : nil)
        if let entry = was ?? now, entry.isFolder {
          descend(was, now, entry, pair, &pairs)
        } else {
          record(was, now, pair, &paths)
        }
      }
      if order != 1, let left { old.advance(left.count) }
      if order != -1, let right { new.advance(right.count) }
    }
  }

  private func descend(
    _ old: FolderEntry?, _ new: FolderEntry?, _ entry: FolderEntry, _ pair: Pair,
    _ pairs: inout [Pair]
  ) {
    guard pair.depth < Limits.depth else { return }
    pairs.append(
      Pair(
        path: pair.path + [0x2F] + entry.name, old: old?.id, new: new?.id, depth: pair.depth + 1))
  }

  private mutating func record(
    _ old: FolderEntry?, _ new: FolderEntry?, _ pair: Pair, _ paths: inout PathTable
  ) {
    guard let entry = old ?? new, TreeDiff.isEntry(entry.name) else { return }
    let path = paths.number(of: pair.path + [0x2F] + entry.name)
    let old = old.map { TreeDiff.file($0, path) }
    let new = new.map { TreeDiff.file($0, path) }
    switch (old, new) {
    case (nil, nil): break
    case (nil, let new?): added.append(new)
    case (let old?, nil): removed.append(old)
    case (let old?, let new?): if !old.isSame(as: new) { modified.append(new) }
    }
  }

  private static func file(_ entry: FolderEntry, _ path: Int32) -> File {
    let form: File.Form =
      switch entry.mode & 0o170000 {
      case 0o120000: .link
      case 0o160000: .submodule
      default: entry.mode & 0o100 != 0 ? .executable : .plain
      }
    return File(path: path, id: entry.id, form: form)
  }

  /// A folder that no git would write, out of order or with a name twice, makes one path gone and
  /// new at once; the first of each is meant.
  private mutating func settle() {
    if added.count > 1 {
      var seen: Set<Int32> = []
      added = added.filter { seen.insert($0.path).inserted }
    }
    guard !removed.isEmpty else { return }
    var old: [Int32: File] = [:]
    for file in removed where old[file.path] == nil { old[file.path] = file }
    if old.count < removed.count {
      var seen: Set<Int32> = []
      removed = removed.filter { seen.insert($0.path).inserted }
    }
    let both = added.filter { old[$0.path] != nil }
    guard !both.isEmpty else { return }
    let paths = Set(both.map(\.path))
    for file in both where old[file.path]?.isSame(as: file) == false { modified.append(file) }
    added.removeAll { paths.contains($0.path) }
    removed.removeAll { paths.contains($0.path) }
  }

  /// Ends in `.md`, whatever the case, with something before it.
  static func isEntry(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = name.count
    return count > 3 && name[count - 3] == 0x2E && name[count - 2] | 0x20 == 0x6D
      && name[count - 1] | 0x20 == 0x64
  }

  /// Not a name that could pass for a path of another folder.
  static func isName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    !name.isEmpty && !name.contains(0x2F) && !name.elementsEqual([0x2E])
      && !name.elementsEqual([0x2E, 0x2E])
  }
}
