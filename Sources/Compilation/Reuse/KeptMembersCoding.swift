package import Outputs
import SourceModel

extension KeptMembers {
  private static let header = "colophon-members 1"

  /// - Parameter bytes: what an earlier build kept; of anything else nothing is believed.
  package convenience init(bytes: [UInt8]?) { self.init(bytes.flatMap(Self.read) ?? [:]) }

  /// What the next build may be given; nil when it is what this one was given.
  package var bytes: [UInt8]? {
    guard let news else { return nil }
    var writer = ByteWriter()
    writer.write(Self.header)
    writer.write(news.count)
    for (fingerprint, member) in news {
      writer.write(raw: fingerprint.digest.bytes)
      writer.write(member.size)
      writer.write(Int(member.sum))
      writer.write(member.bytes.count)
      writer.write(raw: member.bytes)
    }
    return writer.sealed
  }

  private static func read(_ bytes: [UInt8]) -> [Fingerprint: PackedMember]? {
    guard var reader = ByteReader(sealed: bytes), reader.text() == header else { return nil }
    var members: [Fingerprint: PackedMember] = [:]
    guard
      reader.each({ reader in
        guard let fingerprint = reader.raw(32).flatMap({ SHA256.Digest(bytes: $0) }),
          let size = reader.number(), size >= 0,
          let sum = reader.number().flatMap({ UInt32(exactly: $0) }),
          let packed = reader.count().flatMap({ reader.raw($0) })
        else { return false }
        members[Fingerprint(fingerprint)] = PackedMember(size: Int(size), sum: sum, bytes: packed)
        return true
      }), reader.isAtEnd
    else { return nil }
    return members
  }
}
