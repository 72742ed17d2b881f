import Glibc

/// Finds the workspace that a folder lies in, so that commands work in its subfolders too.
enum WorkspaceFolder {
  /// The nearest folder upwards that holds `stories` or `colophon.yml`, else the root of the repository, else the
  /// folder itself.
  static func find(from directory: String) -> String {
    guard let start = realPath(directory) else { return directory }
    // A bare repository is a workspace by itself; what lies around it is not its own.
    if exists(start, "objects"), exists(start, "refs"), exists(start, "HEAD") { return directory }
    var folder = start
    while true {
      if exists(folder, "colophon.yml") || exists(folder, "stories") || exists(folder, ".git") {
        return folder == start ? directory : folder
      }
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
        return directory
      }
      folder = String(folder[..<slash])
    }
  }

  /// A path that the user wrote, seen from the folder of `-C`, as git does.
  static func path(_ written: String, from directory: String) -> String {
    written.hasPrefix("/") || directory == "." ? written : directory + "/" + written
  }

  private static func exists(_ folder: String, _ name: String) -> Bool {
    var status = stat()
    return lstat((folder == "/" ? "" : folder) + "/" + name, &status) == 0
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
