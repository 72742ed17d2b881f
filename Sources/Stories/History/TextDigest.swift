package import SourceModel
package import Syntax

/// Names *the text* of an entry: title, summary and body, line ends normalised (CONTENT-MODEL, "What
/// history says"). Approvals and translations hold to it, so that a corrected country asks nobody to
/// agree again.
package struct TextDigest: Hashable, Sendable, CustomStringConvertible {
  private let digest: SHA256.Digest

  /// Of a file as it was written, even one with errors in its front matter.
  package init(of file: SourceFile) { self.init(of: FrontMatter.read(file)) }

  package init(of parts: FrontMatter) {
    var hash = SHA256()
    for key in ["title", "summary"] {
      var text = parts.text(of: key) ?? ""
      text.withUTF8 { Self.add($0, to: &hash) }
    }
    parts.withBody { Self.add($0, to: &hash) }
    digest = hash.finish()
  }

  /// From the bytes of another one; nil for another count than 32.
  package init?(bytes: ArraySlice<UInt8>) {
    guard let digest = SHA256.Digest(bytes: bytes) else { return nil }
    self.digest = digest
  }

  /// The 32 raw bytes.
  package var bytes: [UInt8] { digest.bytes }

  package var description: String { digest.hex(40) }

  private static func add(_ text: UnsafeBufferPointer<UInt8>, to hash: inout SHA256) {
    // Most texts have no carriage return, and are hashed where they lie.
    if text.firstIndex(ofByte: 0x0D) != nil {
      withFeeds(text).withUnsafeBufferPointer { addTrimmed($0, to: &hash) }
    } else {
      addTrimmed(text, to: &hash)
    }
  }

  /// Every line end as a line feed.
  private static func withFeeds(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var last: UInt8 = 0
    for byte in text {
      if byte != 0x0A || last != 0x0D { bytes.append(byte == 0x0D ? 0x0A : byte) }
      last = byte
    }
    return bytes
  }

  /// Without blank lines at its beginning and its end.
  private static func addTrimmed(_ text: UnsafeBufferPointer<UInt8>, to hash: inout SHA256) {
    let start = text.firstIndex { $0 != 0x0A } ?? text.endIndex
    let end = text.lastIndex { $0 != 0x0A }.map { $0 + 1 } ?? start
    // Lengths first, so that no words can move from one part to the next unseen.
    hash.update(Array("\(end - start)\n".utf8))
    hash.update(UnsafeBufferPointer(rebasing: text[start..<end]))
  }
}
