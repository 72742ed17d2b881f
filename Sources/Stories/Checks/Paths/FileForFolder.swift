package import SourceModel

/// Finds a file that has the name of a folder of the book.
package enum FileForFolder: Check {
  package static let explanation = Explanation(
    "file-for-folder", .error,
    what: "A file has the name of 'stories' or of a folder that belongs in it.",
    why: """
      All that stood in the folder is out of the repository now, so a book made of it would have lost its \
      texts without a word. Rename the file and bring the folder back, or take the file out.
      """,
    wrong: "", right: "")

  /// Whether a folder must stand at a path: without it a book would have lost its texts, or names that were hidden.
  package static func isFolder(_ path: RepoPath) -> Bool { isFolder(path.components) }

  /// Whether a folder must stand here. `names` begin with the first one of the repository.
  static func isFolder(_ names: [Substring]) -> Bool {
    guard names.first == WorkspaceLayout.folder[...] else { return false }
    return names.count == 1 || names.count == 2 && UnknownFolder.known.contains(String(names[1]))
  }
}

extension FileForFolder {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{path}' is a file, and must be a folder", ["path": path.string]),
      at: Place(path),
      help: "give the file another name, and bring the folder back from an earlier commit")
  }
}
