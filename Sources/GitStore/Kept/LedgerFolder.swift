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
    // One user may keep the chronicles of many repositories in one folder.
    let place = File.realPath(commonFolder) ?? commonFolder
    purpose = Array((place + "\0" + (prefix?.string ?? "")).utf8)
    name = "chronicle-" + SHA256.digest(of: purpose).description.prefix(16)
  }

  /// What was kept; nil where there is nothing that can be trusted.
  func load() -> KeptHistory? {
    folder.mapped(name, limit: LedgerFolder.largest).flatMap { KeptHistory($0, purpose: purpose) }
  }

  /// Keeps a ledger whose rows are in order, and what was found; whether it could.
  @discardableResult
  func save(_ ledger: Ledger, _ findings: Findings?) -> Bool {
    let bytes = LedgerFile.bytes(of: ledger, findings, purpose: purpose)
    guard bytes.count <= LedgerFolder.largest else { return false }
    LedgerCleaning.clean(folder.path, besides: name)
    return folder.keep(bytes, as: name)
  }
}
