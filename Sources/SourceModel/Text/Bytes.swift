/// Bytes compared eight at a time: texts and paths are compared all the time, and mostly agree for long.
extension UnsafeBufferPointer<UInt8> {
  /// How many bytes at the beginning are the same.
  package func commonPrefix(with other: UnsafeBufferPointer<UInt8>) -> Int {
    let most = Swift.min(count, other.count)
    let (own, theirs) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var same = 0
    while same + 8 <= most {
      let first = own.loadUnaligned(fromByteOffset: same, as: UInt64.self)
      let second = theirs.loadUnaligned(fromByteOffset: same, as: UInt64.self)
      guard first == second else {
        return same + (first.littleEndian ^ second.littleEndian).trailingZeroBitCount / 8
      }
      same += 8
    }
    while same < most, self[same] == other[same] { same += 1 }
    return same
  }

  /// Where a byte stands first, from a place on.
  package func firstIndex(ofByte byte: UInt8, from start: Int = 0) -> Int? {
    let own = UnsafeRawBufferPointer(self)
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= count {
      // A byte that is wanted becomes zero, and the lowest zero is found by its borrow.
      let word = own.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian ^ wanted
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether they are equal, byte by byte.
  package func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    count == other.count && commonPrefix(with: other) == count
  }

  /// Whether they come first in the order of bytes.
  package func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let same = commonPrefix(with: other)
    guard same < count, same < other.count else { return count < other.count }
    return self[same] < other[same]
  }
}

extension String {
  /// Whether the bytes are equal: composed and decomposed letters are two texts.
  package func hasSameBytes(as other: String) -> Bool {
    // Copies, since a view of the bytes may move them; they never do, being in a row already.
    var (own, other) = (self, other)
    return own.withUTF8 { own in other.withUTF8 { own.isSame(as: $0) } }
  }
}
