import SourceModel

/// Adds to a ledger the commits that it lacks.
struct LedgerReader {
  var ledger: Ledger
  private(set) var table: IDTable
  /// Rows from here on are new; their root folders are in `trees`.
  let firstNew: Int
  private(set) var trees: [RawID] = []
  private var numbers: [[UInt8]: Int32] = [:]
  private var reviewLines = 0
  /// The workspace's folder with a slash behind it; empty at the root.
  private let prefix: [UInt8]

  init(_ known: Ledger, prefix: RepoPath?) {
    self.prefix = prefix.map { Array(($0.string + "/").utf8) } ?? []
    ledger = known
    table = IDTable(known.rows)
    firstNew = known.rows.count
  }

  /// Reads what `tip`'s history holds and the ledger lacks; answers the row of `tip`.
  ///
  /// A commit at which a shallow clone was cut off is a thrown error, not a root.
  mutating func readCommits(
    from tip: RawID, shallow: Set<RawID>, _ objects: borrowing ObjectStore
  ) throws(GitError) -> Int32 {
    var next = ledger.rows.count
    let place = row(of: tip)
    while next < ledger.rows.count {
      let id = ledger.rows[next].id
      if shallow.contains(id) { throw .shallow }
      let bytes = try objects.read(id, .commit, needed: "a commit of the history")
      try fill(next, try RawCommit(bytes, id: id))
      next += 1
      if ledger.text.count > Limits.historyText || next > Limits.commits {
        throw .historyTooLarge(limit: Limits.changes)
      }
    }
    return place
  }

  /// The row of a commit, a new one where it is named for the first time.
  private mutating func row(of id: RawID) -> Int32 {
    if let known = table.place(of: id, ledger.rows) { return known }
    let place = Int32(ledger.rows.count)
    ledger.rows.append(Ledger.Row(id))
    table.insert(place, ledger.rows)
    return place
  }

  private mutating func fill(_ place: Int, _ commit: RawCommit) throws(GitError) {
    trees.append(commit.tree)
    let firstParent = ledger.parents.count
    for id in commit.parents {
      let parent = row(of: id)
      // The same parent twice is one parent.
      if !ledger.parents[firstParent...].contains(parent) { ledger.parents.append(parent) }
    }
    let author = commit.author.map { IdentityLine(commit.bytes[$0]) }
    let committer = commit.committer.map { IdentityLine(commit.bytes[$0]) }
    let committed = committer?.time ?? author?.time ?? .unknown
    let authored = author?.time ?? committed
    let words = MessageText(encoding: commit.encoding.map { commit.bytes[$0] } ?? [])
    let message = CommitMessage(commit.bytes[commit.message...], words)
    let firstCredit = ledger.credits.count
    for credit in message.credits {
      ledger.credits.append(
        Ledger.Credit(
          role: Int32(ContributorRole.allCases.firstIndex(of: credit.role) ?? 0),
          person: person(credit.identity.name, credit.identity.email)))
    }
    var row = ledger.rows[place]
    row.author = person(
      author.map { words.text($0.name) } ?? "", author.map { words.text($0.email) } ?? "")
    row.authored = authored.seconds
    row.authoredOffset = Int16(authored.offset)
    row.committed = committed.seconds
    row.committedOffset = Int16(committed.offset)
    row.subject = keep(message.subject)
    row.credits = Ledger.Extent(firstCredit..<ledger.credits.count)
    row.parents = Ledger.Extent(firstParent..<ledger.parents.count)
    ledger.rows[place] = row
    if let trailers = message.trailers { try declare(Int32(place), trailers) }
  }

  private mutating func declare(
    _ place: Int32, _ trailers: MessageTrailers
  ) throws(GitError) {
    if let digits = trailers.patched {
      let start = ledger.text.count
      ledger.text += digits
      ledger.patches.append(
        Ledger.Patch(place: place, digits: Ledger.Extent(start..<ledger.text.count)))
    }
    guard !trailers.reviewers.isEmpty else { return }
    reviewLines += trailers.reviewed.count
    if reviewLines > Limits.reviewLines { throw .historyTooLarge(limit: Limits.changes) }
    var review = Ledger.Review(place: place)
    let people = trailers.reviewers.map { person($0.name, $0.email) }
    let start = (ledger.reviewers.count, ledger.reviewed.count)
    ledger.reviewers += people
    var seen: Set<[UInt8]> = []
    for named in trailers.reviewed {
      // As git writes it, or as this program does.
      let own = Array(
        named.path.starts(with: prefix) ? named.path.dropFirst(prefix.count) : named.path[...])
      guard own.starts(with: "stories/".utf8), seen.insert(own).inserted else { continue }
      let path = ledger.paths.number(of: own)
      ledger.reviewed.append(Ledger.Reviewed(path: path, blob: named.blob))
    }
    review.people = Ledger.Extent(start.0..<ledger.reviewers.count)
    review.named = Ledger.Extent(start.1..<ledger.reviewed.count)
    ledger.reviews.append(review)
  }

  private mutating func keep(_ words: String) -> Ledger.Extent {
    let start = ledger.text.count
    ledger.text.append(contentsOf: words.utf8)
    return Ledger.Extent(start..<ledger.text.count)
  }

  /// Equal only when the bytes are: `String` finds composed and decomposed letters equal.
  private mutating func person(_ name: String, _ email: String) -> Int32 {
    if numbers.isEmpty {
      for (number, person) in ledger.people.enumerated() {
        numbers[Array(ledger.text[person.name.range]) + [0] + ledger.text[person.email.range]] =
          Int32(number)
      }
    }
    let key = Array(name.utf8) + [0] + Array(email.utf8)
    if let number = numbers[key] { return number }
    let number = Int32(ledger.people.count)
    ledger.people.append(Ledger.Person(name: keep(name), email: keep(email)))
    numbers[key] = number
    return number
  }
}
