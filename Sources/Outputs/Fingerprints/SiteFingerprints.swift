import SourceModel
import Stories

/// What pages are made of, told without making them.
///
/// The law is that two pages of one fingerprint are equal to the byte; that a fingerprint changes without need
/// costs time alone. So what every page may show is in all of them (`base`), and what any page may show of an
/// entry and its translations is in one digest, whatever a page shows of it.
struct SiteFingerprints: Sendable {
  let site: SiteModel
  private let base: SHA256.Digest
  private let entries: [RepoPath: SHA256.Digest]

  init(_ site: SiteModel, _ marks: SourceMarks) {
    self.site = site
    base = Self.base(site, marks)
    var entries: [RepoPath: SHA256.Digest] = [:]
    for text in site.texts.values where text.translation == nil {
      entries[text.path] = site.ingredients(of: text.entry, marks).digest
    }
    self.entries = entries
  }

  /// - Returns: nil when `ingredients` cannot tell all that the page is made of.
  func fingerprint(
    of route: Route, _ ingredients: (SiteFingerprints, inout Ingredients) -> Bool
  ) -> Fingerprint? {
    var own = Ingredients()
    own.add(base)
    own.add(route)
    return ingredients(self, &own) ? Fingerprint(own.digest) : nil
  }

  /// All that a page may show of an entry, or of none.
  func add(_ entry: Entry?, to own: inout Ingredients) {
    own.add(entry?.path.string)
    if let digest = entry.flatMap({ entries[$0.path] }) { own.add(digest) }
  }

  /// Entries in a list. What other kinds than stories and posts show there may depend on the day and on one another.
  func add(_ items: some Collection<Entry>, to own: inout Ingredients) -> Bool {
    own.add(items.count)
    for entry in items {
      guard entry.kind == .handbook || entry.kind == .blog else { return false }
      add(entry, to: &own)
    }
    return true
  }

  /// What every page shows, or may show.
  private static func base(_ site: SiteModel, _ marks: SourceMarks) -> SHA256.Digest {
    var own = Ingredients()
    let edition = site.edition
    // An offline copy has it in its texts and citations too.
    own.add([marks.program, site.options.version, site.publicURL ?? ""] + site.options.flags)
    own.add(site.options.formats.map(\.rawValue).sorted())
    own.add(site.options.isOffline)
    own.add(site.searchScript)
    own.add(site.volumes.count)
    own.add(marks.surroundings)
    own.add(site.style)
    own.add(EntryKind.allCases) { $0.add(site.has($1)) }
    for flag in [
      site.hasTexts, site.isSampleBook, site.isSampleBlog, site.countsSamples,
      site.directory.people.isEmpty,
      site.directory.schools.isEmpty,
    ] { own.add(flag) }
    own.add(site.feeds.feeds) { $0.add($1.page) }
    own.add(site.contents.pages.count)
    own.add(edition.parts) { own, part in
      own.add(part.title)
      switch part.key {
      case .level(let level): own.add("level-" + level.rawValue)
      case .country(let code): own.add("country-" + code.text)
      case nil: own.add(nil as String?)
      }
    }
    own.add(site.contents.firstPage) { $0.add($1) }
    own.add(edition.history.states) { own, state in
      own.add(state.edition?.name)
      own.add(state.edition?.commit)
      own.add(state.edition?.made)
      own.add(state.edition?.message)
      own.add(state.edition.map { site.editionRoutes[$0] })
    }
    return own.digest
  }
}
