/// Which of the files that a commit removed became which of those that it added.
///
/// The pairs of `git diff-tree -r -M -l0`: equal bytes first, then names that only one removed and
/// one added file have, then the best score of at least a half; one source for one target, no limit,
/// no copies. Entries alone take part: where a file that is no entry is removed or added by the same
/// commit, git may pair an entry with it, and here it stays unpaired or gets the next best entry.
/// Attributes (`.gitattributes`) do not say what is a text.
struct RenamePairs {
  struct Pair: Equatable {
    let from: Int32
    let to: Int32
    /// Of 60,000.
    let score: Int
  }

  typealias File = TreeDiff.File

  /// In order of path, which is git's.
  private let sources: [File]
  private let targets: [File]
  private let paths: PathTable
  /// By target, its place in `sources`.
  private var found: [(source: Int, score: Int)?]
  private var isUsed: [Bool]
  private var texts = RenameTexts()

  /// Finds the pairs; `objects` is asked for a text only where equal bytes do not settle it.
  static func find(
    added: [File], removed: [File], _ paths: PathTable, _ objects: borrowing ObjectStore
  ) throws(GitError) -> [Pair] {
    guard !added.isEmpty, !removed.isEmpty else { return [] }
    // A link is renamed only as it is, and an entry is none.
    var search = RenamePairs(
      added: added.filter(\.isRegular), removed: removed.filter(\.isRegular), paths)
    search.pairEqual()
    try search.pairSameNames(objects)
    try search.pairBest(objects)
    return search.found.indices.compactMap { target in
      search.found[target].map {
        Pair(
          from: search.sources[$0.source].path, to: search.targets[target].path, score: $0.score)
      }
    }
  }

  private init(added: [File], removed: [File], _ paths: PathTable) {
    sources = removed.sorted { paths.precedes($0.path, $1.path) }
    targets = added.sorted { paths.precedes($0.path, $1.path) }
    self.paths = paths
    found = Array(repeating: nil, count: targets.count)
    isUsed = Array(repeating: false, count: sources.count)
  }

  private mutating func pair(_ target: Int, _ source: Int, _ score: Int) {
    found[target] = (source, score)
    isUsed[source] = true
  }

  /// Equal bytes: of the same last name if one is, else the first by path.
  private mutating func pairEqual() {
    var byID: [RawID: [Int]] = [:]
    for (place, file) in sources.enumerated() { byID[file.id, default: []].append(place) }
    for (target, file) in targets.enumerated() {
      guard let candidates = byID[file.id], !candidates.isEmpty else { continue }
      let name = paths.lastName(of: file.path)
      // git looks at a hundred alternatives at most.
      let place =
        candidates.prefix(100).firstIndex {
          paths.lastName(of: sources[$0].path).elementsEqual(name)
        } ?? 0
      pair(target, candidates[place], Similarity.most)
      byID[file.id]?.remove(at: place)
    }
  }

  /// Last names that one source and one target have.
  private mutating func pairSameNames(_ objects: borrowing ObjectStore) throws(GitError) {
    var byName: [ArraySlice<UInt8>: Int?] = [:]
    for (target, file) in targets.enumerated() where found[target] == nil {
      let name = paths.lastName(of: file.path)
      byName[name] = byName[name] == nil ? .some(target) : .some(nil)
    }
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for (place, file) in sources.enumerated() where !isUsed[place] {
      counts[paths.lastName(of: file.path), default: 0] += 1
    }
    for (place, file) in sources.enumerated() where !isUsed[place] {
      let name = paths.lastName(of: file.path)
      guard counts[name] == 1, let unique = byName[name], let target = unique else { continue }
      let score = try texts.score(file, targets[target], Similarity.leastOfSameName, objects)
      if score >= Similarity.leastOfSameName { pair(target, place, score) }
    }
  }

  /// The best scores of what is left.
  private mutating func pairBest(_ objects: borrowing ObjectStore) throws(GitError) {
    let sources = isUsed.indices.filter { !isUsed[$0] }
    let targets = found.indices.filter { found[$0] == nil }
    guard !sources.isEmpty, !targets.isEmpty else { return }
    if sources.count * targets.count > Limits.renameCandidates {
      throw .historyTooLarge(limit: Limits.changes)
    }
    var matches = BestMatches()
    let index = try SpanIndex(sources.map { self.sources[$0] }, &texts, objects)
    let names = sources.map { paths.lastName(of: self.sources[$0].path) }
    let numbers = Dictionary(zip(names, 0...), uniquingKeysWith: { first, _ in first })
    let sourceNames = names.map { numbers[$0] }
    for target in targets {
      let file = self.targets[target]
      let scores = try index.scores(of: file, &texts, objects)
      let name = numbers[paths.lastName(of: file.path)] ?? -1
      for (place, score) in scores.enumerated() {
        matches.offer(
          BestMatches.Match(
            source: sources[place], target: target, score: score,
            hasSameName: sourceNames[place] == name))
      }
      matches.nextTarget()
    }
    for match in matches.ordered() where found[match.target] == nil && !isUsed[match.source] {
      pair(match.target, match.source, match.score)
    }
  }
}
