import SourceModel
import Testing

struct FallbackReaderTests {
  private struct Known: ObjectReader {
    let bytes: [ObjectID: [UInt8]]
    var error: ObjectError?

    func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
      if let error { throw error }
      guard let found = bytes[id] else { throw .missing(id) }
      return found
    }
  }

  @Test func `what the first lacks is asked of the second, and nothing else`() throws {
    let a = try #require(ObjectID(hex: String(repeating: "a", count: 40)))
    let b = try #require(ObjectID(hex: String(repeating: "b", count: 40)))
    let c = try #require(ObjectID(hex: String(repeating: "c", count: 40)))
    let reader = FallbackReader(Known(bytes: [a: [1]]), or: Known(bytes: [a: [9], b: [2]]))
    #expect(try reader.bytes(of: a, limit: 9) == [1])
    #expect(try reader.bytes(of: b, limit: 9) == [2])
    #expect(throws: ObjectError.missing(c)) { try reader.bytes(of: c, limit: 9) }
    let damaged = Known(bytes: [:], error: .damaged(a, "x"))
    #expect(throws: ObjectError.damaged(a, "x")) {
      try FallbackReader(damaged, or: Known(bytes: [a: [1]])).bytes(of: a, limit: 9)
    }
  }
}
