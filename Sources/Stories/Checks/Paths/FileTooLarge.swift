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
        "'{name}' is too large: {size}; at most {limit}",
        [
          "name": String(path.name), "size": shown(size, plus: 99_999),
          "limit": shown(limit, plus: 0),
        ]),
      at: Place(path), help: advice(path))
  }

  private static func advice(_ path: RepoPath) -> Message {
    switch FileKind(of: path) {
    case .markdown: "divide the text into several files"
    case .picture, .otherPicture: "make the picture smaller; 2000 pixels are plenty"
    case .record, .document, .other, .ignored: "take it out, or make it smaller"
    }
  }

  /// A size is rounded up and a limit down, so that what is too large never looks as if it were not.
  private static func shown(_ bytes: Int, plus rest: Int) -> String {
    switch bytes {
    case ..<10_000: "\(bytes) bytes"
    case ..<1_000_000: "\(bytes / 1000) kB"
    default:
      megabytes(tenths: (bytes + rest) / 100_000)
    }
  }

  private static func megabytes(tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
