import SourceModel
import Synchronization
import Testing

@testable import Outputs

@Suite struct KeptMembersTests {
  @Test func `a member that is kept is not made again, and the archive is the same`() throws {
    let made = Mutex<[String]>([])
    func archive(_ kept: KeptMembers?, _ texts: [String]) throws -> [UInt8] {
      let members = texts.map { text in
        var member = ZipArchive.Member(name: text) {
          made.withLock { $0.append(text) }
          return Array(repeating: text, count: 300).flatMap(\.utf8)
        }
        // Of what has no fingerprint nothing is kept.
        if text != "unmarked" { member.fingerprint = Fingerprint(SHA256.digest(of: text)) }
        return member
      }
      return try ZipArchive.bytes(of: members, size: 0, kept: kept)
    }
    func madeSince() -> [String] {
      made.withLock { made in
        defer { made = [] }
        return made
      }
    }

    let first = KeptMembers()
    let plain = try archive(nil, ["one", "two", "unmarked"])
    _ = madeSince()
    #expect(try archive(first, ["one", "two", "unmarked"]) == plain)
    #expect(madeSince() == ["one", "two", "unmarked"])
    let second = KeptMembers(try #require(first.news))
    #expect(try archive(second, ["one", "two", "unmarked"]) == plain)
    #expect(madeSince() == ["unmarked"])
    #expect(second.news == nil)

    let third = KeptMembers(try #require(first.news))
    #expect(try archive(third, ["two", "three"]) == archive(nil, ["two", "three"]))
    #expect(madeSince() == ["three", "two", "three"])
    #expect(third.news?.count == 2)
  }
}
