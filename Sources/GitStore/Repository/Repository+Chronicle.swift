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
    let question = Question(commit, paths, originals, withEditions: withEditions)
    return try answer(question, cache).chronicle
  }

  /// The answer, and whether it was found without walking over all that is known.
  borrowing func answer(
    _ question: Question, _ cache: HistoryCache, _ rule: KeepingRule = KeepingRule()
  ) throws(GitError) -> (chronicle: Chronicle, isContinued: Bool) {
    let folder = LedgerFolder(cache, commonFolder: info.commonFolder, prefix: info.prefix)
    let kept = folder?.load()
    if let kept, let found = try continued(kept, question, rule) { return (found, true) }
    let history = try history(of: question.commit, kept, rule) {
      kept.map(question.isAbout) ?? false
    }
    return (try walk(history, question, folder, kept), false)
  }

  /// Nil when what was kept does not lead to an answer in few steps.
  private borrowing func continued(
    _ kept: KeptHistory, _ question: Question, _ rule: KeepingRule
  ) throws(GitError) -> Chronicle? {
    guard kept.hasFindings, Repository.shallowCommits(in: info.commonFolder).isEmpty else {
      return nil
    }
    // So many would be written anew.
    let limit = min(rule.longestLine, (kept.rows.count - 1) / rule.newOneIn)
    guard
      let new = try NewCommits.read(
        from: question.commit, to: kept.rows[0].id, atMost: limit, prefix: info.prefix, objects)
    else { return nil }
    var editions: [PlacedEdition] = []
    if question.withEditions {
      editions = try taggedEditions { kept.places(of: $0, besides: new.ledger.rows) }
      guard editions.map(\.place).elementsEqual(kept.editions.lazy.map(\.place)) else { return nil }
    }
    return try Continuation(kept, question, new)?.chronicle(
      editions.map(\.tag), prefix: info.prefix, objects)
  }

  /// Goes over all commits, and keeps what was found where that is worth it.
  private borrowing func walk(
    _ history: History, _ question: Question, _ folder: LedgerFolder?, _ kept: KeptHistory?
  ) throws(GitError) -> Chronicle {
    let (order, paths, translated) = (history.order, question.paths, question.originals)
    var ledger = history.ledger
    let numbers = paths.map { ledger.paths.number(of: Array($0.string.utf8)) }
    let editions =
      question.withEditions ? try taggedEditions { ledger.places(of: $0, order) } : []
    let patches = translated.isEmpty ? [:] : Bases.patches(ledger, order)
    var builder = ChronicleBuilder(ledger, order, entries: numbers, originals: translated)
    builder.run(keepingNamesAt: Set(editions.map(\.place)).union(patches.values))
    var maker = ChronicleMaker(ledger, order, builder)
    let texts = try EarlierTexts(ledger, prefix: info.prefix)
    var reviews = Reviews(ledger, builder, texts)
    var bases = Bases(ledger, order, builder, texts, patches: patches)
    let firsts = maker.firstEditions(editions)
    let agreements = try reviews.all(objects)
    let found = try bases.all(translated, objects)
    let contents = try contents(of: editions, paths, builder, ledger)
    if let folder, history.isCompact {
      let findings =
        reviews.isComplete
        ? Findings(
          Findings.Walk(
            ledger: history.ledger, builder: builder, question: question, numbers: numbers,
            agreements: agreements, open: reviews.open, bases: found,
            editions: Array(zip(editions.map(\.place), contents)), firsts: firsts)) : nil
      if history.isNew || findings.map({ kept.map($0.isMore) ?? true }) == true {
        folder.save(history.ledger, findings)
      }
    }
    return Chronicle(
      commits: maker.commits(firsts), entries: maker.entries(paths), editions: contents,
      reviews: maker.reviews(agreements, paths),
      bases: Dictionary(
        found.map { base in
          (
            paths[Int(base.entry)],
            Chronicle.TranslationBase(
              commit: ledger.rows[Int(base.place)].id.objectID, original: base.blob?.objectID,
              isPatched: base.isPatched)
          )
        }, uniquingKeysWith: { first, _ in first }))
  }
}
