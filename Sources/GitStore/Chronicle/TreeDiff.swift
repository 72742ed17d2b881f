/// What differs between the files below two folders, one of which may be absent.
struct TreeDiff {
  struct File: Equatable {
    let path: Int32
    let id: RawID
    let isExecutable: Bool
  }

  /// In the new folder alone.
  private(set) var added: [File] = []
  /// In the old folder alone.
  private(set) var removed: [File] = []
  /// In both, with other bytes or another mode.
  private(set) var modified: [Int32] = []
  private var visited = 0

  /// Two folders yet to be compared.
  private struct Pair {
    let path: [UInt8]
    let old: RawID?
    let new: RawID?
    let depth: Int
  }

  /// Compares two folders at `path`. Equal ones are not opened; links and submodules are no files.
  static func compare(
    old: RawID?, new: RawID?, at path: [UInt8], _ paths: inout PathTable, _ trees: inout TreeStore,
    _ objects: borrowing ObjectStore
  ) throws(GitError) -> TreeDiff {
    var diff = TreeDiff()
    guard old != new else { return diff }
    var pairs = [Pair(path: path, old: old, new: new, depth: 1)]
    while let pair = pairs.popLast() {
      let old: [UInt8] = if let id = pair.old { try trees.tree(id, in: objects) } else { [] }
      let new: [UInt8] = if let id = pair.new { try trees.tree(id, in: objects) } else { [] }
      old.withUnsafeBufferPointer { old in
        new.withUnsafeBufferPointer { new in
          diff.compare(TreeCursor(old), TreeCursor(new), pair, &pairs, &paths)
        }
      }
      // The same small folder may stand at a million paths.
      if diff.visited > Limits.entriesOfOneChange {
        throw .tooManyEntries(limit: Limits.entriesOfOneChange)
      }
    }
    return diff
  }

  private mutating func compare(
    _ old: TreeCursor, _ new: TreeCursor, _ pair: Pair, _ pairs: inout [Pair],
    _ paths: inout PathTable
  ) {
    var (old, new) = (old, new)
    while !old.isAtEnd || !new.isAtEnd {
      if !old.isAtEnd, !new.isAtEnd, old.isSame(as: new) {
        old.advance()
        new.advance()
        continue
      }
      visited += 1
      let order = old.isAtEnd ? 1 : new.isAtEnd ? -1 : old.order(to: new)
      let name = order <= 0 ? old : new
      let path = pair.path + [0x2F] + name.nameBytes
      if name.isFolder {
        if pair.depth < Limits.depth {
          pairs.append(
            Pair(
              path: path, old: order <= 0 ? old.id : nil, new: order >= 0 ? new.id : nil,
              depth: pair.depth + 1))
        }
      } else {
        record(old: order <= 0 ? old : nil, new: order >= 0 ? new : nil, path, &paths)
      }
      if order <= 0 { old.advance() }
      if order >= 0 { new.advance() }
    }
  }

  private mutating func record(
    old: TreeCursor?, new: TreeCursor?, _ path: [UInt8], _ paths: inout PathTable
  ) {
    let old = old.flatMap { $0.isFile ? $0 : nil }
    let new = new.flatMap { $0.isFile ? $0 : nil }
    switch (old, new) {
    case (nil, nil): break
    case (nil, let new?):
      added.append(
        File(path: paths.number(of: path), id: new.id, isExecutable: new.isExecutable))
    case (let old?, nil):
      removed.append(
        File(path: paths.number(of: path), id: old.id, isExecutable: old.isExecutable))
    case (let old?, let new?):
      if old.id != new.id || old.isExecutable != new.isExecutable {
        modified.append(paths.number(of: path))
      }
    }
  }
}
