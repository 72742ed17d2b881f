package import SourceModel

/// Finds a device, a pipe or a socket.
package enum NotAFile: Check {
  package static let explanation = Explanation(
    "not-a-file", .error,
    what: "Something that is no file stands in the folder.",
    why: "Reading a device or a pipe may never end, so it is not read. Take it out.",
    wrong: "", right: "")
}

extension NotAFile {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{name}' is not a file and is not read", ["name": String(path.name)]),
      at: Place(path),
      help: "take it out of the folder")
  }
}
