import Glibc
import SourceModel

/// Writes files that were not there: what somebody wrote is never written over.
enum NewFile {
  /// Whether something is there already, so that nobody is asked for nothing.
  static func isTaken(_ path: RepoPath, in directory: String) -> Bool {
    var status = stat()
    return lstat(directory + "/" + path.string, &status) == 0
  }

  /// Writes a text to a path of the workspace, making folders on the way.
  ///
  /// Links in the way are not followed. - Returns: false when something is there already.
  static func write(_ text: String, to path: String, in directory: String) throws -> Bool {
    guard let path = RepoPath(path) else {
      throw Stop(.usage, "colophon: '\(path)' is no path in the workspace")
    }
    var folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure("open", directory) }
    defer { close(folder) }
    for name in path.components.dropLast() {
      guard mkdirat(folder, String(name), 0o777) == 0 || errno == EEXIST else {
        throw failure("make the folder for", path.string)
      }
      let next = openat(folder, String(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { throw failure("open", path.string) }
      close(folder)
      folder = next
    }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(folder, String(path.name), flags, 0o666)
    if file < 0 {
      guard errno == EEXIST else { throw failure("write", path.string) }
      return false
    }
    defer { close(file) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let stop = failure("write", path.string)
        unlinkat(folder, String(path.name), 0)
        throw stop
      }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  private static func failure(_ action: String, _ path: String) -> Stop {
    Stop(
      .world,
      "colophon: cannot \(action) \(TerminalText.escaped(path)): \(String(cString: strerror(errno)))"
    )
  }
}
