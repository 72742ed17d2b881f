import Glibc

/// Files of a repository that libgit2 opens without looking: where one is a pipe, it would wait for ever.
enum GitPipes {
  private static let names = [
    "HEAD", "commondir", "config", "config.worktree", "gitdir", "index", "info/attributes",
    "info/exclude", "objects/info/alternates", "packed-refs", "shallow",
  ]
  /// As many levels of included files as git reads.
  private static let deepest = 10
  /// In bytes.
  private static let largestSettings = 1 << 20

  /// Fails for the first of them that is there and no file.
  static func check(_ gitFolder: String) throws(GitError) {
    for name in names { try check(file: gitFolder + "/" + name) }
    var folders = [gitFolder]
    if let bytes = File.bytes(at: gitFolder + "/commondir", limit: 8192) {
      let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
      folders.append(line.hasPrefix("/") ? line : gitFolder + "/" + line)
      for name in names { try check(file: folders[1] + "/" + name) }
    }
    for folder in folders {
      for name in ["config", "config.worktree"] {
        try checkIncludes(of: folder + "/" + name, depth: 0)
      }
    }
  }

  private static func check(file: String) throws(GitError) {
    var status = stat()
    guard stat(file, &status) == 0 else { return }
    let kind = status.st_mode & S_IFMT
    // What says nothing at once keeps nobody waiting.
    guard kind == S_IFREG || kind == S_IFDIR || file == "/dev/null" else {
      throw .unreadable(path: file, why: "it is a pipe or a device, not a file")
    }
  }

  /// `path = …` below `[include]` and `[includeIf "…"]`, whatever its condition.
  private static func checkIncludes(of file: String, depth: Int) throws(GitError) {
    guard depth < deepest, let bytes = File.bytes(at: file, limit: largestSettings) else { return }
    var isInclude = false
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      var rest = line.drop { $0.isWhitespace }
      if rest.first == "[" {
        isInclude = rest.lowercased().hasPrefix("[include")
        rest = rest[(rest.lastIndex(of: "]") ?? rest.startIndex)...].dropFirst()
      }
      guard isInclude, let sign = rest.firstIndex(of: "="),
        rest[..<sign].filter({ !$0.isWhitespace }).lowercased() == "path"
      else { continue }
      var path = String(rest[sign...].dropFirst().filter { $0 != "\"" })
      while path.last?.isWhitespace == true { path.removeLast() }
      let full = place(String(path.drop { $0.isWhitespace }), besides: file)
      try check(file: full)
      try checkIncludes(of: full, depth: depth + 1)
    }
  }

  private static func place(_ path: String, besides file: String) -> String {
    if path.hasPrefix("~/"), let home = getenv("HOME") {
      return String(cString: home) + path.dropFirst()
    }
    if path.hasPrefix("/") { return path }
    return (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + path
  }
}
