import Compilation
import SourceModel

/// What `build` says at its end.
struct BuildSummary {
  let report: WriteReport
  /// How many entries were left out because they had errors.
  let leftOut: Int
  /// Entries whose `publish` is still ahead.
  let waiting: Int
  /// The first of them.
  let waitingFirst: [String]
  let drafts: Int
  /// Texts that wait for approval.
  let unapproved: Int
  /// Entries on the disk that the commit does not have as they are.
  let uncommitted: Int
  let output: String
  /// The zip of an offline copy.
  let archive: String?
  /// Of the printed handbook, which is set only when it is asked for.
  let volumesLeftOut: Int

  func say() {
    var parts = ["\(report.files) files in \(output)"]
    if report.written > 0 { parts.append("\(report.written) written") }
    if report.removed > 0 { parts.append("\(report.removed) removed") }
    if report.unchanged > 0 { parts.append("\(report.unchanged) unchanged") }
    Terminal.complain(parts.joined(separator: ", "))
    if let archive { Terminal.complain("the same in one file: \(archive)") }
    if report.isFilledInPlace {
      Terminal.complain(
        "note: \(output) is a mount point, so it was filled in place: while a build runs, readers may see both books"
      )
    }
    if !report.foreign.isEmpty {
      let (first, count) = (report.foreign.prefix(5), report.foreign.count)
      let names = first.map(TerminalText.escaped).joined(separator: ", ")
      Terminal.complain(
        "note: \(output) is made anew by each build, so what others put there is not kept: \(names)\(count > 5 ? " and \(count - 5) more" : ""); copy it there after each build"
      )
    }
    if leftOut > 0 {
      Terminal.complain(
        "note: \(leftOut == 1 ? "1 file has" : "\(leftOut) files have") errors and \(leftOut == 1 ? "is" : "are") not in this build"
      )
    }
    if waiting > 0 {
      Terminal.complain(
        "note: \(waiting == 1 ? "1 entry waits" : "\(waiting) entries wait") for the day that stands after 'publish': \(waitingNames)"
      )
    }
    if drafts > 0 {
      Terminal.complain(
        "note: \(drafts == 1 ? "1 draft is" : "\(drafts) drafts are") left out; --drafts shows drafts"
      )
    }
    if unapproved > 0 {
      Terminal.complain(
        "note: \(unapproved == 1 ? "1 text waits" : "\(unapproved) texts wait") for approval and \(unapproved == 1 ? "is" : "are") not in this build ('review' in colophon.yml)"
      )
    }
    if volumesLeftOut > 0 {
      Terminal.complain(
        "note: no PDF is made: your handbook is so large that it is printed as \(volumesLeftOut) volumes, which takes minutes; ask for them with '--format pdf'"
      )
    }
    guard uncommitted > 0 else { return }
    let files = uncommitted == 1 ? "1 changed file is" : "\(uncommitted) changed files are"
    let them = uncommitted == 1 ? "it" : "them"
    Terminal.complain(
      "\(files) not in this build, which shows your last commit. See \(them) with 'colophon preview', build \(them) with 'colophon build --work-tree', or commit \(them)."
    )
  }

  private var waitingNames: String {
    let names = waitingFirst.map(TerminalText.escaped).joined(separator: ", ")
    let rest = waiting - waitingFirst.count
    return rest > 0 ? names + " and \(rest) more" : names
  }
}
