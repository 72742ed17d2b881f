import Synchronization

/// A member of an archive as it is packed.
package struct PackedMember: Sendable, Equatable {
  /// Bytes before it was packed.
  package let size: Int
  /// The sum of those (CRC-32, ISO 3309).
  package let sum: UInt32
  /// Deflated (RFC 1951).
  package let bytes: ArraySlice<UInt8>

  package init(size: Int, sum: UInt32, bytes: ArraySlice<UInt8>) {
    self.size = size
    self.sum = sum
    self.bytes = bytes
  }
}

/// Members of archives by what they were made of: kept from build to build, so that a page of a book is made and packed
/// once.
///
/// It holds what the last build asked for and no more, so it grows no larger than its books.
package final class KeptMembers: Sendable {
  private let known: [Fingerprint: PackedMember]
  private let used = Mutex<[Fingerprint: PackedMember]>([:])

  /// - Parameter known: what an earlier build kept.
  package init(_ known: [Fingerprint: PackedMember] = [:]) { self.known = known }

  /// What a member of this fingerprint is, and keeps it for the next build; nil where that is not known.
  func member(of fingerprint: Fingerprint) -> PackedMember? {
    guard let member = known[fingerprint] else { return nil }
    keep(member, of: fingerprint)
    return member
  }

  func keep(_ member: PackedMember, of fingerprint: Fingerprint) {
    used.withLock { $0[fingerprint] = member }
  }

  /// What the next build may be given; nil when it is what this one was given.
  package var news: [Fingerprint: PackedMember]? {
    let used = used.withLock { $0 }
    // Equal fingerprints are of equal members.
    return used.count == known.count && used.keys.allSatisfy { known[$0] != nil } ? nil : used
  }
}
