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
    let lib = ToolFolders.above(2, python) + "/lib"
    return FolderNames.all(lib).last { $0.hasPrefix("python3") }.map {
      lib + "/" + $0 + "/site-packages"
    }
  }

  /// Looks where helpers are looked for (`ToolFolders`); nil where it is nowhere.
  package static func find() -> TypstProgram? { find(in: .standing) }

  static func find(in tools: ToolFolders) -> TypstProgram? {
    let python = "typst/bin/python3"
    return tools.find(["bin/typst", python], onPath: "typst").map {
      $0.hasSuffix("/" + python) ? .python($0) : .program($0)
    }
  }
}
