/// Reads folders for a walk and keeps those that were used lately.
///
/// What it gives out is well made, in git's order, each name once: folders that are not are put in
/// order first, without names that could pass for a path of another folder. Their objects are not
/// hashed; what is published was, when the snapshot was read.
struct TreeStore {
  /// Bytes kept in each of the two generations.
  private static let budget = 24 << 20

  private var young: [RawID: [UInt8]] = [:]
  private var old: [RawID: [UInt8]] = [:]
  private var youngBytes = 0

  /// The bytes of a folder.
  mutating func tree(_ id: RawID, in objects: borrowing ObjectStore) throws(GitError) -> [UInt8] {
    if let bytes = young[id] { return bytes }
    let bytes: [UInt8]
    if let known = old[id] {
      bytes = known
    } else {
      let stored = try objects.read(id, .tree, needed: "a folder of an earlier commit")
      bytes = try TreeStore.ordered(stored, id)
    }
    youngBytes += bytes.count
    if youngBytes > TreeStore.budget {
      old = young
      young = [:]
      youngBytes = bytes.count
    }
    young[id] = bytes
    return bytes
  }

  /// The folder that a name leads to; nil when there is none of that name.
  mutating func folder(
    _ name: some Collection<UInt8>, in id: RawID, _ objects: borrowing ObjectStore
  ) throws(GitError) -> RawID? {
    try tree(id, in: objects).withUnsafeBufferPointer { bytes in
      var cursor = TreeCursor(bytes)
      while !cursor.isAtEnd {
        if cursor.isFolder, cursor.nameBytes.elementsEqual(name) { return cursor.id }
        cursor.advance()
      }
      return nil
    }
  }

  private static func ordered(_ bytes: [UInt8], _ id: RawID) throws(GitError) -> [UInt8] {
    let tree = try RawTree(bytes, id: id)
    let isOrdered = bytes.withUnsafeBufferPointer { buffer in
      var last = TreeCursor(buffer)
      var cursor = last
      while !cursor.isAtEnd {
        if !isName(cursor.nameBytes) { return false }
        if cursor.start > 0, last.order(to: cursor) >= 0 { return false }
        last = cursor
        cursor.advance()
      }
      return true
    }
    if isOrdered { return bytes }
    var seen: Set<[UInt8]> = []
    var kept: [(key: [UInt8], bytes: ArraySlice<UInt8>)] = []
    for entry in tree.entries where isName(tree.name(entry)) {
      let key = Array(tree.name(entry)) + (entry.kind == .folder ? [0x2F] : [])
      guard seen.insert(key).inserted else { continue }
      let mode = String(entry.mode, radix: 8).utf8.count + 1
      kept.append((key, bytes[(entry.name.lowerBound - mode)..<(entry.name.upperBound + 21)]))
    }
    return kept.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.bytes)
  }

  private static func isName(_ name: some Collection<UInt8>) -> Bool {
    !name.isEmpty && !name.contains(0x2F) && !name.elementsEqual([0x2E])
      && !name.elementsEqual([0x2E, 0x2E])
  }
}
