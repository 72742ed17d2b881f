import SourceModel

/// Which text of the main line each text of another revision is today.
///
/// Two texts are one when a commit changed both under one name: the newest such commit decides, so
/// that a name given to another text since, or two names that were swapped, are told apart.
struct StandingPaths {
  /// By path in the revision. What is gone is not in it.
  let paths: [RepoPath: RepoPath]

  /// A text as it was in one commit.
  private struct Version: Hashable {
    let commit: ObjectID
    let path: RepoPath
  }

  /// - Parameter preferred: texts of the main line that are chosen before others where one became two.
  init(built: Chronicle, mainLine: Chronicle, preferring preferred: Set<RepoPath>) {
    var today: [Version: [RepoPath]] = [:]
    for path in mainLine.entries.keys.sorted() {
      for version in StandingPaths.versions(of: path, in: mainLine) {
        today[version, default: []].append(path)
      }
    }
    var paths: [RepoPath: RepoPath] = [:]
    var rest: [RepoPath] = []
    for path in built.entries.keys.sorted() {
      let versions = StandingPaths.versions(of: path, in: built)
      if let found = versions.lazy.compactMap({ today[$0] }).first {
        paths[path] =
          found.first(where: preferred.contains) ?? (found.contains(path) ? path : found[0])
      } else {
        rest.append(path)
      }
    }
    // Taken out and put back, or made anew: whatever stands at the path today, if it is no other text
    // of the revision. It may hold a choice, and to follow one too many is the lesser evil.
    let taken = Set(paths.values)
    for path in rest where mainLine.entries[path] != nil && !taken.contains(path) {
      paths[path] = path
    }
    self.paths = paths
  }

  /// The newest first.
  private static func versions(of path: RepoPath, in chronicle: Chronicle) -> [Version] {
    (chronicle.entries[path]?.commits ?? []).enumerated().map { place, index in
      Version(
        commit: chronicle.commits[index].id, path: chronicle.path(of: path, inCommit: place))
    }
  }
}
