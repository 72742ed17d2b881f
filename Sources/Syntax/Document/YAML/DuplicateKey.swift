import SourceModel

/// A key that is written twice.
enum DuplicateKey {
  static let explanation = Explanation(
    "duplicate-key", .error,
    what: "The same key is written twice.",
    why: """
      Nobody can tell which of the two values is meant, and programs differ in which one they take. Keep one. \
      For several values write a list: [one, two].
      """,
    wrong: "tags: [water]\ntags: [energy]", right: "tags: [water, energy]")

  static func diagnostic(_ key: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, Message("the key '{key}' is written twice", ["key": key]), at: place,
      notes: [Diagnostic.Note("the first one, which counts, stands here", at: first)],
      help: "keep one of them")
  }

  /// So many that they are not told one by one.
  static func uncounted(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "keys are written twice, here and in more places", at: place,
      help: "check whether something was pasted twice")
  }
}
