import Glibc

/// Where Typst was found on this machine.
package enum TypstProgram: Sendable, Hashable {
  /// The program itself.
  case program(String)
  /// A Python whose packages hold `typst`.
  case python(String)

  package var path: String {
    switch self {
    case .program(let path), .python(let path): path
    }
  }

  /// Stands for this very program: its path, and when it, or the package that it calls, was put there. Starting it to
  /// ask for its version would take longer than a build of what was built before.
  package var mark: String {
    let times = [path, packages].compactMap { $0 }.map { FileMark.of($0) ?? "" }
    return "typst:\(path):" + times.joined(separator: ":")
  }

  /// The folder of Python's packages, which changes with each that is put there.
  private var packages: String? {
    guard case .python(let python) = self else { return nil }
    let lib = Self.above(2, python) + "/lib"
    return FolderNames.all(lib).last { $0.hasPrefix("python3") }.map {
      lib + "/" + $0 + "/site-packages"
    }
  }

  /// Looks in `$COLOPHON_TOOLS`, then in `.tools` beside the sources that the running program was made of, then on the
  /// path; nil where it is nowhere. Set to nothing, the variable says that no helper is wanted.
  package static func find() -> TypstProgram? {
    find(
      tools: variable("COLOPHON_TOOLS"), executable: executable, searchPath: variable("PATH") ?? "")
  }

  /// - Parameters:
  ///   - tools: a folder that was named for tools.
  ///   - executable: the running program, links followed.
  static func find(tools: String?, executable: String?, searchPath: String) -> TypstProgram? {
    if let tools, tools.isEmpty { return nil }
    var folders: [String] = []
    // A relative folder would be another one in each place where somebody builds.
    if let tools, tools.hasPrefix("/") { folders.append(tools) }
    if let executable, let end = executable.lastIndex(of: "/") {
      folders.append(above(3, String(executable[..<end])) + "/.tools")
    }
    for folder in folders {
      if isProgram(folder + "/bin/typst") { return .program(folder + "/bin/typst") }
      let python = folder + "/typst/bin/python3"
      if isProgram(python) { return .python(python) }
    }
    for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
      let path = String(folder) + "/typst"
      if isProgram(path) { return .program(path) }
    }
    return nil
  }

  /// So many folders higher; at the root there is none.
  private static func above(_ levels: Int, _ path: String) -> String {
    (0..<levels).reduce(path) { path, _ in
      path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
  }

  /// Whether somebody said that no helper is wanted.
  package static var isUnwanted: Bool { variable("COLOPHON_TOOLS")?.isEmpty == true }

  private static func isProgram(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static var executable: String? {
    guard let real = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
