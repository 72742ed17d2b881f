import Glibc

/// The file `.git` that stands for a repository elsewhere: in a linked work tree or a submodule.
enum GitFile {
  /// Looks at those in a folder and above it, before libgit2 does: 1.5 follows one that names itself
  /// for ever. Only a folder may be named. Nothing in the repository may be a pipe.
  static func check(above folder: String) throws(GitError) {
    var folder = folder
    while true {
      // A bare one.
      if access(folder + "/objects", F_OK) == 0, access(folder + "/HEAD", F_OK) == 0 {
        try GitPipes.check(folder)
      }
      let path = folder == "/" ? "/.git" : folder + "/.git"
      var status = stat()
      if stat(path, &status) == 0 {
        let isFile = status.st_mode & S_IFMT == S_IFREG
        try GitPipes.check(isFile ? try check(path, in: folder) : path)
        return
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// One line, `gitdir: ` and a path, relative to the folder that the file stands in.
  private static func check(_ path: String, in folder: String) throws(GitError) -> String {
    let bytes = File.bytes(at: path, limit: 8192) ?? []
    let line = String(decoding: bytes, as: UTF8.self)
    guard line.hasPrefix("gitdir: ") else {
      throw .unreadable(path: path, why: "it does not say where the repository is")
    }
    var target = String(line.dropFirst(8))
    while target.last?.isNewline == true { target.removeLast() }
    let full = target.hasPrefix("/") ? target : folder + "/" + target
    var status = stat()
    guard stat(full, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .unreadable(path: path, why: "it names a repository that is not there")
    }
    return full
  }
}
