package import SourceModel

extension Repository {
  /// Who did what, when, to each text below `stories/` that a snapshot holds.
  ///
  /// All commits that its commit's history holds count, side branches of merges included; exact
  /// renames are followed. One walk serves all entries: folders are compared by their ids, equal ones
  /// are not opened.
  /// - Throws: `GitError.shallow` when the history is cut off: no credit is better than a wrong one.
  package borrowing func chronicle(of snapshot: Snapshot) throws(GitError) -> Chronicle {
    guard let commit = snapshot.commit else { return .empty }
    let graph = try CommitGraph.read(
      from: RawID(commit), shallow: Repository.shallowCommits(in: info.commonFolder), objects)
    var log = try ChangeLog.read(graph, prefix: info.prefix, objects)
    let paths = snapshot.paths.filter { path in
      guard path.fileExtension == "md", path.components.first == "stories" else { return false }
      if case .refused? = snapshot[path] { return false }
      return true
    }
    let numbers = paths.map { log.number(of: Array($0.string.utf8)) }
    var builder = ChronicleBuilder(graph, log, entries: numbers)
    builder.run()

    let used = Set(builder.commits.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    var commits: [Chronicle.Commit] = []
    commits.reserveCapacity(used.count)
    for number in used { commits.append(try describe(graph.ids[Int(number)])) }
    var entries: [RepoPath: Chronicle.Entry] = [:]
    for (index, path) in paths.enumerated() {
      entries[path] = Chronicle.Entry(
        commits: builder.commits[index].compactMap { places[$0] },
        landed: builder.landed[index].map { graph.committed[Int($0)] },
        previousPaths: builder.previousPaths[index].compactMap {
          RepoPath(String(decoding: log.paths.paths[Int($0)], as: UTF8.self))
        })
    }
    return Chronicle(commits: commits, entries: entries)
  }

  private borrowing func describe(_ id: RawID) throws(GitError) -> Chronicle.Commit {
    let bytes = try objects.read(id, .commit, needed: "a commit of the history")
    let commit = try RawCommit(bytes, id: id)
    let text = MessageText(encoding: commit.encoding.map { bytes[$0] } ?? [])
    let author = commit.author.map { IdentityLine(bytes[$0]) }
    let message = CommitMessage(bytes[commit.message...], text)
    return Chronicle.Commit(
      id: id.objectID,
      author: Identity(
        name: author.map { text.text($0.name) } ?? "",
        email: author.map { text.text($0.email) } ?? ""),
      authored: commit.authored, committed: commit.committed, subject: message.subject,
      credits: message.credits)
  }
}
