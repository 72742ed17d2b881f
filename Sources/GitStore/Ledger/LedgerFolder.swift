import Glibc
import SourceModel

/// Where what was read of history is kept for the next time.
package enum HistoryCache: Sendable, Hashable {
  /// `colophon/` among the repository's own files, if they belong to the user who asks.
  case besideRepository
  /// A folder that the user named; it is made where it is not there.
  case folder(String)
  /// Nowhere: all of history is read each time.
  case none
}

/// Keeps ledgers in a folder.
///
/// It is never in the way: a folder that is not there and cannot be made, that is read-only or full,
/// a file that is damaged or somebody else's, is as if nothing had been kept. A file is written
/// under another name and then takes its place, so that readers see an old one or a new one, whole;
/// of two writers the last one stays. All of it may be deleted at any time.
struct LedgerFolder {
  private static let largest = 2 << 30
  /// What is kept is brought up to date when one commit in so many is new.
  static let worthWriting = 500

  private let path: String
  /// Whether `path` was made by us below the repository: then it may not be a link to elsewhere.
  private let isOurs: Bool
  private let name: String
  private let purpose: [UInt8]

  /// Nil where nothing is kept. `prefix` is the workspace's folder in the repository.
  init?(_ cache: HistoryCache, commonFolder: String, prefix: RepoPath?) {
    switch cache {
    case .none: return nil
    case .folder(let folder):
      path = folder
      isOurs = false
    case .besideRepository:
      // Root may write anywhere, and would leave files that their owner cannot replace.
      var status = stat()
      guard stat(commonFolder, &status) == 0, status.st_uid == geteuid() else { return nil }
      path = commonFolder + "/colophon"
      isOurs = true
    }
    // One user may keep the chronicles of many repositories in one folder.
    let place = File.realPath(commonFolder) ?? commonFolder
    purpose = Array((place + "\0" + (prefix?.string ?? "")).utf8)
    name = "chronicle-" + SHA256.digest(of: purpose).description.prefix(16)
  }

  /// What was kept; an empty ledger where there is nothing that can be trusted.
  func load() -> Ledger {
    let file = open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { return Ledger() }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o022 == 0,
      let bytes = File.bytes(of: file, limit: LedgerFolder.largest)
    else { return Ledger() }
    return LedgerFile.ledger(from: bytes, purpose: purpose) ?? Ledger()
  }

  /// Keeps a ledger whose rows are in order; whether it could.
  @discardableResult
  func save(_ ledger: Ledger) -> Bool {
    _ = mkdir(path, 0o700)
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isOurs ? O_NOFOLLOW : 0))
    guard folder >= 0 else { return false }
    defer { close(folder) }
    let bytes = LedgerFile.bytes(of: ledger, purpose: purpose)
    guard bytes.count <= LedgerFolder.largest else { return false }
    LedgerCleaning.clean(path, besides: name)
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
