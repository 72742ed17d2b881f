/// What a merge did itself, and what its paths are called in its parents.
struct MergeFacts {
  /// Paths that are in no parent what they are in the merge.
  private(set) var changed: [Int32]
  /// Paths that a parent lacks.
  private(set) var steps: [Ledger.Step] = []

  /// `counterparts`: for each parent, by the name in the merge, the file it had there.
  init(_ diffs: [TreeDiff], counterparts: [[Int32: TreeDiff.File]] = []) {
    var counts: [Int32: Int] = [:]
    for diff in diffs {
      for file in diff.modified { counts[file.path, default: 0] += 1 }
      for file in diff.added { counts[file.path, default: 0] += 1 }
    }
    var passedOn: Set<Int32> = []
    for (edge, diff) in diffs.enumerated() {
      for file in diff.added {
        let older = edge < counterparts.count ? counterparts[edge][file.path] : nil
        if let older, older.isSame(as: file) { passedOn.insert(file.path) }
        steps.append(
          Ledger.Step(edge: Int32(edge), path: file.path, older: older?.path ?? Ledger.Change.new))
      }
    }
    changed =
      counts.filter { $0.value == diffs.count && !passedOn.contains($0.key) }.map(\.key).sorted()
  }
}

/// The renames that commits made which are no merges, and what they say of the edges of merges.
///
/// A rename is believed on a merge's edge only if commits that are no merges link the two names, in
/// the part of history that the two sides do not share, or if the merge itself made it (no parent has
/// the new name). So a rename on one side reaches the edits that the other side made under the old name.
struct RenameLinks {
  private struct Link {
    let place: Int32
    let from: Int32
    let to: Int32
  }

  private let order: CommitOrder
  private var links: [Link] = []
  private var isLinked: [Bool]
  /// By row, which of two sides hold it, while they are compared.
  private var sides: [UInt8]

  init(_ ledger: Ledger, _ order: CommitOrder) {
    self.order = order
    isLinked = Array(repeating: false, count: ledger.paths.count)
    sides = Array(repeating: 0, count: ledger.rows.count)
    for place in order.places where !ledger.rows[Int(place)].isMerge {
      for change in ledger.changes(of: place) where change.source >= 0 {
        links.append(Link(place: place, from: change.source, to: change.path))
        isLinked[Int(change.source)] = true
        isLinked[Int(change.path)] = true
      }
    }
  }

  /// Judges a merge by what differs from each of its parents.
  mutating func facts(
    of place: Int32, _ diffs: [TreeDiff], _ ledger: Ledger, _ objects: borrowing ObjectStore
  ) throws(GitError) -> MergeFacts {
    let parents = Array(ledger.parents(of: place))
    let newNames = diffs.map { Set($0.added.lazy.map(\.path)) }
    var counterparts = [[Int32: TreeDiff.File]](repeating: [:], count: diffs.count)
    for (edge, diff) in diffs.enumerated() where !diff.removed.isEmpty && !diff.added.isEmpty {
      let byPath = Dictionary(
        diff.removed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      let own = diff.added.filter { file in newNames.allSatisfy { $0.contains(file.path) } }
      for pair in try RenamePairs.find(added: own, removed: diff.removed, ledger.paths, objects) {
        counterparts[edge][pair.to] = byPath[pair.from]
      }
      var between: [Int: [Link]] = [:]
      for file in diff.added where isLinked[Int(file.path)] {
        // The side that brought the name.
        guard let other = newNames.firstIndex(where: { !$0.contains(file.path) }) else { continue }
        if between[other] == nil {
          between[other] = notShared(by: parents[edge], parents[other], ledger)
        }
        counterparts[edge][file.path] = RenameLinks.nearest(
          file.path, between[other] ?? [], byPath, ledger.paths)
      }
    }
    return MergeFacts(diffs, counterparts: counterparts)
  }

  /// The links that only one of two histories holds.
  private mutating func notShared(by left: Int32, _ right: Int32, _ ledger: Ledger) -> [Link] {
    var queue = CommitQueue()
    var touched: [Int32] = []
    var open = 0
    func mark(_ place: Int32, _ side: UInt8) {
      let old = sides[Int(place)]
      guard old | side != old else { return }
      sides[Int(place)] = old | side
      if old == 0 {
        touched.append(place)
        queue.push(place, key: -Int64(order.ranks[Int(place)]), .zero)
        if side != 3 { open += 1 }
      } else {
        open -= 1
      }
    }
    mark(left, 1)
    mark(right, 2)
    // Children come first, so a commit's sides are all known when it is its turn.
    while open > 0, let place = queue.pop() {
      let side = sides[Int(place)]
      if side != 3 { open -= 1 }
      for parent in ledger.parents(of: place) { mark(parent, side) }
    }
    let found = links.filter { sides[Int($0.place)] == 1 || sides[Int($0.place)] == 2 }
    for place in touched { sides[Int(place)] = 0 }
    return found
  }

  /// The file that the fewest renames lead to; among equals the first by path.
  private static func nearest(
    _ path: Int32, _ links: [Link], _ files: [Int32: TreeDiff.File], _ paths: PathTable
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
