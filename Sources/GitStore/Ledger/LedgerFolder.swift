import SourceModel

/// Keeps ledgers in a folder.
struct LedgerFolder {
  private static let largest = 2 << 30
  /// What is kept is brought up to date when one commit in so many is new.
  static let worthWriting = 500

  private let folder: CacheFolder
  private let name: String
  private let purpose: [UInt8]

  /// Nil where nothing is kept. `prefix` is the workspace's folder in the repository.
  init?(_ cache: HistoryCache, commonFolder: String, prefix: RepoPath?) {
    guard let folder = CacheFolder(cache, commonFolder: commonFolder) else { return nil }
    self.folder = folder
    // One user may keep the chronicles of many repositories in one folder.
    let place = File.realPath(commonFolder) ?? commonFolder
    purpose = Array((place + "\0" + (prefix?.string ?? "")).utf8)
    name = "chronicle-" + SHA256.digest(of: purpose).description.prefix(16)
  }

  /// What was kept; an empty ledger where there is nothing that can be trusted.
  func load() -> Ledger {
    guard let bytes = folder.bytes(of: name, limit: LedgerFolder.largest) else { return Ledger() }
    return LedgerFile.ledger(from: bytes, purpose: purpose) ?? Ledger()
  }

  /// Keeps a ledger whose rows are in order; whether it could.
  @discardableResult
  func save(_ ledger: Ledger) -> Bool {
    let bytes = LedgerFile.bytes(of: ledger, purpose: purpose)
    guard bytes.count <= LedgerFolder.largest else { return false }
    LedgerCleaning.clean(folder.path, besides: name)
    return folder.keep(bytes, as: name)
  }
}
