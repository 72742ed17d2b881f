/// git's exact rename pairs (`diffcore-rename`, before any similarity is asked).
enum ExactRenames {
  /// By the number of the new name, the old one. Targets in order of path; among the files that went
  /// with the same bytes one of the same last name is taken first, then the first by path; one source
  /// gives one target.
  static func pairs(
    added: [TreeDiff.File], removed: [TreeDiff.File], _ paths: PathTable
  ) -> [Int32: Int32] {
    guard !added.isEmpty, !removed.isEmpty else { return [:] }
    var sources: [RawID: [Int32]] = [:]
    for file in removed { sources[file.id, default: []].append(file.path) }
    let targets = added.filter { sources[$0.id] != nil }.sorted {
      paths.precedes($0.path, $1.path)
    }
    for id in Set(targets.map(\.id)) { sources[id]?.sort { paths.precedes($0, $1) } }
    var pairs: [Int32: Int32] = [:]
    for target in targets {
      guard let candidates = sources[target.id], !candidates.isEmpty else { continue }
      let name = paths.lastName(of: target.path)
      // git looks at a hundred alternatives at most.
      let place =
        candidates.prefix(100).firstIndex { paths.lastName(of: $0).elementsEqual(name) } ?? 0
      pairs[target.path] = candidates[place]
      sources[target.id]?.remove(at: place)
    }
    return pairs
  }
}
