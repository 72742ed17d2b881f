/// A place in which an entry is put together that lies in several pieces.
final class SeamBuffer {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 128

  init() { bytes = .allocate(capacity: capacity) }

  deinit { bytes.deallocate() }

  func entry(of cursor: FolderCursor) -> Result<FolderEntry, FolderEntry.Fault> {
    while true {
      let count = cursor.copy(to: bytes, atMost: capacity)
      let entry = FolderEntry.read(bytes, count)
      guard case .failure(.cut) = entry, count == capacity else { return entry }
      bytes.deallocate()
      capacity *= 4
      bytes = .allocate(capacity: capacity)
    }
  }
}

extension Folder {
  /// Lends what a cursor needs.
  func lend<Result>(_ body: (FolderCursor.Lent) -> Result) -> Result {
    family.bytes.withUnsafeBufferPointer { bytes in
      family.starts.withUnsafeBufferPointer { starts in
        pieces.withUnsafeBufferPointer { pieces in
          body(
            FolderCursor.Lent(
              family: ObjectIdentifier(family), bytes: bytes, starts: starts,
              wholeCount: family.wholeCount, pieces: pieces, count: count))
        }
      }
    }
  }
}
