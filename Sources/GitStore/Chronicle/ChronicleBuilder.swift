import SourceModel

/// Carries the names of the entries back through history, and notes which commits changed them.
///
/// Children come before their parents, so every child of a commit has said what its paths are before
/// the commit is asked. A commit with one parent counts where a file is not as it was there, a root
/// for all its files, a merge only where a file is as in no parent: otherwise it only passed on what
/// others did. A name that begins in a commit without an older name begins the entry: what stood
/// there before and was deleted was another one.
struct ChronicleBuilder {
  private let graph: CommitGraph
  private let log: ChangeLog
  /// By path at the revision that is built, the entry's number.
  private let base: [Int32: Int32]
  private var pending: [TrackedNames?]
  /// Commits of each entry, newest first.
  private(set) var commits: [[Int32]]
  private(set) var previousPaths: [[Int32]]
  /// The commit on the first-parent chain with which each entry arrived.
  private(set) var landed: [Int32?]

  init(_ graph: CommitGraph, _ log: ChangeLog, entries: [Int32]) {
    self.graph = graph
    self.log = log
    base = Dictionary(
      entries.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    pending = Array(repeating: nil, count: graph.count)
    commits = Array(repeating: [], count: entries.count)
    previousPaths = Array(repeating: [], count: entries.count)
    landed = Array(repeating: nil, count: entries.count)
  }

  /// Goes through all commits once.
  mutating func run() {
    // The first-parent chain has its own names: what side branches did is not on it.
    var chain: Int? = 0
    var chainNames = TrackedNames()
    pending[0] = TrackedNames()
    for commit in 0..<graph.count {
      guard let names = pending[commit] else { continue }
      // Taken out, so that names are changed in place where one child has one parent.
      pending[commit] = nil
      let edges = mergeEdges(of: commit, names, chainNames)
      count(commit, names, edges)
      if chain == commit {
        chain = graph.parents(of: commit).first.map { Int($0) }
        arrive(commit, &chainNames, edges)
      }
      passOn(commit, names, edges)
    }
  }

  private func mergeEdges(
    of commit: Int, _ names: TrackedNames, _ chainNames: TrackedNames
  ) -> MergeEdges? {
    log.merges[commit].map { merge in
      MergeEdges(merge, of: commit, graph, log) { path in
        !names.entries(at: path, base).isEmpty || !chainNames.entries(at: path, base).isEmpty
      }
    }
  }

  /// Notes the commit at each entry that it changed.
  private mutating func count(_ commit: Int, _ names: TrackedNames, _ edges: MergeEdges?) {
    for change in log.changes(of: commit) { note(commit, names.entries(at: change.path, base)) }
    guard let merge = log.merges[commit] else { return }
    for path in merge.differing {
      let entries = names.entries(at: path, base)
      guard !entries.isEmpty else { continue }
      let isPassedOn = merge.added.indices.contains { edge in
        guard let old = edges?.counterparts[edge][path],
          let new = merge.added[edge].first(where: { $0.path == path })
        else { return false }
        return old.id == new.id && old.isExecutable == new.isExecutable
      }
      if !isPassedOn { note(commit, entries) }
    }
  }

  private mutating func note(_ commit: Int, _ entries: [Int32]) {
    for entry in entries where commits[Int(entry)].last != Int32(commit) {
      commits[Int(entry)].append(Int32(commit))
    }
  }

  /// Tells the parents what their paths are.
  private mutating func passOn(
    _ commit: Int, _ names: consuming TrackedNames, _ edges: MergeEdges?
  ) {
    let parents = graph.parents(of: commit).map { Int($0) }
    guard parents.count > 1 else {
      guard let parent = parents.first else { return }
      var own = consume names
      for change in log.changes(of: commit) where change.isNew {
        rename(&own, change.path, to: change.source)
      }
      give(own, to: parent)
      return
    }
    for (edge, parent) in parents.enumerated() {
      var own = copy names
      for file in log.merges[commit]?.added[edge] ?? [] {
        rename(&own, file.path, to: edges?.counterparts[edge][file.path]?.path)
      }
      give(own, to: parent)
    }
  }

  private mutating func rename(_ names: inout TrackedNames, _ path: Int32, to older: Int32?) {
    if let older {
      for entry in names.entries(at: path, base)
      where base[older] != entry && !previousPaths[Int(entry)].contains(older) {
        previousPaths[Int(entry)].append(older)
      }
    }
    names.leave(path, for: older, base)
  }

  private mutating func give(_ names: consuming TrackedNames, to parent: Int) {
    guard var known = pending[parent] else {
      pending[parent] = names
      return
    }
    pending[parent] = nil
    known.merge(names, base)
    pending[parent] = known
  }

  /// Follows the first-parent chain: an entry landed where the chain gets it.
  private mutating func arrive(_ commit: Int, _ names: inout TrackedNames, _ edges: MergeEdges?) {
    func land(_ path: Int32, _ older: Int32?) {
      if older == nil {
        for entry in names.entries(at: path, base) { landed[Int(entry)] = Int32(commit) }
      }
      names.leave(path, for: older, base)
    }
    if let merge = log.merges[commit] {
      for file in merge.added[0] { land(file.path, edges?.counterparts[0][file.path]?.path) }
    } else {
      for change in log.changes(of: commit) where change.isNew { land(change.path, change.source) }
    }
  }
}
