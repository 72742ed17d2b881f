package import SourceModel

extension PastText {
  /// The blobs that must be read to tell what history means, in order of id: nothing of a text that is
  /// today what it was then.
  ///
  /// - Parameters:
  ///   - originals: of each translation, by path.
  ///   - history: how much is told of editions.
  ///   - known: what was read already, when it is asked once more: where a reader could not see a text, `.texts`
  ///     looks further.
  package static func needed(
    by chronicle: Chronicle, in snapshot: Snapshot, originals: [RepoPath: RepoPath],
    for history: HistoryScope = .editions, known: [ObjectID: PastText]? = nil
  ) -> [ObjectID] {
    var needed: Set<ObjectID> = []
    for review in chronicle.reviews {
      for (path, blob) in review.texts where snapshot.object(at: path) != blob {
        needed.insert(blob)
      }
    }
    for (path, base) in chronicle.bases {
      guard let blob = base.original else { continue }
      if originals[path].flatMap(snapshot.object(at:)) != blob { needed.insert(blob) }
    }
    switch history {
    case .editions:
      for edition in chronicle.editions {
        needed.formUnion(edition.differing(from: snapshot))
      }
    case .texts:
      needed.formUnion(FormerVersions(chronicle, snapshot, history).needed(known: known))
    }
    return needed.sorted()
  }
}

extension Chronicle.EditionContents {
  /// The texts that are gone today, or something else.
  fileprivate func differing(from snapshot: Snapshot) -> [ObjectID] {
    var same: Set<RepoPath> = []
    for (now, then) in names where snapshot.object(at: now) == texts[then] { same.insert(then) }
    return texts.compactMap { path, blob in
      same.contains(path) || EntryPath(path) == nil ? nil : blob
    }
  }
}

/// What each of today's texts was in the editions that held it, the oldest first.
private struct FormerVersions {
  private var versions: [RepoPath: [(edition: Int, blob: ObjectID)]] = [:]
  private let snapshot: Snapshot
  private let history: HistoryScope
  /// From this one on, editions are needed to tell what the two latest states changed.
  private let latest: Int

  init(_ chronicle: Chronicle, _ snapshot: Snapshot, _ history: HistoryScope) {
    self.snapshot = snapshot
    self.history = history
    let editions = chronicle.editions.filter(\.edition.isAnnotated)
    // What is built is the last state: an edition itself, or what came after the last one.
    let isEdition = editions.last.map { $0.edition.commit == snapshot.commit } ?? false
    latest = editions.count - (isEdition ? 3 : 2)
    for (place, edition) in editions.enumerated() {
      for (now, then) in edition.names {
        if let blob = edition.texts[then] { versions[now, default: []].append((place, blob)) }
      }
    }
  }

  func needed(known: [ObjectID: PastText]?) -> [ObjectID] {
    versions.flatMap { path, versions -> [ObjectID] in
      let today = snapshot.object(at: path)
      let former = versions.filter { $0.blob != today }
      guard !former.isEmpty, let kind = EntryPath(path)?.address.kind, history.covers(kind) else {
        return []
      }
      // Where it was at first what it is today, its day to be shown may have come later.
      guard let first = versions.first?.blob, first != today else { return former.map(\.blob) }
      let few = former.filter { $0.blob == first || $0.edition >= latest }.map(\.blob)
      guard let known else { return few }
      return few.allSatisfy { known[$0]?.wasShownAtOnce == true } ? few : former.map(\.blob)
    }
  }
}

extension PastText {
  fileprivate var wasShownAtOnce: Bool { !isDraft && !isWithdrawn && publish == nil }
}
