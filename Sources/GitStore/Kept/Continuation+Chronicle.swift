import SourceModel

extension Continuation {
  /// The whole answer; nil when it needs a whole walk.
  ///
  /// - Parameter editions: those that the history holds, which are the kept ones.
  func chronicle(
    _ editions: [TaggedEdition], prefix: RepoPath?, _ objects: borrowing ObjectStore
  ) throws(GitError) -> Chronicle? {
    guard let bases = try bases(prefix: prefix, objects) else { return nil }
    var maker = ChronicleMaker(new.ledger, new.order, builder)
    let texts = try EarlierTexts(new.ledger, prefix: prefix)
    // All of them were found to be held, so nothing is looked up.
    var reviews = Reviews(new.ledger, builder, texts)
    let newReviews = maker.reviews(try reviews.all(objects), walked.map { question.paths[$0] })
    var keeper = KeptMaker(self, hasEditions: !editions.isEmpty)
    let commits = keeper.commits(behind: maker.commits([]))
    return Chronicle(
      commits: commits, entries: keeper.entries(&maker),
      editions: editions.enumerated().map { keeper.contents($0, $1) },
      reviews: newReviews + keeper.reviews(), bases: bases)
  }
}

/// Makes the values that leave the module of what was kept.
private struct KeptMaker {
  private let walk: Continuation
  private let kept: KeptHistory
  private let hasEditions: Bool
  private let people: [Identity]
  /// By row, its place among the commits that are told, or -1.
  private var indices: [Int32]
  /// By number; empty until the first is asked for.
  private var knownPaths: [RepoPath??] = []

  init(_ walk: Continuation, hasEditions: Bool) {
    self.walk = walk
    self.hasEditions = hasEditions
    let kept = walk.kept
    self.kept = kept
    people = kept.people.map { Identity(name: kept.text($0.name), email: kept.text($0.email)) }
    indices = Array(repeating: -1, count: kept.rows.count)
    indices.withUnsafeMutableBufferPointer { indices in
      for entry in walk.entries where entry >= 0 {
        for note in kept.notes[kept.entries[Int(entry)].notes.range] {
          indices[Int(note.place)] = 0
        }
      }
    }
  }

  /// The new ones and, behind them, the kept ones that changed an entry.
  mutating func commits(behind new: [Chronicle.Commit]) -> [Chronicle.Commit] {
    var commits = new
    var count = Int32(new.count)
    for place in indices.indices where indices[place] == 0 {
      indices[place] = count
      count += 1
    }
    commits.reserveCapacity(Int(count))
    let roles = ContributorRole.allCases
    // Views and arrays of the loop's own: asked through what owns them they are held and let go each time.
    let (rows, allCredits, people, firsts) = (kept.rows, kept.credits, self.people, kept.firsts)
    for place in indices.indices where indices[place] >= 0 {
      let row = rows[place]
      var credits: [Chronicle.Credit] = []
      if row.credits.count > 0 {
        credits = allCredits[row.credits.range].map {
          Chronicle.Credit(role: roles[Int($0.role)], identity: people[Int($0.person)])
        }
      }
      commits.append(
        Chronicle.Commit(
          id: row.id.objectID, author: people[Int(row.author)],
          authored: RecordedTime(seconds: row.authored, offset: Int(row.authoredOffset)),
          committed: RecordedTime(seconds: row.committed, offset: Int(row.committedOffset)),
          subject: kept.text(row.subject), credits: credits,
          edition: hasEditions && firsts[place] >= 0 ? Int(firsts[place]) : nil))
    }
    return commits
  }

  mutating func entries(_ maker: inout ChronicleMaker) -> [RepoPath: Chronicle.Entry] {
    let (paths, numbers, indices) = (walk.question.paths, walk.entries, self.indices)
    let (keptEntries, notes, rows) = (kept.entries, kept.notes, kept.rows)
    var entries: [RepoPath: Chronicle.Entry] = [:]
    entries.reserveCapacity(paths.count)
    for (place, path) in paths.enumerated() where numbers[place] >= 0 {
      let entry = keptEntries[Int(numbers[place])]
      let own = UnsafeBufferPointer(rebasing: notes[entry.notes.range])
      var previous: [RepoPath] = []
      if entry.previous.count > 0 {
        previous = kept.previous[entry.previous.range].compactMap { repoPath($0) }
      }
      var landed: RecordedTime?
      if entry.landed >= 0 {
        let row = rows[Int(entry.landed)]
        landed = RecordedTime(seconds: row.committed, offset: Int(row.committedOffset))
      }
      entries[path] = Chronicle.Entry(
        commits: own.map { Int(indices[Int($0.place)]) }, landed: landed, previousPaths: previous,
        paths: previous.isEmpty ? [] : own.map { repoPath($0.path) ?? path })
    }
    // Those that new commits name begin with what these did.
    let walked = walk.walked.map { paths[$0] }
    for (own, path) in walked.enumerated() {
      entries[path] = joined(own, path, maker.entry(own, path), entries[path], &maker)
    }
    return entries
  }

  /// What new commits did to an entry, and behind it what was kept of it.
  private mutating func joined(
    _ own: Int, _ path: RepoPath, _ newer: Chronicle.Entry, _ older: Chronicle.Entry?,
    _ maker: inout ChronicleMaker
  ) -> Chronicle.Entry {
    guard let older else { return newer }
    var previous = newer.previousPaths
    for name in older.previousPaths where name != path && !previous.contains(name) {
      previous.append(name)
    }
    var names: [RepoPath] = []
    if !previous.isEmpty {
      names = walk.builder.notes[own].map { maker.repoPath($0.path) ?? path }
      let number = walk.entries[walk.walked[own]]
      names += kept.notes[kept.entries[Int(number)].notes.range].map { repoPath($0.path) ?? path }
    }
    return Chronicle.Entry(
      commits: newer.commits + older.commits, landed: newer.landed ?? older.landed,
      previousPaths: previous, paths: names)
  }

  func reviews() -> [Chronicle.Review] {
    let (rows, agreed, reviewers) = (kept.rows, kept.agreed, kept.reviewers)
    let (paths, asked, people) = (walk.question.paths, walk.asked, self.people)
    var reviews: [Chronicle.Review] = []
    reviews.reserveCapacity(kept.agreements.count)
    for agreement in kept.agreements {
      var texts: [RepoPath: ObjectID] = [:]
      for text in agreed[agreement.texts.range] where asked[Int(text.path)] >= 0 {
        let path = paths[Int(asked[Int(text.path)])]
        // Nearly always one, which needs no table that grows.
        if texts.isEmpty {
          texts = [path: text.blob.objectID]
        } else {
          texts[path] = text.blob.objectID
        }
      }
      guard !texts.isEmpty else { continue }
      let row = rows[Int(agreement.place)]
      reviews.append(
        Chronicle.Review(
          commit: row.id.objectID,
          authored: RecordedTime(seconds: row.authored, offset: Int(row.authoredOffset)),
          reviewers: reviewers[agreement.people.range].map { people[Int($0)] }, texts: texts))
    }
    return reviews
  }

  mutating func contents(_ number: Int, _ edition: TaggedEdition) -> Chronicle.EditionContents {
    let own = kept.editions[number]
    var texts: [RepoPath: ObjectID] = [:]
    texts.reserveCapacity(own.texts.range.count)
    for text in kept.editionTexts[own.texts.range] {
      if let path = repoPath(text.path) { texts[path] = text.blob.objectID }
    }
    var names: [RepoPath: RepoPath] = [:]
    names.reserveCapacity(own.names.range.count)
    for name in kept.editionNames[own.names.range] where walk.asked[Int(name.entry)] >= 0 {
      if let path = repoPath(name.path) {
        names[walk.question.paths[Int(walk.asked[Int(name.entry)])]] = path
      }
    }
    return Chronicle.EditionContents(edition: edition, texts: texts, names: names)
  }

  /// Nil for a name that no path of a workspace may have.
  private mutating func repoPath(_ number: Int32) -> RepoPath? {
    if knownPaths.isEmpty { knownPaths = Array(repeating: nil, count: kept.pathCount) }
    if let known = knownPaths[Int(number)] { return known }
    let path = String(validating: kept.path(number), as: UTF8.self).flatMap { RepoPath($0) }
    knownPaths[Int(number)] = .some(path)
    return path
  }
}
