@testable import GitStore

/// A copy of some bytes where a kept history may lie.
final class OwnBytes: OwnedBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(copy)
  }

  deinit { bytes.deallocate() }

  /// A file whose sums are right again, where its lengths still are.
  static func summed(_ file: [UInt8], _ purpose: [UInt8]) -> [UInt8] {
    func number(_ bytes: [UInt8], _ at: Int) -> Int {
      (0..<8).reduce(0) {
        $0 | Int(bytes[at + $1] & 0x7F) << ($1 * 8) | Int(bytes[at + $1] & 0x80) << ($1 * 8)
      }
    }
    var file = file
    let head = (16 + purpose.count + 7) & ~7
    let first = number(file, head)
    let start = head + 32
    guard first >= 0, first <= file.count - start else { return file }
    for (place, range) in [start..<(start + first), (start + first)..<file.count].enumerated() {
      let sum = file.withUnsafeBytes { LedgerFile.sum(UnsafeRawBufferPointer(rebasing: $0[range])) }
      for byte in 0..<8 {
        file[head + 16 + place * 8 + byte] = UInt8(truncatingIfNeeded: sum >> (byte * 8))
      }
    }
    return file
  }
}
