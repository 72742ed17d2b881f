import SourceModel
import Synchronization

/// Files of pictures that were made before, in a folder of their own beside the chronicle.
///
/// Each is named by what it was made of, so none is ever wrong; the oldest go where there are very many.
package final class KeptPictures: Sendable {
  private let folder: CacheFolder
  private let isCleaned = Mutex(false)

  /// Of one file; in bytes.
  private static let largest = 64 << 20

  /// Nil where nothing can be kept.
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
      if !isCleaned { FolderCleaning.pictures.clean(folder.path) }
      isCleaned = true
    }
    _ = folder.write(bytes, as: name)
  }
}
