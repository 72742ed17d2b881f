import SourceModel

/// Small files that programs keep beside the chronicle, each under a name of its own.
///
/// What is in them is their writers' business: they must be able to tell a whole file from a damaged one.
package struct KeptFiles: Sendable {
  private let folder: CacheFolder
  private let purpose: String

  /// In bytes: a file that is larger is neither kept nor read.
  private static let largest = 128 << 20

  init?(_ cache: HistoryCache, commonFolder: String, prefix: RepoPath?) {
    guard let folder = CacheFolder(cache, commonFolder: commonFolder) else { return nil }
    self.folder = folder
    purpose = CacheFolder.purpose(commonFolder, prefix)
  }

  /// The file of this repository and workspace.
  ///
  /// - Parameters:
  ///   - kind: lower-case letters: what is kept.
  ///   - subject: what it is about: an output's place. Any text.
  package func bytes(_ kind: String, about subject: String) -> [UInt8]? {
    folder.bytes(of: name(kind, subject), limit: Self.largest)
  }

  /// Keeps a file; whether it could.
  @discardableResult
  package func keep(_ bytes: [UInt8], _ kind: String, about subject: String) -> Bool {
    bytes.count <= Self.largest && folder.keep(bytes, as: name(kind, subject))
  }

  private func name(_ kind: String, _ subject: String) -> String {
    CacheFolder.name(kind, for: purpose + "\0" + subject)
  }
}
