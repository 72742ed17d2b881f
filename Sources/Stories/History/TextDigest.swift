package import SourceModel
import Syntax

/// Names *the text* of an entry: title, summary and body, line ends normalised (CONTENT-MODEL, "What
/// history says"). Approvals and translations hold to it, so that a corrected country asks nobody to
/// agree again.
package struct TextDigest: Hashable, Sendable, CustomStringConvertible {
  private let digest: SHA256.Digest

  /// Of a file as it was written, even one with errors in its front matter.
  package init(of file: SourceFile) { self.init(of: FrontMatter.read(file)) }

  init(of parts: FrontMatter) {
    var hash = SHA256()
    for part in [parts.text(of: "title"), parts.text(of: "summary"), parts.bodyText] {
      let text = Self.normalised(part ?? "")
      // Lengths first, so that no words can move from one part to the next unseen.
      hash.update(Array("\(text.count)\n".utf8))
      hash.update(text)
    }
    digest = hash.finish()
  }

  package var description: String { digest.hex(40) }

  /// Every line end is a line feed, and the text begins and ends without blank lines.
  private static func normalised(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0A, last == 0x0D {
        last = byte
        continue
      }
      bytes.append(byte == 0x0D ? 0x0A : byte)
      last = byte
    }
    let start = bytes.firstIndex { $0 != 0x0A } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != 0x0A }.map { $0 + 1 } ?? start
    return Array(bytes[start..<end])
  }
}
