import TestSupport
import Testing

@testable import SourceModel

@Suite struct BytesTests {
  @Test(arguments: 0..<1_000) func `bytes are compared as one by one`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let start = (0..<random.next(below: 30)).map { _ in UInt8(random.next(below: 256)) }
    func more() -> [UInt8] {
      (0..<random.next(below: 12)).map { _ in UInt8(random.next(below: 4)) }
    }
    let (one, other) = (start + more(), start + more())
    let same = zip(one, other).prefix { $0 == $1 }.count
    one.withUnsafeBufferPointer { first in
      other.withUnsafeBufferPointer { second in
        #expect(first.commonPrefix(with: second) == same)
        #expect(second.commonPrefix(with: first) == same)
        #expect(first.isSame(as: second) == (one == other))
        #expect(first.precedes(second) == one.lexicographicallyPrecedes(other))
        #expect(first.isSame(as: first) && !first.precedes(first))
      }
    }
  }

  @Test func `letters that look equal are two texts`() {
    #expect(!"caf\u{E9}".hasSameBytes(as: "cafe\u{301}"))
    #expect("a".hasSameBytes(as: "a"))
    #expect("".hasSameBytes(as: ""))
  }

  @Test(arguments: 0..<1_000) func `a byte is found where it stands first`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<random.next(below: 40)).map { _ in
      [0, 1, 0x0A, 0x7F, 0x80, 0x81, 0xFF][random.next(below: 7)] as UInt8
    }
    let start = random.next(below: bytes.count + 1)
    bytes.withUnsafeBufferPointer { own in
      for byte in [0, 1, 0x0A, 0x80, 0x81, 0xFF, 0x20] as [UInt8] {
        #expect(own.firstIndex(ofByte: byte, from: start) == bytes[start...].firstIndex(of: byte))
      }
    }
  }
}
