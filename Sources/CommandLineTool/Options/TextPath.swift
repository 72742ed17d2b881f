import Glibc
import SourceModel

/// The one text that a command is about, as somebody wrote its path.
enum TextPath {
  /// What it may mean: seen from the current folder, as a shell completes it, or from the workspace. The
  /// file need not exist any more.
  /// - Throws: `Stop` for what cannot be a text of the workspace.
  static func candidates(_ written: String, _ globals: GlobalOptions) throws(Stop) -> [RepoPath] {
    var candidates: [RepoPath] = []
    let whole = normal(absolute(WorkspaceFolder.path(written, from: globals.directory)))
    let workspace = normal(absolute(globals.workspace))
    if whole.hasPrefix(workspace + "/"), let path = RepoPath(whole.dropFirst(workspace.count + 1)) {
      candidates.append(path)
    }
    if let path = RepoPath(normal(written)), !candidates.contains(path) { candidates.append(path) }
    candidates = candidates.filter {
      $0.fileExtension == "md" && $0.components.first == "stories"
    }
    if candidates.isEmpty {
      throw Stop(
        .usage,
        "colophon: '\(TerminalText.escaped(written))' is no text of this workspace; name a file below 'stories' that ends in .md"
      )
    }
    return candidates
  }

  static func unknown(_ written: String) -> Stop {
    Stop(
      .usage,
      "colophon: there is no text '\(TerminalText.escaped(written))'; look at its name again: a text that was renamed goes by the name that it has now"
    )
  }

  /// With the links of its folder resolved, as far as the folder is there.
  private static func absolute(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    if let whole = resolved(path) { return whole }
    return (resolved(folder.isEmpty ? "/" : folder) ?? folder) + "/" + name
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Without `.` and empty names, `..` taken back where that is possible.
  private static func normal(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." {
        names.removeLast()
      } else {
        names.append(name)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
  }
}
