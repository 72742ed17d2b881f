import SourceModel

/// What a tree of ours holds: path, size and digest of every file, in byte order of paths.
///
///     colophon-manifest 1
///     9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 4 blog/index.html
///     end 1
struct Manifest: Equatable, Sendable {
  struct Entry: Hashable, Sendable {
    let size: Int
    let digest: SHA256.Digest
  }

  /// Stands inside the tree; a folder without it is not ours.
  static let name = ".colophon-manifest"
  /// Stands in its place while a tree is being changed.
  static let unfinishedName = ".colophon-unfinished"
  static let temporaryName = ".colophon-temporary"

  /// More would be a site of over a million pages; nothing larger is read.
  static let maximumSize = 256 << 20

  private static let header = "colophon-manifest 1"

  var entries: [RepoPath: Entry]

  init(_ entries: [RepoPath: Entry] = [:]) { self.entries = entries }

  /// Nil for anything that this version did not write to its end.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    guard bytes.last == 0x0A, lines.popLast()?.isEmpty == true,
      let first = lines.popFirst(), first.elementsEqual(Manifest.header.utf8),
      let last = lines.popLast(), last.elementsEqual("end \(lines.count)".utf8)
    else { return nil }
    entries = [:]
    entries.reserveCapacity(lines.count)
    for line in lines {
      let parts = line.split(separator: 0x20, maxSplits: 2)
      guard parts.count == 3,
        let digest = SHA256.Digest(hex: parts[0]),
        let size = Int(String(decoding: parts[1], as: UTF8.self)), size >= 0,
        let text = String(validating: parts[2], as: UTF8.self), let path = RepoPath(text),
        entries.updateValue(Entry(size: size, digest: digest), forKey: path) == nil
      else { return nil }
    }
  }

  /// Whether these bytes begin as a manifest of ours, of any version.
  static func isOurs(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "colophon-manifest ".utf8) }

  var bytes: [UInt8] {
    var out = Array("\(Manifest.header)\n".utf8)
    out.reserveCapacity(128 * entries.count + 64)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      out += entry.digest.description.utf8
      out += " \(entry.size) ".utf8
      out += path.string.utf8
      out.append(0x0A)
    }
    out += "end \(entries.count)\n".utf8
    return out
  }
}
