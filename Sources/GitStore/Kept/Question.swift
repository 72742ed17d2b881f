import SourceModel

/// What somebody wants to know of the history of a commit.
struct Question {
  let commit: RawID
  let paths: [RepoPath]
  /// By path, the place in `paths` of what it translates, or -1; empty where nobody asked.
  let originals: [Int32]
  let withEditions: Bool

  init(
    _ commit: ObjectID, _ paths: [RepoPath], _ originals: [RepoPath: RepoPath], withEditions: Bool
  ) {
    self.commit = RawID(commit)
    self.paths = paths
    self.originals = Question.translated(paths, originals)
    self.withEditions = withEditions
  }

  private static func translated(
    _ paths: [RepoPath], _ originals: [RepoPath: RepoPath]
  ) -> [Int32] {
    guard !originals.isEmpty else { return [] }
    var places: [RepoPath: Int32] = [:]
    for (place, path) in paths.enumerated() where places[path] == nil {
      places[path] = Int32(place)
    }
    return paths.map { path in originals[path].flatMap { places[$0] } ?? -1 }
  }

  /// Whether an answer at a later commit may take the place of what is kept: it knows about as much.
  func isAbout(_ kept: KeptHistory) -> Bool {
    paths.count * 2 > kept.entries.count && (withEditions || kept.editions.isEmpty)
      && (!originals.isEmpty || kept.bases.isEmpty)
  }
}

/// When what was read is kept, and how far one goes on from what is kept.
struct KeepingRule {
  /// All is written anew when one commit in so many is new: a few are read again sooner.
  var newOneIn = 500
  /// New commits in a straight line that are read again each time.
  var longestLine = 24
}
