import SourceModel

extension Findings {
  /// What a walk over a compact ledger said, all of it.
  struct Walk {
    let ledger: Ledger
    let builder: ChronicleBuilder
    let question: Question
    /// The numbers of the question's paths.
    let numbers: [Int32]
    let agreements: [Reviews.Agreement]
    let open: [Sighting]
    let bases: [Bases.Found]
    let editions: [(place: Int32, contents: Chronicle.EditionContents)]
    let firsts: [Int32]
  }

  /// Equal for equal commits and questions, in whatever order the paths were asked for.
  ///
  /// Nil when something in it is beyond what the ledger names.
  init?(_ walk: Walk) {
    let (builder, ledger) = (walk.builder, walk.ledger)
    let asked = walk.numbers.indices.filter { !builder.notes[$0].isEmpty }.sorted {
      walk.numbers[$0] < walk.numbers[$1]
    }
    var places = [Int32](repeating: -1, count: walk.numbers.count)
    for (place, own) in asked.enumerated() { places[own] = Int32(place) }
    var foundBases: [Int32: Bases.Found] = [:]
    for base in walk.bases { foundBases[base.entry] = base }
    for own in asked {
      guard walk.numbers[own] < ledger.paths.count else { return nil }
      let starts = (notes.count, previous.count)
      notes += builder.notes[own]
      previous += builder.previousPaths[own]
      var original: Int32 = -1
      if !walk.question.originals.isEmpty, walk.question.originals[own] >= 0 {
        original = places[Int(walk.question.originals[own])]
      }
      let base = original < 0 ? nil : foundBases[Int32(own)]
      entries.append(
        Entry(
          path: walk.numbers[own], landed: builder.landed[own] ?? -1,
          notes: Ledger.Extent(starts.0..<notes.count),
          previous: Ledger.Extent(starts.1..<previous.count),
          original: base == nil ? -1 : original, base: base == nil ? -1 : Int32(bases.count)))
      if let base {
        bases.append(
          Base(
            place: base.place, isPatched: base.isPatched ? 1 : 0, hasBlob: base.blob == nil ? 0 : 1,
            blob: Text(path: 0, blob: base.blob ?? .zero)))
      }
    }
    for agreement in walk.agreements {
      let start = agreed.count
      for (entry, blob) in agreement.texts.map({ (places[Int($0.key)], $0.value) }).sorted(by: {
        $0.0 < $1.0
      }) where entry >= 0 {
        agreed.append(Text(path: entry, blob: blob))
      }
      let review = ledger.reviews[Int(agreement.review)]
      agreements.append(
        Agreement(
          place: review.place, people: review.people, texts: Ledger.Extent(start..<agreed.count)))
    }
    for sighting in walk.open where places[Int(sighting.entry)] >= 0 {
      open.append(Text(path: places[Int(sighting.entry)], blob: sighting.blob))
    }
    firsts = walk.firsts
    for edition in walk.editions {
      guard add(edition.contents, at: edition.place, walk, places) else { return nil }
    }
  }

  private mutating func add(
    _ contents: Chronicle.EditionContents, at place: Int32, _ walk: Walk, _ places: [Int32]
  ) -> Bool {
    let paths = walk.ledger.paths
    func number(_ path: RepoPath) -> Int32? { paths.known(Array(path.string.utf8)) }
    let starts = (editionTexts.count, editionNames.count)
    for (path, blob) in contents.texts {
      guard let number = number(path) else { return false }
      editionTexts.append(Text(path: number, blob: RawID(blob)))
    }
    editionTexts[starts.0...].sort { $0.path < $1.path }
    for (entry, path) in walk.question.paths.enumerated() where places[entry] >= 0 {
      guard let then = contents.names[path] else { continue }
      guard let number = number(then) else { return false }
      editionNames.append(Name(entry: places[entry], path: number))
    }
    editionNames[starts.1...].sort { $0.entry < $1.entry }
    editions.append(
      Edition(
        place: place, texts: Ledger.Extent(starts.0..<editionTexts.count),
        names: Ledger.Extent(starts.1..<editionNames.count)))
    return true
  }

  /// Whether it says more than what is kept of the same commit, and nothing less.
  func isMore(than kept: KeptHistory) -> Bool {
    let own = (entries.count, bases.count)
    let its = (kept.entries.count, kept.bases.count)
    guard own.0 >= its.0, own.1 >= its.1, !editions.isEmpty || kept.editions.isEmpty else {
      return false
    }
    return own != its || !editions.map(\.place).elementsEqual(kept.editions.lazy.map(\.place))
      || !kept.hasFindings
  }
}
