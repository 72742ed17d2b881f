import SourceModel

/// Holds texts of both books against `review.gate`.
struct ApprovalGate {
  /// What may be published of one entry.
  struct Answer {
    let passes: Bool
    let translations: [Translation]
  }

  private let input: AssemblyInput
  private let who: WhoIsWho
  private var policy: Configuration.Review { input.configuration.review }

  init(input: AssemblyInput, who: WhoIsWho) {
    self.input = input
    self.who = who
  }

  /// What passes, and what is said of the rest. Where history was not asked, everything passes.
  func judge(_ entry: Entry, _ translations: [Translation]) -> Checked<Answer> {
    guard policy.gate != .off, policy.approvals > 0, input.knowsHistory,
      entry.kind == .handbook || entry.kind == .blog, !entry.metadata.isDraft
    else { return Checked(Answer(passes: true, translations: translations)) }
    let byline = who.byline(of: entry)
    let isShut = policy.gate == .leaveOut
    var said: [Diagnostic] = []
    if let lack = lack(entry.path, byline) {
      said.append(lack)
      // Nobody reads a translation of what is not there.
      if isShut { return Checked(Answer(passes: false, translations: []), said) }
    }
    let passing = translations.filter { translation in
      guard let lack = lack(translation.address.path, byline) else { return true }
      said.append(lack)
      return !isShut
    }
    return Checked(Answer(passes: true, translations: passing), said)
  }

  /// What is said of a text that too few people agree with.
  private func lack(_ path: RepoPath, _ byline: Byline) -> Diagnostic? {
    let approvals = who.approvals.of(path, byline)
    let holding = approvals.count { $0.state == .holds }
    guard holding < policy.approvals else { return nil }
    return NotApproved.message(
      path, input.snapshot.object(at: path), holding: holding, policy: policy,
      others: approvals.filter { $0.state != .holds }.map { judged in
        NotApproved.Other(
          judged, change: judged.state == .stale ? change(of: path, since: judged) : nil)
      })
  }

  /// The newest commit that changed a text after somebody agreed to it.
  private func change(of path: RepoPath, since judged: JudgedApproval) -> Chronicle.Commit? {
    guard let newest = input.chronicle.commits(of: path).first,
      newest.id != judged.approval.commit
    else { return nil }
    return newest
  }
}
