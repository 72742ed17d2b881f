/// Bytes that the versions of a folder share: one of them whole, then what the others put in.
///
/// A pack stores most folders as differences from another version. Kept as pieces of such shared
/// bytes they need not be made whole, and two of them are compared where they differ, not byte by byte.
final class FolderFamily {
  /// The whole version, then what was put in.
  private(set) var bytes: [UInt8]
  /// Bytes of the whole version.
  let wholeCount: Int
  /// A bit for each byte of the whole version, and one for its end: whether an entry begins there.
  let starts: [UInt64]

  /// `id` is the folder's own name, for the message.
  init(_ whole: [UInt8], id: RawID) throws(GitError) {
    var starts = [UInt64](repeating: 0, count: whole.count / 64 + 1)
    var fault: FolderEntry.Fault?
    whole.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count, let base = bytes.baseAddress {
        starts[at >> 6] |= 1 << UInt64(at & 63)
        switch FolderEntry.read(base + at, bytes.count - at) {
        case .success(let entry): at += entry.count
        case .failure(let found):
          fault = found
          return
        }
      }
      starts[at >> 6] |= 1 << UInt64(at & 63)
    }
    if let fault { throw fault.error(id) }
    bytes = whole
    wholeCount = whole.count
    self.starts = starts
  }

  /// Takes bytes in; answers where they begin.
  func append(_ literal: UnsafeBufferPointer<UInt8>) -> Int {
    let place = bytes.count
    bytes.append(contentsOf: literal)
    return place
  }

  /// Bytes in memory, about.
  var size: Int { bytes.capacity + starts.count * 8 }
}

/// One line of a folder, as it lies in memory: "mode SP name NUL id" (gitformat-pack).
struct FolderEntry {
  enum Fault: Error {
    case mode, cut

    func error(_ id: RawID) -> GitError {
      switch self {
      case .mode: .damaged(id.objectID, why: "an entry of the folder has no right mode")
      case .cut: .damaged(id.objectID, why: "the folder is cut short")
      }
    }
  }

  let start: UnsafePointer<UInt8>
  /// Bytes of the whole entry.
  let count: Int
  let mode: UInt32
  /// Where the name begins.
  let nameStart: Int

  var nameCount: Int { count - 21 - nameStart }
  var name: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start + nameStart, count: nameCount)
  }
  var id: RawID { RawID(UnsafeRawPointer(start + (count - 20))) }
  var isFolder: Bool { mode & 0o170000 == 0o040000 }

  /// Reads the entry that begins at a place, of which so many bytes may be looked at.
  static func read(_ start: UnsafePointer<UInt8>, _ limit: Int) -> Result<FolderEntry, Fault> {
    var mode: UInt32 = 0
    var at = 0
    while at < limit, start[at] != 0x20 {
      guard start[at] >= 0x30, start[at] <= 0x37, at < 7 else { return .failure(.mode) }
      mode = mode << 3 | UInt32(start[at] - 0x30)
      at += 1
    }
    guard at < limit else { return .failure(.cut) }
    switch mode & 0o170000 {
    case 0o100000, 0o040000, 0o120000, 0o160000: break
    default: return .failure(.mode)
    }
    let name = at + 1
    at = name
    while at < limit, start[at] != 0 { at += 1 }
    guard at + 21 <= limit else { return .failure(.cut) }
    return .success(FolderEntry(start: start, count: at + 21, mode: mode, nameStart: name))
  }

  /// Whether it is byte for byte another: same mode, name and id.
  func isSame(as other: FolderEntry) -> Bool {
    guard count == other.count else { return false }
    for at in 0..<count where start[at] != other.start[at] { return false }
    return true
  }

  /// git's order in a folder: by bytes, the name of a folder with a slash behind it.
  func order(to other: FolderEntry) -> Int {
    let common = min(nameCount, other.nameCount)
    for at in 0..<common {
      let own = start[nameStart + at]
      let its = other.start[other.nameStart + at]
      if own != its { return own < its ? -1 : 1 }
    }
    let own = ending(after: common)
    let its = other.ending(after: common)
    return own == its ? 0 : own < its ? -1 : 1
  }

  private func ending(after count: Int) -> UInt8 {
    if nameCount > count { return start[nameStart + count] }
    return isFolder ? 0x2F : 0
  }
}
