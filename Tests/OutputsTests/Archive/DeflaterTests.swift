import Testing

@testable import Outputs

@Suite struct DeflaterTests {
  /// Texts of many kinds, the same in every run: without order, with few letters, with copies from near and from far.
  private static func text(_ kind: Int, count: Int) -> [UInt8] {
    var state = UInt64(kind * 7919 + count) &+ 88_172_645_463_325_252
    func number(below most: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 11) % most
    }
    let letters = 1 + number(below: 256)
    let distance = 1 + number(below: 40_000)
    var text: [UInt8] = []
    text.reserveCapacity(count)
    for place in 0..<count {
      switch kind {
      case 0: text.append(UInt8(number(below: 256)))
      case 1: text.append(UInt8(number(below: letters)))
      // Each letter half as often as the one before: longer codes than there may be.
      case 2: text.append(UInt8((number(below: 1 << 24) | 1 << 24).trailingZeroBitCount))
      case 3 where place >= 100 && number(below: 50) > 0:
        text.append(text[place - 1 - number(below: 100)])
      case 4 where place >= distance && number(below: 300) > 0:
        text.append(text[place - distance])
      default: text.append(UInt8(number(below: letters)))
      }
    }
    return text
  }

  private static let counts =
    Array(0..<40) + [257, 258, 259, 600, 4_096, 32_768, 65_535, 65_536, 70_000, 150_000]

  @Test(arguments: 0..<5)
  func `what was packed comes out as it went in, and takes no more room than there was`(kind: Int)
    throws
  {
    let texts = Self.counts.map { Self.text(kind, count: $0) }
    let members = texts.enumerated().map { number, text in
      ZipArchive.Member(name: "\(number)") { text }
    }
    let archive = try OpenedBook(try ZipArchive.bytes(of: members, size: 0))
    #expect(archive.members.map(\.bytes) == texts)
    #expect(archive.members.allSatisfy { !$0.isStored && $0.extraFields == 0 })
    let deflater = Deflater()
    for text in texts {
      let packed = try #require(deflater.deflated(text))
      #expect(packed.count <= text.count + text.count / 1_000 + 32)
    }
  }

  @Test func `a text comes to the same bytes whatever was packed before it`() throws {
    let text =
      Array(String(repeating: "A calm start. ", count: 400).utf8) + Self.text(4, count: 900)
    let deflater = Deflater()
    let first = try #require(deflater.deflated(text))
    #expect(first.count < text.count / 3)
    for kind in 0..<5 { _ = deflater.deflated(Self.text(kind, count: 5_000)) }
    _ = deflater.deflated(text)
    #expect(deflater.deflated(text) == first)
  }

  @Test func `the sum is the one of archives`() {
    #expect(Deflater.sum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Deflater.sum(of: []) == 0)
  }
}
