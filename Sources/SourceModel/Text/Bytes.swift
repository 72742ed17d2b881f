import Glibc

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
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: found)
  }

  /// Whether these bytes stand in it, one after the other.
  package func holds(_ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = wanted.first else { return true }
    var start = 0
    while let place = firstIndex(ofByte: first, from: start), place + wanted.count <= count {
      if Self(rebasing: self[place..<place + wanted.count]).isSame(as: wanted) { return true }
      start = place + 1
    }
    return false
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

extension String {
  /// Whether a word stands in it, byte for byte.
  package func holds(_ word: String) -> Bool {
    var (text, word) = (self, word)
    return text.withUTF8 { bytes in word.withUTF8 { bytes.holds($0) } }
  }
}
