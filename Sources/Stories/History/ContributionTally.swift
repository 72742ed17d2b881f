import SourceModel

/// Counts what people did for one text.
struct ContributionTally {
  /// What one person did in one role.
  struct Share: Hashable {
    var commits = 0
    var first: RecordedTime
    var last: RecordedTime
  }

  struct Row {
    /// As the newest commit names them.
    let contributor: Contributor
    var roles: [ContributorRole: Share] = [:]
    /// How many commits name them, in whatever role.
    var commits = 0
    /// The oldest of the chronicle's editions that holds one of these commits; nil for none.
    var edition: Int?
  }

  private var rows: [Contributor.Key: Row] = [:]

  /// Counts one commit; the newest comes first.
  ///
  /// - Parameter key: nil for somebody who is not counted.
  mutating func add(
    _ commit: Chronicle.Commit, _ identities: Identities,
    key: (Contributor) -> Contributor.Key? = { $0.key }
  ) {
    var seen: Set<Contributor.Key> = []
    var done: Set<RoleOfOne> = []
    let all = [Chronicle.Credit(role: .author, identity: commit.author)] + commit.credits
    for credit in all {
      guard let somebody = identities.somebody(credit.identity), somebody.name != nil,
        let key = key(somebody)
      else { continue }
      if seen.insert(key).inserted {
        rows[key, default: Row(contributor: somebody)].commits += 1
        let oldest = [rows[key]?.edition, commit.edition].compactMap { $0 }.min()
        rows[key]?.edition = oldest
      }
      guard done.insert(RoleOfOne(key: key, role: credit.role)).inserted else { continue }
      let time = commit.authored
      var share = rows[key]?.roles[credit.role] ?? Share(first: time, last: time)
      share.commits += 1
      share.first = min(share.first, time)
      share.last = max(share.last, time)
      rows[key]?.roles[credit.role] = share
    }
  }

  private struct RoleOfOne: Hashable {
    let key: Contributor.Key
    let role: ContributorRole
  }

  /// Everybody, most commits first, then by name.
  var sorted: [Row] {
    rows.values.sorted { left, right in
      if left.commits != right.commits { return left.commits > right.commits }
      return left.contributor.precedes(right.contributor)
    }
  }
}

extension Contributor {
  /// By the name that is shown, byte by byte; of two people of one name by their files.
  func precedes(_ other: Contributor) -> Bool {
    let (own, others) = (Array((name ?? "").utf8), Array((other.name ?? "").utf8))
    if own != others { return own.lexicographicallyPrecedes(others) }
    return id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}

extension Identities {
  /// Who wrote a commit: its author, and those whom `Co-authored-by` names, each once.
  func authors(of commit: Chronicle.Commit) -> [Contributor] {
    var seen: Set<Contributor.Key> = []
    let written = [commit.author] + commit.credits.filter { $0.role == .author }.map(\.identity)
    return written.compactMap(somebody).filter { seen.insert($0.key).inserted }
  }
}
