package import SourceModel

/// Finds an introduction that is longer than the front of a book can hold.
package enum IntroductionTooLong: Check {
  package static let explanation = Explanation(
    "introduction-too-long", .warning,
    what: "The introduction of a part is larger than 64 kB, and the part begins without it.",
    why: """
      All introductions stand on the front of the handbook, which has to open on a slow connection too. \
      64 kB are about 10,000 words. Make it shorter, or make it a story of its own.
      """,
    wrong: "", right: "")

  /// In bytes of the file.
  static let limit = 65_536
}

extension IntroductionTooLong {
  static func message(_ path: RepoPath, part: String, size: Int) -> Diagnostic {
    found(
      Message(
        "the introduction of the part '{part}' has {size} kB, at most {limit} kB are shown",
        [
          "part": part, "size": String((size + 1023) / 1024), "limit": String(limit / 1024),
        ]),
      at: Place(path), help: "make it shorter, or make it a story of its own")
  }
}
