/// Tells from the bytes of a text that no telephone number can be in it, as of nearly all paragraphs.
///
/// A number has six digits or more with nothing but spaces and a few signs between them. Looking at every
/// letter for its Unicode property took nearly half of the time of all checks. It may say yes in vain, never no.
enum PhoneDigits {
  static let fewest = 6

  /// How many digits there are at most: bytes of other scripts that may be one count.
  static func mostDigits(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // Without a branch, so that many bytes are looked at at a time.
    var count = 0
    var all: UInt8 = 0
    for byte in bytes {
      count &+= byte &- 0x30 < 10 ? 1 : 0
      all |= byte
    }
    guard all >= 0x80 else { return count }
    for index in bytes.indices where bytes[index] >= 0xC0 {
      let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { break }
      if mayBeDigit(bytes, at: index) { count += 1 }
    }
    return count
  }

  static func mayHoldNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case 0x30...0x39:
          digits += 1
          if digits == fewest { return true }
        case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F: break
        default: digits = 0
        }
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { return false }
      if mayBeDigit(bytes, at: index) {
        digits += 1
        if digits == fewest { return true }
      } else if byte != 0xC2, byte != 0xE2 {
        // U+00A0, U+202F and dashes may stand between digits.
        digits = 0
      }
      index += length
    }
    return false
  }

  /// Whether a code point above ASCII may be a decimal digit: all of them, and a few letters.
  static func mayBeDigit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let second = bytes[index + 1]
    switch bytes[index] {
    // Arabic, Persian, N'Ko.
    case 0xD9: return (0xA0...0xA9).contains(second)
    case 0xDB: return second >= 0xB0
    case 0xDF: return second <= 0x89
    // The scripts of India, Thai, Lao, Tibetan: in the second half of each block.
    case 0xE0: return second & 1 == 1 ? (0x90...0xAF).contains(bytes[index + 2]) : second == 0xBC
    // Khmer's letters stand beside its digits.
    case 0xE1:
      return second == 0x9F ? bytes[index + 2] >= 0xA0 : second < 0xB8 && second != 0x9E
    case 0xEA: return second < 0xB0
    case 0xF0: return true
    // Full-width ones.
    case 0xEF: return second == 0xBC && (0x90...0x99).contains(bytes[index + 2])
    default: return false
    }
  }
}
