import Glibc

/// Finds kept entries by their paths.
///
/// Names may be chosen by anyone, so that places in it come from the language's own seeded hash.
struct EntryTable {
  private let kept: KeptHistory
  private let slots: [Int32]

  init(_ kept: KeptHistory) {
    self.kept = kept
    var size = 16
    while size < kept.entries.count * 2 { size *= 2 }
    slots = [Int32](unsafeUninitializedCapacity: size) { slots, count in
      slots.initialize(repeating: -1)
      count = size
      for (number, entry) in kept.entries.enumerated() {
        var slot = EntryTable.hash(kept.path(entry.path)) & (size - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = Int32(number)
      }
    }
  }

  /// The entry of a path; nil where none was kept.
  func entry(_ path: UnsafeBufferPointer<UInt8>) -> Int32? {
    slots.withUnsafeBufferPointer { slots in
      var slot = EntryTable.hash(path) & (slots.count - 1)
      while slots[slot] >= 0 {
        let found = kept.path(kept.entries[Int(slots[slot])].path)
        if found.count == path.count, let own = path.baseAddress, let its = found.baseAddress,
          memcmp(own, its, path.count) == 0
        {
          return slots[slot]
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  private static func hash(_ path: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(path))
    return hasher.finalize()
  }
}
