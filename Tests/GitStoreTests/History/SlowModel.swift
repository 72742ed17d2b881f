import SourceModel
import TestSupport

/// What the chronicle should say, found the slow way: each entry by itself, from commit to commit.
///
/// Written against the description, with nothing of the module in it; renames of commits with one
/// parent are asked of git.
struct SlowModel {
  private let commits: [RandomHistory.Commit]
  private let files: [[String: String]]
  /// By commit and new name, the old one.
  private var renames: [[String: String]]
  private let ancestors: [Set<Int>]

  init(_ history: RandomHistory, _ builder: RepositoryBuilder) throws {
    commits = history.commits
    files = commits.map(\.files)
    renames = Array(repeating: [:], count: commits.count)
    var sets: [Set<Int>] = []
    for (number, commit) in commits.enumerated() {
      sets.append(commit.parents.reduce(into: [number]) { $0.formUnion(sets[$1]) })
    }
    ancestors = sets
    let numbers = Dictionary(
      uniqueKeysWithValues: commits.enumerated().map { ($1.id.description, $0) })
    let log = try builder.git("log", "--no-merges", "--raw", "-r", "-M", "-l0", "--format=@%H")
    var current = 0
    for line in log.split(separator: "\n") {
      if line.hasPrefix("@") { current = numbers[String(line.dropFirst())] ?? 0 }
      let parts = line.split(separator: "\t").map(String.init)
      if parts.count == 3 { renames[current][parts[2]] = parts[1] }
    }
  }

  /// The commits that changed a path of the last commit.
  func commits(of path: String) -> Set<ObjectID> {
    var found: Set<Int> = []
    var seen: Set<[String]> = []
    var next = [(commits.count - 1, path)]
    while let (commit, path) = next.popLast() {
      guard seen.insert(["\(commit)", path]).inserted else { continue }
      let parents = commits[commit].parents
      let olds = parents.indices.map { older(commit, $0, path) }
      let isOwn = zip(parents, olds).allSatisfy { parent, old in
        old.map { files[parent][$0] != files[commit][path] } ?? true
      }
      let isRenamed = parents.count == 1 && olds[0] != path
      if isOwn || isRenamed { found.insert(commit) }
      for (parent, old) in zip(parents, olds) { if let old { next.append((parent, old)) } }
    }
    return Set(found.map { commits[$0].id })
  }

  /// What a path is called in a parent.
  private func older(_ commit: Int, _ edge: Int, _ path: String) -> String? {
    let parents = commits[commit].parents
    let there = files[parents[edge]]
    if there[path] != nil { return path }
    if parents.count == 1 { return renames[commit][path] }
    let gone = there.keys.filter { files[commit][$0] == nil }
    guard let other = parents.first(where: { files[$0][path] != nil }) else {
      // Made by the merge itself: its texts differ by a line at most.
      let lines = Set((files[commit][path] ?? "").split(separator: "\n"))
      return gone.first {
        lines.intersection((there[$0] ?? "").split(separator: "\n")).count >= 6
      }
    }
    let apart = ancestors[parents[edge]].symmetricDifference(ancestors[other])
    var seen: Set<String> = [path]
    var ring = [path]
    while !ring.isEmpty {
      var wider: [String] = []
      for commit in apart where commits[commit].parents.count < 2 {
        for (new, old) in renames[commit] {
          if ring.contains(new) { wider.append(old) }
          if ring.contains(old) { wider.append(new) }
        }
      }
      ring = wider.filter { seen.insert($0).inserted }
      if let found = ring.filter({ gone.contains($0) }).min() { return found }
    }
    return nil
  }
}
