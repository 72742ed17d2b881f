/// Goes through the bytes of a folder entry by entry, without making anything.
///
/// Only for bytes that `TreeStore` found well made: it looks at no bounds but the end.
struct TreeCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the entry begins, and where the next one does.
  private(set) var start = 0
  private(set) var end = 0
  private(set) var name = 0..<0
  private(set) var mode: UInt32 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    advance()
  }

  var isAtEnd: Bool { start == bytes.count }
  var isFolder: Bool { mode & 0o170000 == 0o040000 }
  var isFile: Bool { mode & 0o170000 == 0o100000 }
  /// Whether the owner may run it: all that git keeps of permissions.
  var isExecutable: Bool { mode & 0o100 != 0 }

  var id: RawID {
    guard let base = bytes.baseAddress else { preconditionFailure("an entry has bytes") }
    return RawID(UnsafeRawPointer(base) + (end - 20))
  }

  var nameBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[name]) }

  mutating func advance() {
    start = end
    guard start < bytes.count else { return }
    var at = start
    mode = 0
    while bytes[at] != 0x20 {
      mode = mode << 3 | UInt32(bytes[at] & 7)
      at += 1
    }
    let first = at + 1
    at = first
    while bytes[at] != 0 { at += 1 }
    name = first..<at
    end = at + 21
  }

  /// Whether the entry is byte for byte that of another folder: same mode, name and id.
  func isSame(as other: TreeCursor) -> Bool {
    guard end - start == other.end - other.start else { return false }
    for offset in 0..<(end - start)
    where bytes[start + offset] != other.bytes[other.start + offset] {
      return false
    }
    return true
  }

  /// git's order in a folder: by bytes, the name of a folder with a slash behind it.
  func order(to other: TreeCursor) -> Int {
    let count = min(name.count, other.name.count)
    for offset in 0..<count {
      let own = bytes[name.lowerBound + offset]
      let its = other.bytes[other.name.lowerBound + offset]
      if own != its { return own < its ? -1 : 1 }
    }
    let own = ending(after: count)
    let its = other.ending(after: count)
    return own == its ? 0 : own < its ? -1 : 1
  }

  private func ending(after count: Int) -> UInt8 {
    if name.count > count { return bytes[name.lowerBound + count] }
    return isFolder ? 0x2F : 0
  }
}
