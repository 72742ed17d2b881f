import SourceModel

/// What every commit did to the files below `stories/`, in the numbers of a `CommitGraph`.
///
/// One pass over the graph. It asks nothing about entries, so that it can be kept and extended by the
/// new commits alone.
struct ChangeLog {
  /// What a commit with one parent, or none, did to a file that it holds.
  struct Change {
    let path: Int32
    let isNew: Bool
    /// The name it had in the parent, when the commit renamed it without touching a byte.
    let source: Int32?
  }

  /// What a merge did, against each of its parents.
  struct Merge {
    /// Files that each parent lacks, with what they are in the merge.
    var added: [[TreeDiff.File]] = []
    /// Files that the merge lacks, with what they are in each parent.
    var removed: [[TreeDiff.File]] = []
    /// Paths that are not, under this name, what they are in any parent.
    var differing: [Int32] = []
  }

  /// A rename by a commit that is no merge.
  struct Link {
    let commit: Int
    let from: Int32
    let to: Int32
  }

  private(set) var paths = PathTable()
  private(set) var links: [Link] = []
  private(set) var merges: [Int: Merge] = [:]
  private var linked: Set<Int32> = []
  private var changes: [Change] = []
  /// Where the changes of a commit begin; one more than there are commits.
  private var starts: [Int32] = []

  /// The number of a path, met in history or not.
  mutating func number(of path: [UInt8]) -> Int32 { paths.number(of: path) }

  /// Whether any commit renamed a file to or from a path.
  func hasLink(_ path: Int32) -> Bool { linked.contains(path) }

  /// What a commit that is no merge did; empty for a merge.
  func changes(of commit: Int) -> ArraySlice<Change> {
    changes[Int(starts[commit])..<Int(starts[commit + 1])]
  }

  /// Reads the changes of all commits below `prefix`'s `stories`.
  static func read(
    _ graph: CommitGraph, prefix: RepoPath?, _ objects: borrowing ObjectStore
  ) throws(GitError) -> ChangeLog {
    var log = ChangeLog()
    var trees = TreeStore()
    let names = (prefix?.components ?? []).map { Array($0.utf8) } + [Array("stories".utf8)]
    var folders = [RawID?](repeating: nil, count: graph.count)
    var known = [Bool](repeating: false, count: graph.count)
    func stories(_ commit: Int) throws(GitError) -> RawID? {
      if known[commit] { return folders[commit] }
      var folder: RawID? = graph.trees[commit]
      for name in names {
        guard let id = folder else { break }
        folder = try trees.folder(name, in: id, objects)
      }
      known[commit] = true
      folders[commit] = folder
      return folder
    }
    for commit in 0..<graph.count {
      log.starts.append(Int32(log.changes.count))
      let new = try stories(commit)
      let parents = graph.parents(of: commit)
      var diffs: [TreeDiff] = []
      for parent in parents {
        diffs.append(
          try TreeDiff.compare(
            old: try stories(Int(parent)), new: new, at: Array("stories".utf8), &log.paths, &trees,
            objects))
      }
      if parents.isEmpty {
        diffs = [
          try TreeDiff.compare(
            old: nil, new: new, at: Array("stories".utf8), &log.paths, &trees, objects)
        ]
      }
      log.record(commit, diffs, isMerge: parents.count > 1)
      if log.size > Limits.changes { throw .historyTooLarge(limit: Limits.changes) }
    }
    log.starts.append(Int32(log.changes.count))
    return log
  }

  private var size = 0

  private mutating func record(_ commit: Int, _ diffs: [TreeDiff], isMerge: Bool) {
    size += diffs.reduce(0) { $0 + $1.added.count + $1.removed.count + $1.modified.count }
    if isMerge {
      recordMerge(commit, diffs)
    } else if let diff = diffs.first {
      let sources = ExactRenames.pairs(added: diff.added, removed: diff.removed, paths)
      changes += diff.modified.map { Change(path: $0, isNew: false, source: nil) }
      for file in diff.added {
        let source = sources[file.path]
        changes.append(Change(path: file.path, isNew: true, source: source))
        if let source {
          links.append(Link(commit: commit, from: source, to: file.path))
          linked.formUnion([source, file.path])
        }
      }
    }
  }

  private mutating func recordMerge(_ commit: Int, _ diffs: [TreeDiff]) {
    var counts: [Int32: Int] = [:]
    for diff in diffs {
      for path in diff.modified { counts[path, default: 0] += 1 }
      for file in diff.added { counts[file.path, default: 0] += 1 }
    }
    let merge = Merge(
      added: diffs.map(\.added), removed: diffs.map(\.removed),
      differing: counts.filter { $0.value == diffs.count }.map(\.key).sorted())
    if !merge.differing.isEmpty || merge.added.contains(where: { !$0.isEmpty }) {
      merges[commit] = merge
    }
  }
}
