/// Unicode's white space (`White_Space`), found in UTF-8 by its bytes.
///
/// Asking Swift for the property of each letter took six parts of a hundred of a clean build; the list is
/// short, and Unicode promises that it stays (a test compares it with the property of every scalar).
package enum WhiteSpace {
  /// How many bytes the white space has that begins at `index`; none where a letter begins.
  @inlinable
  package static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0xC2 { return isWhiteSpace(byte) ? 1 : 0 }
    return byte <= 0xE3 ? lengthOfWide(bytes, at: index) : 0
  }

  /// Of a byte below 0x80.
  @inlinable
  package static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// U+0085 and U+00A0; U+1680; U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F; U+3000.
  @usableFromInline
  static func lengthOfWide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xC2: return second == 0x85 || second == 0xA0 ? 2 : 0
    case 0xE1, 0xE2, 0xE3: break
    default: return 0
    }
    guard index + 2 < bytes.count else { return 0 }
    let third = bytes[index + 2]
    switch (bytes[index], second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80):
      let isSpace = third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
      return isSpace ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
