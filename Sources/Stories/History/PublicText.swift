/// What somebody wrote for the repository over several lines, made fit for readers: a tag's message.
enum PublicText {
  private static let mostLines = 40

  /// Each line as the subject of a commit is shown: without control characters and e-mail addresses,
  /// cut where it is too long.
  static func cleaned(_ text: String) -> String {
    let lines = text.split(separator: "\n", maxSplits: mostLines, omittingEmptySubsequences: false)
    let shown = lines.prefix(mostLines).map { CommitSubject().shown(String($0)) }
    let last = shown.lastIndex { !$0.isEmpty } ?? 0
    return shown.prefix(last + 1).drop { $0.isEmpty }.joined(separator: "\n")
  }
}
