import Glibc
import Synchronization

/// Temporary folders that a killed program could not remove: texts that are not published lie in them.
enum ForgottenFolders {
  /// What the names of ours begin with; the number of the program follows.
  static let prefix = "colophon-scratch-"

  /// In seconds. Programs of another machine, which cannot be asked for, may share the place.
  private static let oldest = 3600

  private static let swept = Mutex<Set<String>>([])

  /// Removes, once for each place, the folders of programs that have ended.
  ///
  /// Only one's own, and none that was touched within the last hour.
  static func sweep(_ parent: String) {
    guard swept.withLock({ $0.insert(parent).inserted }) else { return }
    removeAll(in: parent)
  }

  static func removeAll(in parent: String) {
    guard let folder = opendir(parent) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix) else { continue }
      let parts = name.dropFirst(prefix.count).split(separator: "-")
      guard parts.count == 2, let program = pid_t(parts[0]), program > 0 else { continue }
      let path = parent + "/" + name
      if isOver(program), isOldAndOwn(path) { ScratchFolder.remove(path) }
    }
  }

  private static func isOver(_ program: pid_t) -> Bool {
    kill(program, 0) != 0 && errno == ESRCH
  }

  private static func isOldAndOwn(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
      && status.st_mtim.tv_sec < time(nil) - oldest
  }
}
