package import SourceModel

/// The branch whose lasting choices hold, whatever revision is built.
package struct MainLine: Sendable, Hashable {
  package let commit: ObjectID
  /// As an editor would name it: `main`, `origin/main`, or what `--standing` said.
  package let name: String

  package init(commit: ObjectID, name: String) {
    self.commit = commit
    self.name = name
  }
}

extension Repository {
  /// Finds the main line: `standing` where given; else the branch that HEAD is on; with a detached
  /// HEAD `refs/remotes/origin/HEAD`; where that is absent too, HEAD itself when it is what is built.
  package borrowing func mainLine(
    standing: String?, building commit: ObjectID
  ) throws(GitError) -> MainLine {
    if let standing { return MainLine(commit: try resolve(standing), name: standing) }
    let head = try peel(try head(), "HEAD").objectID
    if let branch = try headBranch() {
      return MainLine(commit: head, name: short(branch))
    }
    if case .object(let id) = try target(of: "refs/remotes/origin/HEAD") {
      return MainLine(commit: try peel(id, "origin/HEAD").objectID, name: "origin/HEAD")
    }
    if head == commit { return MainLine(commit: head, name: "HEAD") }
    throw .noMainLine
  }

  private borrowing func short(_ branch: String) -> String {
    branch.hasPrefix("refs/heads/") ? String(branch.dropFirst(11)) : branch
  }
}
