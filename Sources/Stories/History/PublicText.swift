/// What somebody wrote for the repository over several lines, made fit for readers: a tag's message.
struct PublicText {
  let subjects: CommitSubject
  private static let mostLines = 40

  init(_ subjects: CommitSubject) { self.subjects = subjects }

  /// Each line as the subject of a commit is shown: without control characters, e-mail addresses and
  /// names that were taken back, cut where it is too long.
  func cleaned(_ text: String) -> String {
    let lines = text.split(
      separator: "\n", maxSplits: Self.mostLines, omittingEmptySubsequences: false)
    let shown = lines.prefix(Self.mostLines).map { subjects.shown(String($0)) }
    let last = shown.lastIndex { !$0.isEmpty } ?? 0
    return shown.prefix(last + 1).drop { $0.isEmpty }.joined(separator: "\n")
  }
}
