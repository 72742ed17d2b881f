import SourceModel
import Stories

/// `history` for people: a paragraph a text.
struct HistoryReport {
  let emails: Bool
  let colour: Bool

  /// So many revisions are listed; `--format json` has all.
  private static let revisionsShown = 20
  /// The longest word of the first column and two spaces.
  private static let indent = 15

  func text(_ history: EntryHistory) -> String {
    let path = TerminalText.escaped(history.address.path.string)
    var lines = [colour ? "\u{1B}[1m\(path)\u{1B}[0m" : path]
    if let first = history.firstWritten { lines.append(line("first written", first.day.iso8601)) }
    if let last = history.lastRevised, history.revisions.count > 1 {
      lines.append(line("last revised", last.day.iso8601))
    }
    if let landed = history.landed { lines.append(line("landed", landed.day.iso8601)) }
    for (index, former) in history.previousPaths.enumerated() {
      lines.append(line(index == 0 ? "before" : "", TerminalText.escaped(former.string)))
    }
    var last: ContributorRole?
    for row in history.contributors.sorted(by: { $0.role < $1.role }) {
      lines.append(line(row.role == last ? "" : row.role.rawValue, words(row)))
      last = row.role
    }
    for (index, approval) in history.approvals.enumerated() {
      lines.append(line(index == 0 ? "approval" : "", words(approval)))
    }
    lines += revisions(history.revisions)
    return lines.joined(separator: "\n") + "\n"
  }

  private func revisions(_ revisions: [Credits.Revision]) -> [String] {
    guard !revisions.isEmpty else { return [line("revisions", "none; it is not committed")] }
    var lines = revisions.prefix(HistoryReport.revisionsShown).enumerated().map {
      line($0.offset == 0 ? "revisions" : "", words($0.element))
    }
    let more = revisions.count - HistoryReport.revisionsShown
    if more > 0 { lines.append(line("", "and \(more) more; --format json has all")) }
    return lines
  }

  private func words(_ row: EntryHistory.Row) -> String {
    var words = TerminalText.escaped(row.name)
    if emails, let email = row.email { words += " <\(TerminalText.escaped(email))>" }
    words += row.commits == 1 ? ", 1 commit" : ", \(row.commits) commits"
    let days = [row.first, row.last].compactMap { $0.known?.day.iso8601 }
    guard let first = days.first, let last = days.last else { return words }
    return words + ", " + (first == last ? first : "\(first) to \(last)")
  }

  private func words(_ approval: Approval) -> String {
    let name = approval.name.map { TerminalText.escaped($0) } ?? "somebody without a name here"
    let state =
      switch approval.state {
      case .holds: "agrees with the text as it is"
      case .stale: "agreed to an earlier text"
      case .notEligible: "agreed, which does not count here"
      }
    return "\(name) \(state) (\(short(approval.commit)))"
  }

  private func words(_ revision: Credits.Revision) -> String {
    let names = revision.names.map { TerminalText.escaped($0) }.joined(separator: ", ")
    return [
      revision.time.known?.day.iso8601 ?? "no date", short(revision.commit), names,
      revision.subject,
    ]
    .filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func short(_ commit: ObjectID) -> String { String(commit.description.prefix(10)) }

  private func line(_ name: String, _ words: String) -> String {
    "  " + name + String(repeating: " ", count: HistoryReport.indent - name.count) + words
  }
}
