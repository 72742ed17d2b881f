import SourceModel

/// Counts what people did for one text.
struct ContributionTally {
  /// What one person did in one role.
  struct Share: Hashable {
    var commits = 0
    var first: RecordedTime
    var last: RecordedTime

    fileprivate init(_ time: RecordedTime) {
      first = time
      last = time
    }

    fileprivate mutating func count(_ time: RecordedTime) {
      commits += 1
      first = min(first, time)
      last = max(last, time)
    }
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

  private var rows: [Row] = []
  private var places: [Contributor.Key: Int] = [:]

  /// Counts one commit; the newest comes first.
  ///
  /// - Parameter key: nil for somebody who is not counted.
  mutating func add(
    _ commit: Chronicle.Commit, _ identities: Identities,
    key: (Contributor) -> Contributor.Key? = { $0.key }
  ) {
    // Whom this commit names, and in which roles: mostly one, in one.
    var done: [(place: Int, role: ContributorRole)] = []
    func add(_ identity: Identity, _ role: ContributorRole) {
      guard let somebody = identities.somebody(identity), somebody.name != nil,
        let key = key(somebody)
      else { return }
      let place = self.place(of: key, somebody)
      if !done.contains(where: { $0.place == place }) {
        rows[place].commits += 1
        rows[place].edition = [rows[place].edition, commit.edition].compactMap { $0 }.min()
      }
      guard !done.contains(where: { $0 == (place, role) }) else { return }
      done.append((place, role))
      rows[place].roles[role, default: Share(commit.authored)].count(commit.authored)
    }
    add(commit.author, .author)
    for credit in commit.credits { add(credit.identity, credit.role) }
  }

  private mutating func place(of key: Contributor.Key, _ contributor: Contributor) -> Int {
    if let place = places[key] { return place }
    places[key] = rows.count
    rows.append(Row(contributor: contributor))
    return rows.count - 1
  }

  /// Everybody, most commits first, then by name.
  var sorted: [Row] {
    rows.sorted { left, right in
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
