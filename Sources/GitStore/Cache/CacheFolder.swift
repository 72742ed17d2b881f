import Glibc
import SourceModel

/// A folder of files that are kept for the next time.
///
/// It is never in the way: a folder that is not there and cannot be made, that is read-only or full,
/// a file that is somebody else's, is as if nothing had been kept. A file is written under another name
/// and then takes its place, so that readers see an old one or a new one, whole; of two writers the last
/// one stays. All of it may be deleted at any time.
struct CacheFolder: Sendable {
  let path: String
  /// Whether `path` was made by us below the repository: then it may not be a link to elsewhere.
  private let isOurs: Bool

  /// Nil where nothing is kept.
  init?(_ cache: HistoryCache, commonFolder: String) {
    switch cache {
    case .none: return nil
    case .folder(let folder):
      guard Self.mayHold(folder) else { return nil }
      path = folder
      isOurs = false
    case .besideRepository(let caches):
      let beside = commonFolder + "/colophon"
      if Self.isOwn(beside, commonFolder) {
        path = beside
        isOurs = true
      } else if let caches, Self.isOwn(caches + "/colophon", caches, Self.folder(of: caches)) {
        // A user's folder of caches is made when it is first needed.
        _ = mkdir(caches, 0o700)
        path = caches + "/colophon"
        isOurs = false
      } else {
        return nil
      }
    }
  }

  /// Whether the first of these folders that is there is the user's own and may be written.
  ///
  /// Root may write anywhere, and would leave files that their owner cannot replace.
  private static func isOwn(_ folders: String...) -> Bool {
    for folder in folders {
      var status = stat()
      guard stat(folder, &status) == 0 else { continue }
      return status.st_uid == geteuid() && access(folder, W_OK) == 0
    }
    return false
  }

  /// Whether something was kept in a folder, or may be: it is there, or can be made with those above it.
  private static func mayHold(_ folder: String) -> Bool {
    var status = stat()
    if stat(folder, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    var above = folder
    while errno == ENOENT, let slash = above.lastIndex(of: "/") {
      above = slash == above.startIndex ? "/" : String(above[..<slash])
      if stat(above, &status) == 0 {
        return status.st_mode & S_IFMT == S_IFDIR && access(above, W_OK) == 0
      }
    }
    // A name in the folder that one is in.
    return errno == ENOENT && !above.contains("/")
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private init(path: String, isOurs: Bool) {
    self.path = path
    self.isOurs = isOurs
  }

  /// A folder in it; it is made when something is kept there.
  func folder(_ name: String) -> CacheFolder {
    CacheFolder(path: path + "/" + name, isOurs: true)
  }

  /// The bytes of a file that only its owner may write; nil where there is none.
  func bytes(of name: String, limit: Int) -> [UInt8]? {
    opened(name) { file, _ in File.bytes(of: file, limit: limit) }
  }

  /// Such a file where it lies: writers give a new one its name, so that it stays what it is.
  func mapped(_ name: String, limit: Int) -> MappedFile? {
    opened(name) { file, size in
      size <= limit ? MappedFile(open: file, flags: Int32(MAP_POPULATE)) : nil
    }
  }

  private func opened<Found>(_ name: String, _ body: (Int32, _ size: Int) -> Found?) -> Found? {
    let file = open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o022 == 0 else {
      return nil
    }
    return body(file, Int(status.st_size))
  }

  /// What files here are made for: one user may keep those of many repositories in one folder.
  static func purpose(_ commonFolder: String, _ prefix: RepoPath?) -> String {
    (File.realPath(commonFolder) ?? commonFolder) + "\0" + (prefix?.string ?? "")
  }

  /// The name of a file of some kind for a purpose.
  static func name(_ kind: String, for purpose: String) -> String {
    kind + "-" + SHA256.digest(of: purpose).description.prefix(16)
  }

  /// Keeps bytes under a name, and takes away what nobody needs any more; whether it could.
  func keep(_ bytes: [UInt8], as name: String) -> Bool {
    FolderCleaning.ledgers.clean(path, besides: name)
    return write(bytes, as: name)
  }

  /// The same, and nothing is taken away.
  func write(_ bytes: [UInt8], as name: String) -> Bool {
    if mkdir(path, 0o700) != 0, errno == ENOENT, let slash = path.lastIndex(of: "/") {
      _ = mkdir(String(path[..<slash]), 0o700)
      _ = mkdir(path, 0o700)
    }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isOurs ? O_NOFOLLOW : 0))
    guard folder >= 0 else { return false }
    defer { close(folder) }
    let temporary = ".\(name)-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let file = openat(
      folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    let isWritten = write(bytes, to: file)
    let isClosed = close(file) == 0
    if isWritten, isClosed, renameat(folder, temporary, folder, name) == 0 { return true }
    unlinkat(folder, temporary, 0)
    return false
  }

  private func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(file, part.baseAddress, part.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
