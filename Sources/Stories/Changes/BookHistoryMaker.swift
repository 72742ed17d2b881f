import SourceModel

/// Compares the states of the book, text by text.
struct BookHistoryMaker {
  /// What one state brought, while it is put together.
  private struct Draft {
    var new: [RepoPath] = []
    var revised: [BookChanges.Revised] = []
    var renamed: [RepoPath] = []
    var translated: [RepoPath] = []
    var withdrawn: [RepoPath] = []
    var removed = 0
    var countries: Set<CountryCode> = []
    var figures = BookChanges.Figures()
  }

  private let edition: Edition
  private let scope: HistoryScope
  private let lives: TextLives
  private let sizes: [TextPair: ChangeSize]
  private let credited: FirstCredits
  private let countsSamples: Bool
  private var drafts: [Draft]
  private var firstStates: [RepoPath: Int] = [:]

  init(_ input: AssemblyInput, edition: Edition, subjects: CommitSubject) {
    self.edition = edition
    scope = input.history
    let originals = edition.originals
    countsSamples = edition.countsSamples
    lives = TextLives(
      input,
      published: Dictionary(
        originals.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
      messages: PublicText(subjects))
    sizes = input.changeSizes
    credited = FirstCredits(input.chronicle)
    drafts = Array(repeating: Draft(), count: lives.states.count)
  }

  mutating func make() -> BookHistory {
    for entry in edition.originals where scope.covers(entry.kind) {
      follow(entry, entry.path)
      for translation in edition.translations[entry.path] ?? [] {
        follow(entry, translation.address.path)
      }
    }
    guard case .editions = scope else {
      return BookHistory(states: texts, firstStates: firstStates)
    }
    for entry in edition.withdrawn { followWithdrawn(entry.address.path) }
    for state in lives.states.indices { countLost(in: state) }
    return BookHistory(states: states, firstStates: firstStates)
  }

  /// One text from state to state. `path` is the entry's own, or that of a translation.
  private mutating func follow(_ entry: Entry, _ path: RepoPath) {
    let isOriginal = path == entry.path
    var last: TextLives.Moment?
    for state in lives.states.indices {
      guard let moment = lives.moment(path, of: entry.path, in: state), moment.isShown else {
        continue
      }
      count(moment, entry, isOriginal: isOriginal, in: state)
      defer { last = moment }
      guard let last else {
        firstStates[path] = state
        if isOriginal {
          drafts[state].new.append(path)
        } else {
          drafts[state].translated.append(path)
        }
        continue
      }
      // A translation moves with its original.
      if isOriginal, last.path != moment.path,
        EntryPath(last.path)?.address.route != EntryPath(moment.path)?.address.route
      {
        drafts[state].renamed.append(path)
      }
      if !lives.isSame(last, moment, at: path) {
        let versions = TextPair(old: last.blob, new: moment.blob)
        drafts[state].revised.append(
          BookChanges.Revised(path: path, versions: versions, size: sizes[versions]))
      }
    }
  }

  private mutating func count(
    _ moment: TextLives.Moment, _ entry: Entry, isOriginal: Bool, in state: Int
  ) {
    guard countsSamples || !moment.isSample else { return }
    guard isOriginal else {
      drafts[state].figures.translations += 1
      return
    }
    count(entry.kind, in: state)
    drafts[state].countries.formUnion(moment.countries ?? edition.countriesWritten(in: entry))
  }

  private mutating func count(_ kind: EntryKind, in state: Int) {
    if kind == .handbook { drafts[state].figures.stories += 1 }
    if kind == .blog { drafts[state].figures.posts += 1 }
  }

  /// It is named once: where readers who knew it miss it first.
  private mutating func followWithdrawn(_ path: RepoPath) {
    var wasShown = false
    for state in lives.states.indices {
      let moment = lives.withdrawn(path, in: state)
      if let moment, moment.isShown {
        wasShown = true
        if countsSamples || !moment.isSample, let address = EntryPath(path)?.address {
          count(address.kind, in: state)
          drafts[state].countries.formUnion(moment.countries ?? [])
        }
      } else if wasShown {
        drafts[state].withdrawn.append(path)
        return
      }
    }
  }

  /// Texts that are gone today count in the figures of the editions that held them.
  private mutating func countLost(in state: Int) {
    let lost = lives.lost(in: state)
    for (path, blob) in lost {
      guard let moment = lives.former(blob, at: path, in: state), moment.isShown,
        countsSamples || !moment.isSample, let address = EntryPath(path)?.address
      else { continue }
      if address.translation == nil {
        count(address.kind, in: state)
        drafts[state].countries.formUnion(moment.countries ?? [])
      } else {
        drafts[state].figures.translations += 1
      }
    }
    guard state > 0 else { return }
    let kept = Set(lost.values)
    drafts[state].removed = lives.lost(in: state - 1).count { path, blob in
      lost[path] == nil && !kept.contains(blob)
        && lives.former(blob, at: path, in: state - 1)?.isShown == true
    }
  }

  /// What is known of texts alone: of former editions not every version was read.
  private var texts: [BookChanges] {
    drafts.indices.map { state in
      BookChanges(
        edition: lives.states[state],
        revised: state >= drafts.count - 2 ? drafts[state].revised : [])
    }
  }

  private var states: [BookChanges] {
    let people = credited.people(
      of: edition, firstStates: firstStates, last: lives.states.count - 1)
    let counted =
      countsSamples
      ? people
      : credited.people(
        of: edition, firstStates: firstStates, last: lives.states.count - 1,
        besides: edition.samplePaths)
    var countries: Set<CountryCode> = []
    var known = 0
    return drafts.indices.map { state in
      let draft = drafts[state]
      let new = draft.countries.subtracting(countries)
      countries.formUnion(new)
      known += counted[state].count
      var figures = draft.figures
      figures.countries = draft.countries.count
      figures.people = known
      return BookChanges(
        edition: lives.states[state], new: draft.new, revised: draft.revised,
        renamed: draft.renamed, translated: draft.translated, withdrawn: draft.withdrawn,
        removed: draft.removed, people: people[state], countries: new.sorted(), figures: figures)
    }
  }
}

extension Edition {
  /// Whether samples are counted in figures: only where every story and post is one.
  package var countsSamples: Bool {
    stories.allSatisfy(\.metadata.isSample) && posts.allSatisfy(\.metadata.isSample)
  }

  /// The texts of samples, translations included.
  fileprivate var samplePaths: Set<RepoPath> {
    var paths: Set<RepoPath> = []
    for entry in originals where entry.metadata.isSample {
      paths.insert(entry.path)
      paths.formUnion((translations[entry.path] ?? []).map(\.address.path))
    }
    return paths
  }

  /// Everything that has a page, in the order of the book: stories, posts, the other kinds.
  var originals: [Entry] {
    stories + posts + EntryKind.allCases.flatMap { others[$0] ?? [] }
  }

  /// Of its authors, as they are shown, and its classrooms.
  func countriesWritten(in entry: Entry) -> [CountryCode] {
    var codes = credits[entry.path]?.byline.map(\.country) ?? []
    if case .post(let post) = entry.details { codes += post.classrooms.map(\.country) }
    return codes
  }
}
