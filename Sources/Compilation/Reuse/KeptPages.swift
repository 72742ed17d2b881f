import Outputs
import SourceModel
import Synchronization

/// What pages came to, by what they were made of: kept from build to build, so that a page need not be made to know
/// that a tree holds it already.
package final class KeptPages: Sendable {
  private let known: [Fingerprint: Manifest.Entry]
  private let used = Mutex<[Fingerprint: Manifest.Entry]>([:])

  /// - Parameter bytes: what an earlier build kept; of anything else nothing is believed.
  package init(_ bytes: [UInt8]? = nil) {
    known = bytes.flatMap { Self.read($0) } ?? [:]
  }

  /// What a page of this fingerprint is; nil where that is not known.
  func entry(of fingerprint: Fingerprint?) -> Manifest.Entry? { fingerprint.flatMap { known[$0] } }

  /// Keeps what pages came to for the next build.
  func keep(_ pages: some Sequence<(fingerprint: Fingerprint?, entry: Manifest.Entry)>) {
    used.withLock { used in
      for page in pages {
        if let fingerprint = page.fingerprint { used[fingerprint] = page.entry }
      }
    }
  }

  private static let header = Array("colophon-pages 1".utf8)
  /// Bytes of a fingerprint, a size and a digest.
  private static let width = 32 + 8 + 32

  /// What the next build may be given; nil when it is what this one was given.
  package var bytes: [UInt8]? {
    let used = used.withLock { $0 }
    guard used != known else { return nil }
    var writer = ByteWriter()
    writer.write(raw: Self.header)
    for (fingerprint, entry) in used {
      writer.write(raw: fingerprint.digest.bytes)
      writer.write(entry.size)
      writer.write(raw: entry.digest.bytes)
    }
    return writer.sealed
  }

  private static func read(_ bytes: [UInt8]) -> [Fingerprint: Manifest.Entry]? {
    guard var reader = ByteReader(sealed: bytes),
      reader.raw(header.count)?.elementsEqual(header) == true
    else { return nil }
    var pages: [Fingerprint: Manifest.Entry] = [:]
    pages.reserveCapacity(bytes.count / width)
    while !reader.isAtEnd {
      guard let fingerprint = reader.raw(32).flatMap({ SHA256.Digest(bytes: $0) }),
        let size = reader.number(), size >= 0,
        let digest = reader.raw(32).flatMap({ SHA256.Digest(bytes: $0) })
      else { return nil }
      pages[Fingerprint(fingerprint)] = Manifest.Entry(size: Int(size), digest: digest)
    }
    return pages
  }
}
