package import SourceModel

/// What history says of one text: an entry or a translation. What `colophon history` prints.
package struct EntryHistory: Sendable, Equatable {
  /// What one person did in one role.
  package struct Row: Sendable, Equatable {
    package let name: String
    /// Nil where there is none, and for who is shown by another name than their own.
    package let email: String?
    package let role: ContributorRole
    package let commits: Int
    package let first: RecordedTime
    package let last: RecordedTime

    package init(
      name: String, email: String?, role: ContributorRole, commits: Int, first: RecordedTime,
      last: RecordedTime
    ) {
      self.name = name
      self.email = email
      self.role = role
      self.commits = commits
      self.first = first
      self.last = last
    }
  }

  package let address: EntryAddress
  /// Nil for an entry that could not be read.
  package let language: LanguageTag?
  package let firstWritten: RecordedTime?
  package let lastRevised: RecordedTime?
  package let landed: RecordedTime?
  /// The commits that changed it, newest first.
  package let revisions: [Credits.Revision]
  /// Most commits first, then by name.
  package let contributors: [Row]
  /// The newest first.
  package let approvals: [Approval]
  /// Names it had before, newest first.
  package let previousPaths: [RepoPath]
}

extension EntryHistory {
  /// Of every entry and translation, in order of path, whether it is published or not.
  ///
  /// What people chose (`credit`, first names of minors) is followed here too. One that is not
  /// committed has no commits.
  package static func all(in input: AssemblyInput) -> [EntryHistory] {
    let who = WhoIsWho(input)
    let credits = CreditMaker(input: input, who: who)
    let addresses = (input.layout.entries + input.layout.translations).sorted { $0.path < $1.path }
    return addresses.map { address in
      let path = address.path
      let original = input.entries[input.layout.originals[path] ?? path] ?? nil
      let entry = original.map { input.standing?.applied(to: $0) ?? $0 }
      let byline = Byline(
        entry?.metadata.authors ?? [], people: who.people, names: who.names)
      let chronicle = input.chronicle
      return EntryHistory(
        address: address, language: address.translation ?? entry?.metadata.language,
        firstWritten: chronicle.firstWritten(path), lastRevised: chronicle.lastRevised(path),
        landed: chronicle.entries[path]?.landed?.known, revisions: credits.revisions(of: path),
        contributors: rows(chronicle.commits(of: path), who.identities),
        approvals: who.approvals.of(path, byline).map(\.approval),
        previousPaths: chronicle.entries[path]?.previousPaths ?? [])
    }
  }

  private static func rows(_ commits: [Chronicle.Commit], _ identities: Identities) -> [Row] {
    var tally = ContributionTally()
    for commit in commits { tally.add(commit, identities) }
    let shares = tally.sorted.flatMap { row in
      row.roles.map { (row.contributor, $0.key, $0.value) }
    }
    let sorted = shares.sorted { left, right in
      if left.2.commits != right.2.commits { return left.2.commits > right.2.commits }
      if left.0.precedes(right.0) { return true }
      if right.0.precedes(left.0) { return false }
      return left.1 < right.1
    }
    return sorted.compactMap { somebody, role, share in
      guard let name = somebody.name else { return nil }
      let email = somebody.hidesAddress ? "" : somebody.proper.email
      return Row(
        name: name, email: email.isEmpty ? nil : email, role: role, commits: share.commits,
        first: share.first, last: share.last)
    }
  }
}
