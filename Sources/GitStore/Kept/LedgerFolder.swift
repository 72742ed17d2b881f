import SourceModel

/// Keeps ledgers in a folder, and what was found of their entries.
struct LedgerFolder {
  private static let largest = 2 << 30

  private let folder: CacheFolder
  private let name: String
  private let purpose: [UInt8]

  /// Nil where nothing is kept. `prefix` is the workspace's folder in the repository.
  init?(_ cache: HistoryCache, commonFolder: String, prefix: RepoPath?) {
    guard let folder = CacheFolder(cache, commonFolder: commonFolder) else { return nil }
    self.folder = folder
    let purpose = CacheFolder.purpose(commonFolder, prefix)
    self.purpose = Array(purpose.utf8)
    name = CacheFolder.name("chronicle", for: purpose)
  }

  /// What was kept; nil where there is nothing that can be trusted.
  func load() -> KeptHistory? {
    folder.mapped(name, limit: LedgerFolder.largest).flatMap { KeptHistory($0, purpose: purpose) }
  }

  /// Keeps a ledger whose rows are in order, and what was found; whether it could.
  @discardableResult
  func save(_ ledger: Ledger, _ findings: Findings?) -> Bool {
    let bytes = LedgerFile.bytes(of: ledger, findings, purpose: purpose)
    return bytes.count <= LedgerFolder.largest && folder.keep(bytes, as: name)
  }
}
