import SourceModel

/// How much is read: enough for any handbook, too little to fill a memory or an afternoon.
package enum Limits {
  /// Bytes of one text.
  package static let text = SourceFile.longest
  /// Bytes of any file.
  package static let file = 32 << 20
  /// Bytes of all texts together.
  package static let allTexts = 128 << 20
  /// Names in all folders that are opened.
  package static let entries = 200_000
  /// Levels of folders, `stories` being the first.
  package static let depth = 16
  /// Bytes of a commit, a folder or a tag.
  static let metadata = 64 << 20
  /// Bytes of a pointer of Git LFS, by its specification.
  static let largeFilePointer = 1024
  /// Files that all commits together add, change or remove.
  package static let changes = 20_000_000
  /// Commits of a history.
  static let commits = 20_000_000
  /// Bytes of all subjects and names in a history.
  static let historyText = 2 << 30
  /// Names in the folders that one commit adds or removes.
  static let entriesOfOneChange = 1_000_000
  /// People whom one message may name.
  static let creditsOfOneCommit = 1_000
  /// Lines of one message that may look as if they named somebody.
  static let creditLinesOfOneCommit = 10_000
  /// People whose agreement one message may declare.
  static let reviewersOfOneCommit = 100
  /// Lines of one message that may name a text that was agreed to.
  static let reviewLinesOfOneCommit = 100
  /// Such lines in a history.
  static let reviewLines = 100_000
  /// Texts that all agreements of a history may touch.
  static let reviewedTexts = 5_000_000
  /// Earlier texts that are looked up to find what such a line means.
  static let reviewLookups = 10_000
  /// Bytes of a path that a message names.
  static let pathBytes = 1_000
  /// Pairs of a removed and an added entry that one commit may ask to be compared.
  static let renameCandidates = 1 << 28
  /// Steps from a tag to what it names.
  static let tagChain = 16
}
