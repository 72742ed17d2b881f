import CLibgit2
import SourceModel

/// An object id as twenty raw bytes in three words: what walks compare millions of times.
struct RawID: Hashable, Comparable, Sendable {
  // Big-endian, so that the order of the words is the order of the bytes.
  let first: UInt64
  let second: UInt64
  let third: UInt32

  /// From twenty bytes at `pointer`.
  init(_ pointer: UnsafeRawPointer) {
    first = UInt64(bigEndian: pointer.loadUnaligned(as: UInt64.self))
    second = UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    third = UInt32(bigEndian: pointer.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
  }

  init(_ id: git_oid) {
    self = withUnsafeBytes(of: id.id) { bytes in
      // A git_oid has twenty bytes, so there is a base address.
      guard let base = bytes.baseAddress else { preconditionFailure("an object id has no bytes") }
      return RawID(base)
    }
  }

  init(_ id: ObjectID) { (first, second, third) = (id.high, id.middle, id.low) }

  /// The id of nothing.
  static let zero = RawID(first: 0, second: 0, third: 0)

  init(first: UInt64, second: UInt64, third: UInt32) {
    (self.first, self.second, self.third) = (first, second, third)
  }

  /// From forty hexadecimal digits.
  init?(hex: some Collection<UInt8>) {
    guard hex.count == 40 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    var word: UInt64 = 0
    for (index, byte) in hex.enumerated() {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x61...0x66: digit = byte - 0x57
      case 0x41...0x46: digit = byte - 0x37
      default: return nil
      }
      word = word << 4 | UInt64(digit)
      if index == 15 {
        words.0 = word
      } else if index == 31 {
        words.1 = word
      }
    }
    (first, second) = words
    third = UInt32(truncatingIfNeeded: word)
  }

  /// libgit2's form.
  var oid: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid.id) { bytes in
      bytes.storeBytes(of: first.bigEndian, as: UInt64.self)
      bytes.storeBytes(of: second.bigEndian, toByteOffset: 8, as: UInt64.self)
      bytes.storeBytes(of: third.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }

  var objectID: ObjectID { ObjectID(high: first, middle: second, low: third) }

  func hash(into hasher: inout Hasher) { hasher.combine(first) }

  static func < (left: RawID, right: RawID) -> Bool {
    (left.first, left.second, left.third) < (right.first, right.second, right.third)
  }
}
