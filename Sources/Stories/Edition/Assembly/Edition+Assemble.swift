package import SourceModel

extension Edition {
  /// Puts entries, records and history together: order, links, credit, and every check that needs more
  /// than one file.
  ///
  /// An entry with an error is left out, and so is its translation; what withdrawn, drafts and not yet
  /// due entries hold is in no value of the result. Linear in the number of entries.
  package static func assemble(_ input: AssemblyInput) -> Checked<Edition> {
    let who = WhoIsWho(input)
    var sieve = EntrySieve(input: input, who: who)
    sieve.sieve()

    var published: [RepoPath: Entry] = [:]
    for (path, entry) in sieve.published { published[path] = who.names.applied(to: entry) }
    let translations = sieve.translations.mapValues { list in
      list.sorted { ($0.language, $0.address.path) < ($1.language, $1.address.path) }
    }

    let order = ReadingOrder(input: input, published: published)
    let links = LinkResolver(input: input, sieve: sieve).resolve(published, translations)
    var edition = Edition(
      configuration: input.configuration, commit: input.commit, committed: input.committed?.known,
      asOf: input.asOf, parts: order.parts.value, posts: order.newestFirst(.blog),
      others: order.others, translations: translations,
      withdrawn: sieve.withdrawn.sorted { $0.address.path < $1.address.path },
      people: who.people.shown, schools: input.schools.compactMapValues { $0 },
      credits: CreditMaker(input: input, who: who)
        .credits(of: sieve.published, translations),
      freshness: Freshness.all(input),
      assets: input.layout.assets.filter { links.value.pictures.contains($0.key) },
      links: links.value.table,
      leftOut: (sieve.leftOut + input.invalidSchools).sorted { $0.path < $1.path })
    edition.hiddenNames = who.hiddenNames
    edition.holds = TurningPoints(input).span(around: input.asOf)
    var history = BookHistoryMaker(
      input, edition: edition, subjects: CommitSubject(hidden: who.hiddenNames))
    edition.history = history.make()
    edition.formerAddresses = FormerAddress.all(of: edition, input.chronicle)
    let diagnostics = sieve.diagnostics + order.parts.diagnostics + links.diagnostics
    return Checked(edition, diagnostics.sorted())
  }
}

extension AssemblyInput {
  /// Files of schools that had errors: no page tells of them.
  fileprivate var invalidSchools: [Edition.LeftOut] {
    layout.schools.compactMap { id, path in
      schools[id] ?? nil == nil ? Edition.LeftOut(path: path, reason: .invalid) : nil
    }
  }
}
