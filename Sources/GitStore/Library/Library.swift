import CLibgit2

/// What libgit2 answered when a call failed; its words are read in the thread that made the call.
struct LibraryFailure {
  let code: git_error_code
  let message: String

  /// Nothing stands there.
  var isNotFound: Bool { code == GIT_ENOTFOUND }
}

/// The one door to libgit2: starts it, and turns each status into a value.
enum Library {
  /// Starts libgit2, once; it is never shut down, since readers in other tasks may still use it.
  ///
  /// Neither the user's nor the system's configuration reaches it: what a build says must not depend
  /// on them. It opens repositories and reads references; objects are read by `ObjectStore`. Owners are compared by
  /// `Ownership`, which says plainly what is wrong.
  static let started: Int32 = {
    let status = git_libgit2_init()
    guard status >= 0 else { return status }
    for level in [
      GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG,
      GIT_CONFIG_LEVEL_GLOBAL,
    ] {
      _ = colophon_git_set_search_path(level.rawValue, "")
    }
    _ = colophon_git_set_owner_validation(0)
    // A sparse checkout sets the first; a clone without all its objects the second, and what is
    // missing is then said to be missing.
    _ = colophon_git_accept_extensions()
    return status
  }()

  /// Calls libgit2; nil when it succeeded.
  static func failure(of call: () -> Int32) -> LibraryFailure? {
    guard started >= 0 else {
      return LibraryFailure(code: GIT_ERROR, message: "libgit2 did not start")
    }
    let status = call()
    guard status < 0 else { return nil }
    // The last error belongs to the thread: it is copied before anything else is called.
    let message = git_error_last().flatMap { $0.pointee.message }.map { String(cString: $0) }
    git_error_clear()
    return LibraryFailure(code: git_error_code(status), message: message ?? "error \(status)")
  }

  /// Calls libgit2 and throws what it says, in its own words.
  static func check(_ doing: StaticString, _ call: () -> Int32) throws(GitError) {
    if let failure = failure(of: call) {
      throw .library(doing: doing.description, message: failure.message)
    }
  }
}
