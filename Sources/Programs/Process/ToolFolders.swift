import Glibc

/// Where helper programs are looked for: in `$COLOPHON_TOOLS`, then in `.tools` beside the sources that the running
/// program was made of, then on the path.
///
/// Set to nothing, the variable says that no helper is wanted.
struct ToolFolders: Sendable {
  /// The one that was named.
  private let named: [String]
  /// That of the running program, and `.tools` beside its sources; none where no helper is wanted.
  private let own: [String]
  private let sources: [String]
  private let searchPath: String

  /// - Parameters:
  ///   - tools: a folder that was named for tools.
  ///   - executable: the running program, links followed.
  init(tools: String?, executable: String?, searchPath: String) {
    let isWanted = tools?.isEmpty != true
    // A relative folder would be another one in each place where somebody builds.
    named = [tools].compactMap { $0 }.filter { $0.hasPrefix("/") }
    let folder = executable.flatMap { path in
      isWanted ? path.lastIndex(of: "/").map { String(path[..<$0]) } : nil
    }
    own = [folder].compactMap { $0 }
    sources = own.map { Self.above(3, $0) + "/.tools" }
    self.searchPath = isWanted ? searchPath : ""
  }

  /// Those of this machine and this program.
  static var standing: ToolFolders {
    ToolFolders(
      tools: variable("COLOPHON_TOOLS"), executable: Helpers.executable,
      searchPath: variable("PATH") ?? "")
  }

  /// The first of these names below a folder of tools, folder by folder, else the last one on the path.
  func find(_ names: [String], onPath name: String) -> String? {
    for folder in named + sources {
      for name in names where Self.isProgram(folder + "/" + name) { return folder + "/" + name }
    }
    return onPath(name)
  }

  /// A program of ours: the one that was made with the running program knows its ways, so it comes first.
  func find(own name: String) -> String? {
    (own + named).lazy.map { $0 + "/" + name }.first(where: Self.isProgram) ?? onPath(name)
  }

  private func onPath(_ name: String) -> String? {
    searchPath.split(separator: ":").lazy.filter { $0.hasPrefix("/") }
      .map { String($0) + "/" + name }.first(where: Self.isProgram)
  }

  /// So many folders higher; at the root there is none.
  static func above(_ levels: Int, _ path: String) -> String {
    (0..<levels).reduce(path) { path, _ in
      path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
  }

  private static func isProgram(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// What all helper programs have in common.
package enum Helpers {
  /// Whether somebody said that none is wanted: `COLOPHON_TOOLS` is set to nothing.
  package static var areUnwanted: Bool {
    getenv("COLOPHON_TOOLS").map { String(cString: $0).isEmpty } ?? false
  }

  /// The path of a helper that is made with the program that runs; nil where it is nowhere.
  package static func find(own name: String) -> String? { ToolFolders.standing.find(own: name) }

  /// The program that runs, links followed: helpers are looked for near it.
  static var executable: String? {
    guard let real = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
