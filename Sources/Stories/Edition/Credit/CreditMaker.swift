import SourceModel

/// Makes the credits of each entry: the byline from front matter, *with the help of*, who agrees and
/// the revisions from history.
struct CreditMaker {
  private let chronicle: Chronicle
  private let who: WhoIsWho
  /// What each commit of the chronicle was, by its place there: entries share them.
  private let revisions: [Credits.Revision]

  init(input: AssemblyInput, who: WhoIsWho) {
    chronicle = input.chronicle
    self.who = who
    let subjects = CommitSubject(hidden: who.hiddenNames)
    revisions = chronicle.commits.map { commit in
      Credits.Revision(
        commit: commit.id, time: commit.authored,
        names: who.identities.authors(of: commit).compactMap(\.name),
        subject: subjects.shown(commit.subject))
    }
  }

  /// Credits by path, of entries as written (before names were chosen) and of their translations.
  func credits(of entries: [RepoPath: Entry], _ translations: [RepoPath: [Translation]])
    -> [RepoPath: Credits]
  {
    var credits: [RepoPath: Credits] = [:]
    for (path, entry) in entries {
      let byline = who.byline(of: entry)
      credits[path] = self.credits(of: path, byline)
      for translation in translations[path] ?? [] {
        credits[translation.address.path] = self.credits(of: translation.address.path, byline)
      }
    }
    return credits
  }

  private func credits(of path: RepoPath, _ byline: Byline) -> Credits {
    let entry = chronicle.entries[path]
    return Credits(
      byline: byline.names, helpers: helpers(of: path, byline),
      reviewers: reviewers(of: path, byline), firstWritten: chronicle.firstWritten(path),
      lastRevised: chronicle.lastRevised(path), landed: entry?.landed?.known,
      revisionList: revisions(of: path))
  }

  /// The commits that changed a text, newest first.
  func revisions(of path: RepoPath) -> [Credits.Revision] {
    (chronicle.entries[path]?.commits ?? []).map { revisions[$0] }
  }

  private func reviewers(of path: RepoPath, _ byline: Byline) -> [String] {
    let holding = who.approvals.of(path, byline).filter { $0.state == .holds }
    return holding.compactMap(\.approval.name).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// Everybody whom commits name and the byline does not: most commits first, then by name.
  private func helpers(of path: RepoPath, _ byline: Byline) -> [Credits.Helper] {
    var tallies = ContributionTally()
    for commit in chronicle.commits(of: path) {
      tallies.add(commit, who.identities) { byline.holds($0) ? nil : $0.key }
    }
    return tallies.sorted.compactMap { tally in
      tally.contributor.name.map {
        Credits.Helper(name: $0, roles: tally.roles.keys.sorted(), edition: tally.edition)
      }
    }
  }
}
