import SourceModel

extension RepoPath {
  /// The path that a relative reference in this file leads to; nil when it leaves the repository or no
  /// such path can exist. `.` and `..` are followed; nothing is asked of any disk.
  func resolving(_ reference: String) -> RepoPath? {
    var names = components.dropLast()
    let isPlain = reference.utf8.allSatisfy { $0 < 0x80 }
    // A sign that is set on a slash makes another character of it.
    let parts =
      isPlain
      ? reference.utf8.split(separator: 0x2F).map { Substring($0) }
      : reference.split(separator: "/")
    for part in parts {
      switch part {
      case ".": continue
      case "..":
        guard names.popLast() != nil else { return nil }
      default: names.append(part)
      }
    }
    return RepoPath(names.joined(separator: "/"))
  }

  /// The reference by which a file in the folder of `from` reaches this path.
  func reference(from: RepoPath) -> String {
    let start = Array(from.components.dropLast())
    let end = components
    var common = 0
    while common < start.count, common < end.count - 1, start[common] == end[common] { common += 1 }
    let up = Array(repeating: "..", count: start.count - common)
    return (up + end[common...].map(String.init)).joined(separator: "/")
  }
}
