/// Which name a file had in a parent of a merge that lacks the name it has in the merge.
///
/// A rename is believed on a merge's edge only if commits that are no merges link the two names, in
/// the part of history that the two sides do not share, or if the merge itself made it (no parent has
/// the new name). So a rename on one side reaches the edits that the other side made under the old name.
struct MergeEdges {
  private let merge: ChangeLog.Merge
  private let parents: [Int]
  /// For each parent, by new name: the file it had there.
  private(set) var counterparts: [[Int32: TreeDiff.File]]

  /// Finds the old names of the `tracked` files of a merge.
  init(
    _ merge: ChangeLog.Merge, of commit: Int, _ graph: CommitGraph, _ log: ChangeLog,
    tracked: (Int32) -> Bool
  ) {
    self.merge = merge
    parents = graph.parents(of: commit).map { Int($0) }
    counterparts = Array(repeating: [:], count: parents.count)
    let newNames = merge.added.map { Set($0.lazy.map(\.path)) }
    var histories: [Int: [Bool]] = [:]
    for edge in parents.indices {
      let removed = merge.removed[edge]
      guard !removed.isEmpty else { continue }
      let added = merge.added[edge].filter { tracked($0.path) }
      let own = added.filter { file in newNames.allSatisfy { $0.contains(file.path) } }
      let byPath = Dictionary(uniqueKeysWithValues: removed.map { ($0.path, $0) })
      for (new, old) in ExactRenames.pairs(added: own, removed: removed, log.paths) {
        counterparts[edge][new] = byPath[old]
      }
      for file in added where log.hasLink(file.path) {
        // The side that brought the name.
        guard let other = newNames.firstIndex(where: { !$0.contains(file.path) }) else { continue }
        let near = MergeEdges.history(parents[edge], graph, &histories)
        let far = MergeEdges.history(parents[other], graph, &histories)
        let links = log.links.filter { near[$0.commit] != far[$0.commit] }
        counterparts[edge][file.path] = MergeEdges.nearest(file.path, links, byPath, log.paths)
      }
    }
  }

  private static func history(
    _ commit: Int, _ graph: CommitGraph, _ known: inout [Int: [Bool]]
  ) -> [Bool] {
    if let history = known[commit] { return history }
    let history = graph.ancestors(of: commit)
    known[commit] = history
    return history
  }

  /// The file that the fewest renames lead to; among equals the first by path.
  private static func nearest(
    _ path: Int32, _ links: [ChangeLog.Link], _ files: [Int32: TreeDiff.File], _ paths: PathTable
  ) -> TreeDiff.File? {
    var neighbours: [Int32: [Int32]] = [:]
    for link in links {
      neighbours[link.from, default: []].append(link.to)
      neighbours[link.to, default: []].append(link.from)
    }
    var seen: Set<Int32> = [path]
    var ring = [path]
    while !ring.isEmpty {
      ring = ring.flatMap { neighbours[$0] ?? [] }.filter { seen.insert($0).inserted }
      let found = ring.filter { files[$0] != nil }.min { paths.precedes($0, $1) }
      if let found { return files[found] }
    }
    return nil
  }
}
