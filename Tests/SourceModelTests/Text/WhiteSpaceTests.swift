import Testing

@testable import SourceModel

@Suite struct WhiteSpaceTests {
  @Test func `white space is what Unicode calls so, and nothing else`() {
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let length = bytes.withUnsafeBufferPointer { WhiteSpace.length($0, at: 0) }
      if length != (scalar.properties.isWhitespace ? bytes.count : 0) { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [[0xC2], [0xE2, 0x80], [0xE3], [0xE1, 0x9A]] as [[UInt8]])
  func `a character that is cut off is no white space`(bytes: [UInt8]) {
    #expect(bytes.withUnsafeBufferPointer { WhiteSpace.length($0, at: 0) } == 0)
  }
}
