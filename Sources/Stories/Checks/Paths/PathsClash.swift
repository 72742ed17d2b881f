package import SourceModel

/// Finds paths that are one and the same on a disk that knows no case, or no difference of accents' spelling.
package enum PathsClash: Check {
  package static let explanation = Explanation(
    "paths-clash", .error,
    what: "Two files or folders differ only in capital letters, or in how an accent is stored.",
    why: """
      On most computers of schools both names are one file, so one of the two disappears when somebody \
      copies the repository. Rename one of them.
      """,
    wrong: "stories/blog/tea.png\nstories/blog/Tea.png",
    right: "stories/blog/tea.png\nstories/blog/green-tea.png")

  static func check(_ snapshot: Snapshot) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // A folder that clashed takes its first namesake's place, so that what it holds is compared there.
    var standIns: [RepoPath: String] = [:]
    var first: [String: [FoldedName: RepoPath]] = [:]
    for path in (snapshot.folders + snapshot.paths).sorted() {
      let folder = path.parent.map { standIns[$0] ?? $0.string } ?? ""
      let name = FoldedName(path.name)
      if let other = first[folder, default: [:]][name] {
        if other != path {
          diagnostics.append(message(path, other))
          standIns[path] = standIns[other] ?? other.string
        }
      } else {
        first[folder, default: [:]][name] = path
        if folder != path.parent?.string ?? "" { standIns[path] = folder + "/" + path.name }
      }
    }
    return diagnostics
  }
}

extension PathsClash {
  private static func message(_ path: RepoPath, _ other: RepoPath) -> Diagnostic {
    // String's == finds composed and decomposed letters equal.
    let isAccent = path.string == other.string
    return found(
      Message(
        "'{path}' and '{other}' are one name on many computers",
        ["path": path.string, "other": other.string]),
      at: Place(path),
      notes: [
        Diagnostic.Note(
          Message("'{other}' stands here", ["other": other.string]), at: Place(other))
      ],
      help: isAccent
        ? "the two differ only in how a letter with an accent is stored; rename one of them"
        : "the two differ only in capital and small letters; rename one of them")
  }
}
