package import SourceModel

/// Finds an entry that a newsletter features and that does not exist.
package enum UnknownFeature: Check {
  package static let explanation = Explanation(
    "unknown-feature", .warning,
    what: "A newsletter features an entry that does not exist.",
    why: """
      The issue appears without it. 'features' lists paths of entries, from the folder 'stories' or from \
      the newsletter's own file.
      """,
    wrong: "features: [blog/tee-ceremony.md]", right: "features: [blog/tea-ceremony.md]")
}

extension UnknownFeature {
  static func message(_ written: String, nearest: RepoPath?, at place: Place) -> Diagnostic {
    guard let nearest else {
      return found(
        Message("no entry '{name}' to feature", ["name": written]), at: place,
        help: "write a path from the folder 'stories', for instance 'blog/tea-ceremony.md'")
    }
    let other = String(nearest.string.dropFirst(WorkspaceLayout.folder.count + 1))
    return found(
      Message(
        "no entry '{name}' to feature; did you mean '{nearest}'?",
        ["name": written, "nearest": other]),
      at: place, fixes: BrokenLink.fixes(written, other, at: place))
  }
}
