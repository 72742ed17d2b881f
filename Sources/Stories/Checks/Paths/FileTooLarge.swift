package import SourceModel

/// Finds a file that is larger than is read.
package enum FileTooLarge: Check {
  package static let explanation = Explanation(
    "file-too-large", .error,
    what: "A file is larger than Colophon reads.",
    why: """
      Readers on slow connections could not load it, and everybody who copies the repository would have \
      to. Make a picture smaller (2000 pixels are plenty); divide a text.
      """,
    wrong: "", right: "")
}

extension FileTooLarge {
  static func message(_ path: RepoPath, size: Int, limit: Int) -> Diagnostic {
    found(
      Message(
        "'{name}' has {size}; at most {limit} are read",
        ["name": String(path.name), "size": shown(size), "limit": shown(limit)]),
      at: Place(path), help: "make a picture smaller; divide a text into several files")
  }

  private static func shown(_ bytes: Int) -> String {
    switch bytes {
    case ..<10_000: "\(bytes) bytes"
    case ..<10_000_000: "\(bytes / 1000) kB"
    default: "\(bytes / 1_000_000) MB"
    }
  }
}
