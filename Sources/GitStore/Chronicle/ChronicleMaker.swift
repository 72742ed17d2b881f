import SourceModel

/// Makes the values that leave the module of what was found.
struct ChronicleMaker {
  private let ledger: Ledger
  private let builder: ChronicleBuilder
  private let order: CommitOrder
  /// The rows that changed an entry, newest first.
  private var used: [Int32] = []
  /// By row, its place among them.
  private var indices: [Int32]
  private var knownPaths: [Int32: RepoPath?] = [:]

  init(_ ledger: Ledger, _ order: CommitOrder, _ builder: ChronicleBuilder) {
    self.ledger = ledger
    self.order = order
    self.builder = builder
    indices = Array(repeating: -1, count: ledger.rows.count)
    for notes in builder.notes { for note in notes { indices[Int(note.place)] = 0 } }
    for place in order.places where indices[Int(place)] == 0 {
      indices[Int(place)] = Int32(used.count)
      used.append(place)
    }
  }

  /// - Parameter firsts: as `firstEditions` makes it.
  func commits(_ firsts: [Int32]) -> [Chronicle.Commit] {
    // One string for all commits of a person.
    let people = ledger.people.map {
      Identity(name: ledger.text($0.name), email: ledger.text($0.email))
    }
    return used.map { place in
      let row = ledger.rows[Int(place)]
      return Chronicle.Commit(
        id: row.id.objectID, author: people[Int(row.author)],
        authored: RecordedTime(seconds: row.authored, offset: Int(row.authoredOffset)),
        committed: ledger.committed(place), subject: ledger.text(row.subject),
        credits: ledger.credits[row.credits.range].map {
          Chronicle.Credit(
            role: ContributorRole.allCases[Int($0.role)], identity: people[Int($0.person)])
        }, edition: firsts.isEmpty || firsts[Int(place)] < 0 ? nil : Int(firsts[Int(place)]))
    }
  }

  /// By row, the place of the oldest edition that holds it, or -1; empty without editions.
  ///
  /// - Parameter editions: the oldest first.
  func firstEditions(_ editions: [PlacedEdition]) -> [Int32] {
    guard !editions.isEmpty else { return [] }
    var firsts = [Int32](repeating: -1, count: ledger.rows.count)
    for (number, edition) in editions.enumerated() {
      var next = [edition.place]
      while let place = next.popLast() {
        guard firsts[Int(place)] < 0 else { continue }
        firsts[Int(place)] = Int32(number)
        next += ledger.parents(of: place)
      }
    }
    return firsts
  }

  /// The agreements with texts of entries that have these paths.
  func reviews(_ agreements: [Reviews.Agreement], _ paths: [RepoPath]) -> [Chronicle.Review] {
    agreements.map { agreement in
      let review = ledger.reviews[Int(agreement.review)]
      let row = ledger.rows[Int(review.place)]
      var texts: [RepoPath: ObjectID] = [:]
      texts.reserveCapacity(agreement.texts.count)
      for (entry, blob) in agreement.texts { texts[paths[Int(entry)]] = blob.objectID }
      return Chronicle.Review(
        commit: row.id.objectID,
        authored: RecordedTime(seconds: row.authored, offset: Int(row.authoredOffset)),
        reviewers: ledger.reviewers[review.people.range].map {
          let person = ledger.people[Int($0)]
          return Identity(name: ledger.text(person.name), email: ledger.text(person.email))
        }, texts: texts)
    }
  }

  mutating func entries(_ paths: [RepoPath]) -> [RepoPath: Chronicle.Entry] {
    var entries: [RepoPath: Chronicle.Entry] = [:]
    entries.reserveCapacity(paths.count)
    for (number, path) in paths.enumerated() where entries[path] == nil {
      entries[path] = entry(number, path)
    }
    return entries
  }

  /// The life of an entry of the builder that has this path.
  mutating func entry(_ number: Int, _ path: RepoPath) -> Chronicle.Entry {
    let notes = builder.notes[number]
    let previous = builder.previousPaths[number].compactMap { repoPath($0) }
    return Chronicle.Entry(
      commits: notes.map { Int(indices[Int($0.place)]) },
      landed: builder.landed[number].map { ledger.committed($0) }, previousPaths: previous,
      paths: previous.isEmpty ? [] : notes.map { repoPath($0.path) ?? path })
  }

  /// Nil for a name that no path of a workspace may have.
  mutating func repoPath(_ number: Int32) -> RepoPath? {
    if let known = knownPaths[number] { return known }
    let path = String(validating: ledger.paths.paths[Int(number)], as: UTF8.self).flatMap {
      RepoPath($0)
    }
    knownPaths[number] = .some(path)
    return path
  }
}
