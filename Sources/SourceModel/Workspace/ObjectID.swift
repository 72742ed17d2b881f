/// The SHA-1 name of a git object: of a blob, a tree or a commit.
package struct ObjectID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first eight bytes, the next eight and the last four, the first byte of each being the highest.
  package let high: UInt64
  package let middle: UInt64
  package let low: UInt32

  /// From the twenty bytes as three numbers.
  package init(high: UInt64, middle: UInt64, low: UInt32) {
    (self.high, self.middle, self.low) = (high, middle, low)
  }

  /// From the twenty raw bytes; nil for another count.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 20 else { return nil }
    var high: UInt64 = 0
    var middle: UInt64 = 0
    var low: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 0..<8: high = high << 8 | UInt64(byte)
      case 8..<16: middle = middle << 8 | UInt64(byte)
      default: low = low << 8 | UInt32(byte)
      }
    }
    (self.high, self.middle, self.low) = (high, middle, low)
  }

  /// From forty hexadecimal digits; nil for anything else.
  package init?(hex: some StringProtocol) {
    let digits = hex.utf8.map { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x61...0x66: byte - 0x57
      case 0x41...0x46: byte - 0x37
      default: nil
      }
    }
    guard digits.count == 40 else { return nil }
    var bytes: [UInt8] = []
    for pair in stride(from: 0, to: 40, by: 2) {
      guard let first = digits[pair], let second = digits[pair + 1] else { return nil }
      bytes.append(first << 4 | second)
    }
    self.init(bytes: bytes)
  }

  /// The twenty raw bytes.
  package var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: middle >> (56 - 8 * $0)) }
      + (0..<4).map { UInt8(truncatingIfNeeded: low >> (24 - 8 * $0)) }
  }

  /// Forty lower-case hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  package static func < (left: ObjectID, right: ObjectID) -> Bool {
    (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
  }
}
