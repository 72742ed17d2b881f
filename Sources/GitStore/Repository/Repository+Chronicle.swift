package import SourceModel

extension Repository {
  /// Who did what, when, to each text below `stories/` that a snapshot holds.
  ///
  /// - SeeAlso: `chronicle(of:at:originals:cache:withEditions:)`.
  package borrowing func chronicle(
    of snapshot: Snapshot, originals: [RepoPath: RepoPath] = [:], cache: HistoryCache = .none,
    withEditions: Bool = false
  ) throws(GitError) -> Chronicle {
    guard let commit = snapshot.commit else { return .empty }
    let paths = snapshot.paths.filter { path in
      guard path.fileExtension == "md", path.components.first == "stories" else { return false }
      if case .refused? = snapshot[path] { return false }
      return true
    }
    return try chronicle(
      of: paths, at: commit, originals: originals, cache: cache, withEditions: withEditions)
  }

  /// Who did what, when, to some texts that a commit holds.
  ///
  /// All commits that its history holds count, side branches of merges included; renames are
  /// followed as git pairs them. One walk serves all entries: folders are compared by their ids,
  /// equal ones are not opened. What `cache` keeps of earlier commits is not read again, and the
  /// answer is the same with it and without.
  /// - Parameter originals: by the path of each translation, the path of what it translates.
  /// - Throws: `GitError.shallow` when the history is cut off: no credit is better than a wrong one.
  package borrowing func chronicle(
    of paths: [RepoPath], at commit: ObjectID, originals: [RepoPath: RepoPath] = [:],
    cache: HistoryCache = .none, withEditions: Bool = false
  ) throws(GitError) -> Chronicle {
    var (ledger, order) = try history(of: RawID(commit), cache)
    let numbers = paths.map { ledger.paths.number(of: Array($0.string.utf8)) }
    let editions = withEditions ? try taggedEditions(order, ledger) : []
    let translated = Repository.translated(paths, originals)
    let patches = translated.isEmpty ? [:] : Bases.patches(ledger, order)
    var builder = ChronicleBuilder(ledger, order, entries: numbers, originals: translated)
    builder.run(keepingNamesAt: Set(editions.map(\.place)).union(patches.values))
    var maker = ChronicleMaker(ledger, order, builder)
    let texts = try EarlierTexts(ledger, prefix: info.prefix)
    var reviews = Reviews(ledger, builder, texts)
    var bases = Bases(ledger, order, builder, texts, patches: patches)
    return Chronicle(
      commits: maker.commits(editions), entries: maker.entries(paths),
      editions: try contents(of: editions, paths, builder, ledger),
      reviews: try reviews.all(of: paths, maker, objects),
      bases: try bases.all(of: paths, translated, objects))
  }

  /// By entry, the entry that it translates, or -1; empty where there are no translations.
  private static func translated(
    _ paths: [RepoPath], _ originals: [RepoPath: RepoPath]
  ) -> [Int32] {
    guard !originals.isEmpty else { return [] }
    var places: [RepoPath: Int32] = [:]
    for (place, path) in paths.enumerated() where places[path] == nil {
      places[path] = Int32(place)
    }
    return paths.map { path in originals[path].flatMap { places[$0] } ?? -1 }
  }

  /// Every commit that one commit's history holds, from what is kept and what is new.
  borrowing func history(
    of tip: RawID, _ cache: HistoryCache
  ) throws(GitError) -> (Ledger, CommitOrder) {
    let shallow = Repository.shallowCommits(in: info.commonFolder)
    let folder = LedgerFolder(cache, commonFolder: info.commonFolder, prefix: info.prefix)
    var reader = LedgerReader(folder?.load() ?? Ledger())
    let place = try reader.readCommits(from: tip, shallow: shallow, objects)
    let order = try CommitOrder(from: place, reader.ledger)
    // What is kept of a commit says nothing about whether its parents are still there.
    if !shallow.isEmpty,
      order.places.contains(where: { shallow.contains(reader.ledger.rows[Int($0)].id) })
    {
      throw .shallow
    }
    try reader.readChanges(order, prefix: info.prefix, objects)
    // A few new commits are read again sooner than all of them are written.
    let new = reader.ledger.rows.count - reader.firstNew
    if new * LedgerFolder.worthWriting >= reader.ledger.rows.count, let folder {
      let compact = reader.ledger.compacted(order)
      folder.save(compact)
      return (compact, try CommitOrder(from: 0, compact))
    }
    return (reader.ledger, order)
  }
}
