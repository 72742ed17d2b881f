import Glibc

/// Looks at the names in a folder without following a link: for whoever watches a workspace.
package enum FolderNames {
  /// What stands under a name, links not followed.
  package enum Kind: Hashable, Sendable { case folder, file, other }

  /// What a file was when it was looked at: equal as long as nobody wrote to it.
  package struct Stamp: Hashable, Sendable {
    let size: Int
    /// Seconds and nanoseconds of its last writing, and of its last change of any sort.
    let times: [Int]
    let number: UInt64
  }

  /// A name and what stands under it.
  package struct Item: Sendable {
    package let name: [UInt8]
    package let kind: Kind
    package let stamp: Stamp
  }

  /// The deepest nesting that is looked at, and the most names of all folders together.
  package static let deepest = 40
  package static let most = 1_000_000

  /// The names in a folder with what they are; empty where it cannot be opened.
  package static func list(_ folder: String) -> [Item] {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return []
    }
    defer { closedir(stream) }
    var found: [Item] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        Array(bytes.prefix { $0 != 0 })
      }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      if let item = item(name, in: descriptor) { found.append(item) }
    }
    return found
  }

  private static func item(_ name: [UInt8], in folder: Int32) -> Item? {
    var status = stat()
    let asked = (name + [0]).withUnsafeBytes { bytes -> Int32 in
      guard let text = bytes.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return fstatat(folder, text, &status, AT_SYMLINK_NOFOLLOW)
    }
    guard asked == 0 else { return nil }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      default: .other
      }
    return Item(
      name: name, kind: kind,
      stamp: Stamp(
        size: Int(status.st_size),
        times: [
          status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
          status.st_ctim.tv_nsec,
        ], number: UInt64(status.st_ino)))
  }
}
