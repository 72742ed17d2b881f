package import SourceModel

/// Finds a pointer of Git LFS in the place of a file.
package enum LargeFilePointer: Check {
  package static let explanation = Explanation(
    "large-file-pointer", .error,
    what: "A pointer of Git LFS stands where the file should be.",
    why:
      "The file itself lies on a server, and nothing is fetched during a build. Store the file in the repository, smaller if it is large.",
    wrong: "", right: "")
}

extension LargeFilePointer {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{name}' is only a pointer to a large file (Git LFS)", ["name": String(path.name)]),
      at: Place(path),
      help: "store the file itself in the repository; pictures of 2000 pixels are large enough")
  }
}
