import Glibc
import SourceModel
import Synchronization

/// Files of pictures that were made before, in a folder of their own beside the chronicle.
///
/// Each is named by what it was made of, so none is ever wrong; the oldest go where there are very many.
package final class KeptPictures: Sendable {
  private let folder: CacheFolder
  private let isCleaned = Mutex(false)

  /// In bytes: of one file, and of all.
  private static let largest = 64 << 20
  private static let mostBytes = 2 << 30
  /// Seconds after which an unfinished file is nobody's.
  private static let patience = 3_600

  init?(_ cache: HistoryCache, commonFolder: String) {
    guard let folder = CacheFolder(cache, commonFolder: commonFolder) else { return nil }
    self.folder = folder.folder("pictures")
  }

  /// - Parameter name: 64 hexadecimal digits.
  package func bytes(of name: String) -> [UInt8]? {
    folder.bytes(of: name, limit: Self.largest)
  }

  package func keep(_ bytes: [UInt8], as name: String) {
    guard bytes.count <= Self.largest else { return }
    isCleaned.withLock { isCleaned in
      if !isCleaned { clean() }
      isCleaned = true
    }
    _ = folder.write(bytes, as: name)
  }

  /// Only names that are given here are touched.
  private func clean() {
    var kept: [(path: String, written: Int, bytes: Int)] = []
    let now = time(nil)
    for bytes in File.names(in: folder.path) ?? [] {
      guard let name = String(validating: bytes, as: UTF8.self) else { continue }
      let path = folder.path + "/" + name
      let isUnfinished = name.hasPrefix(".")
      var status = stat()
      guard name.drop(while: { $0 == "." }).prefix(64).utf8.count == 64,
        name.drop(while: { $0 == "." }).prefix(64).allSatisfy(\.isHexDigit),
        isUnfinished || name.utf8.count == 64, lstat(path, &status) == 0,
        status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid()
      else { continue }
      if isUnfinished {
        if now - status.st_mtim.tv_sec > Self.patience { unlink(path) }
      } else {
        kept.append((path, status.st_mtim.tv_sec, Int(status.st_size)))
      }
    }
    kept.sort { $0.written == $1.written ? $0.path < $1.path : $0.written > $1.written }
    var bytes = 0
    for file in kept {
      bytes += file.bytes
      if bytes > Self.mostBytes { unlink(file.path) }
    }
  }
}
