import Glibc

/// Where the second program may be: what is asked of the environment, as values.
package struct HelperPlaces: Sendable {
  /// Folders in the order in which they are looked through.
  package let folders: [String]

  /// - Parameters:
  ///   - tools: `$COLOPHON_TOOLS`; set to nothing, it says that no helper is wanted.
  ///   - program: the real path of the program that runs.
  ///   - path: `$PATH`. Of its folders those count that are named from the root: a workspace's own never does.
  package init(tools: String?, program: String?, path: String?) {
    guard tools?.isEmpty != true else {
      self.folders = []
      return
    }
    var folders: [String] = []
    // The one that was made with this program knows its ways.
    if let program, let slash = program.lastIndex(of: "/") {
      folders.append(String(program[..<slash]))
    }
    if let tools { folders.append(tools) }
    folders += (path ?? "").split(separator: ":").map(String.init)
    self.folders = folders.filter { $0.hasPrefix("/") }
  }

  /// The first file of that name that may be run.
  package func find(_ name: String) -> String? {
    folders.lazy.map { $0 + "/" + name }.first { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && access(path, X_OK) == 0
    }
  }
}
