import Glibc
import SourceModel

/// The files and folders that `check PATH…` names: other messages are not shown.
struct PathFilter {
  private let paths: [RepoPath]
  private let isEverything: Bool

  /// Paths are relative to the current folder, as a shell completes them, or to the workspace.
  /// - Throws: `Stop` for a path that the workspace does not hold.
  init(
    _ written: [String], directory: String, workspace: String, snapshot: Snapshot
  ) throws(Stop) {
    var isEverything = written.isEmpty
    let workspace = PathFilter.resolved(workspace)
    let known = Set(snapshot.paths + snapshot.folders).filter { path in
      path.string == "colophon.yml" || ["stories", "templates"].contains(path.components.first)
    }
    var paths: [RepoPath] = []
    for text in written {
      let candidates = PathFilter.candidates(
        text, from: directory, workspace: workspace)
      if candidates.contains("") {
        isEverything = true
        continue
      }
      guard let path = candidates.lazy.compactMap({ RepoPath($0) }).first(where: known.contains)
      else {
        throw Stop(
          .usage,
          "colophon: there is no file or folder '\(TerminalText.escaped(text))' in this workspace that Colophon reads; stories lie below 'stories'"
        )
      }
      paths.append(path)
    }
    self.paths = paths
    self.isEverything = isEverything
  }

  /// Whether a path is an entry that was asked for.
  func isEntry(_ path: RepoPath) -> Bool {
    path.fileExtension == "md" && path.components.first == "stories"
      && (isEverything || paths.contains { path == $0 || path.isInside($0) })
  }

  func includes(_ diagnostic: Diagnostic) -> Bool {
    guard !isEverything else { return true }
    guard let place = diagnostic.place.path else { return false }
    return paths.contains { place == $0 || place.isInside($0) }
  }

  /// What a path may mean, seen from the workspace's root; empty for the root itself.
  private static func candidates(
    _ text: String, from directory: String, workspace: String?
  ) -> [String] {
    var plain = text[...]
    while plain.hasPrefix("./") { plain = plain.dropFirst(2) }
    while plain.hasSuffix("/"), plain.count > 1 { plain = plain.dropLast() }
    var candidates: [String] = []
    if let workspace, let whole = resolved(WorkspaceFolder.path(text, from: directory)) {
      if whole == workspace { return [""] }
      if whole.hasPrefix(workspace + "/") {
        candidates.append(String(whole.dropFirst(workspace.count + 1)))
      }
    }
    return candidates + [String(plain)]
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
