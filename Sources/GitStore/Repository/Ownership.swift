import Glibc

/// Whether a repository belongs to the user, by git's own rule (git-config, `safe.directory`).
///
/// libgit2 says of another owner's repository that `safe.directory` was not found; so it is asked
/// here. Reading runs nothing of a repository, but a user who was told by git that a folder is not
/// theirs should hear the same from us. `safe.directory` of the user and the system counts: it is
/// the one thing that is read from their configuration, and it decides only whether to go on.
enum Ownership {
  /// Compares the owner of each folder; the first is the one that is named.
  static func check(_ folders: [String]) throws(GitError) {
    let me = geteuid()
    var users: Set<uid_t> = [me]
    // git lets root use the repositories of the user who called sudo.
    if me == 0, let caller = getenv("SUDO_UID"), let id = uid_t(String(cString: caller)) {
      users.insert(id)
    }
    let foreign = folders.contains { folder in
      var status = stat()
      return lstat(folder, &status) == 0 && !users.contains(status.st_uid)
    }
    guard foreign, let first = folders.first else { return }
    let named = File.realPath(first) ?? first
    if !isSafe(named) { throw .otherOwner(folder: named) }
  }

  private static func isSafe(_ folder: String) -> Bool {
    var safe = false
    for value in UserConfiguration.values(of: "safe.directory") {
      if value.isEmpty {
        safe = false
      } else if value == "*" || value == folder || File.realPath(value) == folder
        || (value.hasSuffix("/*") && folder.hasPrefix(value.dropLast()))
      {
        safe = true
      }
    }
    return safe
  }
}
