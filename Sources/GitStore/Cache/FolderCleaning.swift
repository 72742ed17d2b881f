import Glibc

/// Takes away what was left in a folder of kept files: unfinished files of writers that are gone, and the oldest of
/// what is kept where there is too much.
///
/// What is taken from under a writer in another container is not kept that time, and does no harm.
struct FolderCleaning: Sendable {
  /// Files that stay.
  var mostFiles = Int.max
  /// Bytes of all of them.
  let mostBytes: Int
  /// Whether a name is one that is given here: nothing else is touched.
  let isOwn: @Sendable (Substring) -> Bool

  /// Seconds after which an unfinished file is nobody's.
  private static let patience = 3_600

  /// - Parameter name: what is about to be written anew.
  func clean(_ folder: String, besides name: String? = nil) {
    var kept: [(path: String, written: Int, bytes: Int)] = []
    for bytes in File.names(in: folder) ?? [] {
      guard let found = String(validating: bytes, as: UTF8.self), found != name else { continue }
      let writer = writer(of: found)
      guard writer != nil || isOwn(found[...]) else { continue }
      let path = folder + "/" + found
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid()
      else { continue }
      if let writer {
        let age = time(nil) - status.st_mtim.tv_sec
        if age > Self.patience || (kill(writer, 0) != 0 && errno == ESRCH) { unlink(path) }
      } else {
        kept.append((path, status.st_mtim.tv_sec, Int(status.st_size)))
      }
    }
    kept.sort { $0.written == $1.written ? $0.path < $1.path : $0.written > $1.written }
    var bytes = 0
    for (place, file) in kept.enumerated() {
      bytes += file.bytes
      if place >= mostFiles || bytes > mostBytes { unlink(file.path) }
    }
  }

  /// The process that began `.<name>-<process>-<number>` (`CacheFolder.write`).
  private func writer(of name: String) -> pid_t? {
    guard name.hasPrefix("."), let last = name.lastIndex(of: "-"),
      let first = name[..<last].lastIndex(of: "-"), isOwn(name[..<first].dropFirst()),
      let process = pid_t(name[..<last][first...].dropFirst()), process > 0,
      UInt32(name[last...].dropFirst()) != nil
    else { return nil }
    return process
  }
}

extension FolderCleaning {
  /// Ledgers, records of builds, what was found out about texts and pages, pages of books: a kind, `-` and sixteen digits.
  static let ledgers = FolderCleaning(mostFiles: 31, mostBytes: 4 << 30) { name in
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2
      && ["chronicle", "build", "texts", "pages", "members"].contains(parts[0])
      && parts[1].utf8.count == 16 && parts[1].allSatisfy(\.isHexDigit)
  }

  /// Pictures that were made: 64 digits.
  static let pictures = FolderCleaning(mostBytes: 2 << 30) { name in
    name.utf8.count == 64 && name.allSatisfy(\.isHexDigit)
  }
}
