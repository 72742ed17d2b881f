import SourceModel

/// What a folder of git holds, read from its bytes: "mode SP name NUL id", one after the other.
///
/// Not through libgit2, which hands out names such as `..` and `a/../../x` as if they were normal and
/// makes an object of each folder. Nothing in it was judged.
struct RawTree {
  /// What an entry is, by its mode; odd permissions that old programs wrote do not matter.
  enum Kind: UInt8 {
    case file, folder, link, submodule
  }

  struct Entry {
    let kind: Kind
    /// The place of the name in `bytes`.
    let name: Range<Int>
    let id: RawID
    let mode: UInt32
  }

  let bytes: [UInt8]
  let entries: [Entry]

  /// Reads a folder; `id` is its own name, for the message.
  init(_ bytes: [UInt8], id: RawID) throws(GitError) {
    self.bytes = bytes
    var entries: [Entry] = []
    entries.reserveCapacity(bytes.count / 40)
    var fault: String?
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var at = 0
      while at < buffer.count {
        var mode: UInt32 = 0
        let start = at
        while at < buffer.count, buffer[at] != 0x20 {
          let digit = buffer[at]
          guard digit >= 0x30, digit <= 0x37, at - start < 7 else { break }
          mode = mode << 3 | UInt32(digit - 0x30)
          at += 1
        }
        guard at < buffer.count, buffer[at] == 0x20, at > start, let kind = RawTree.kind(mode)
        else {
          fault = "an entry of the folder has no right mode"
          return
        }
        let name = at + 1
        at = name
        while at < buffer.count, buffer[at] != 0 { at += 1 }
        guard at + 21 <= buffer.count else {
          fault = "the folder is cut short"
          return
        }
        entries.append(
          Entry(kind: kind, name: name..<at, id: RawID(base + (at + 1)), mode: mode))
        at += 21
      }
    }
    if let fault { throw .damaged(id.objectID, why: fault) }
    self.entries = entries
  }

  /// The bytes of an entry's name.
  func name(_ entry: Entry) -> ArraySlice<UInt8> { bytes[entry.name] }

  private static func kind(_ mode: UInt32) -> Kind? {
    switch mode & 0o170000 {
    case 0o100000: .file
    case 0o040000: .folder
    case 0o120000: .link
    case 0o160000: .submodule
    default: nil
    }
  }
}
