import SourceModel
import Testing

@testable import Compilation
@testable import Outputs

@Suite struct KeptMembersTests {
  private static func fingerprint(_ text: String) -> Fingerprint {
    Fingerprint(SHA256.digest(of: text))
  }

  private static func known(_ texts: String...) -> [Fingerprint: PackedMember] {
    var known: [Fingerprint: PackedMember] = [:]
    for text in texts {
      known[fingerprint(text)] = PackedMember(
        size: text.utf8.count * 9, sum: .max - UInt32(text.utf8.count), bytes: Array(text.utf8)[...]
      )
    }
    return known
  }

  @Test func `what is read is what was written`() throws {
    let known = Self.known("", "a", "two words")
    let members = KeptMembers()
    for (fingerprint, member) in known { members.keep(member, of: fingerprint) }
    let again = KeptMembers(bytes: members.bytes)
    for (fingerprint, member) in known { #expect(again.member(of: fingerprint) == member) }
    // All of it was asked for, and nothing is new.
    #expect(again.bytes == nil)
  }

  @Test func `what nobody asked for is not kept`() throws {
    let known = Self.known("here", "gone")
    let members = KeptMembers(known)
    #expect(members.member(of: Self.fingerprint("here")) != nil)
    #expect(members.member(of: Self.fingerprint("new")) == nil)
    let bytes: [UInt8] = try #require(members.bytes)
    let again = KeptMembers(bytes: bytes)
    #expect(again.member(of: Self.fingerprint("here")) == known[Self.fingerprint("here")])
    #expect(again.member(of: Self.fingerprint("gone")) == nil)
  }

  @Test func `of a file that was cut or altered nothing is believed`() throws {
    let members = KeptMembers()
    for (fingerprint, member) in Self.known("a", "b") { members.keep(member, of: fingerprint) }
    let bytes = try #require(members.bytes)
    for length in 0..<bytes.count {
      #expect(KeptMembers(bytes: Array(bytes[..<length])).isEmpty)
    }
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 0x10
      #expect(KeptMembers(bytes: other).isEmpty)
    }
    #expect(!KeptMembers(bytes: bytes).isEmpty)
  }
}

extension KeptMembers {
  /// Whether nothing is known.
  fileprivate var isEmpty: Bool { news == nil }
}
