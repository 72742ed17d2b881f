import SourceModel

/// Lists in lists in lists, or far too many of them.
enum YAMLTooDeep {
  static let explanation = Explanation(
    "yaml-too-deep", .error,
    what: "Front matter or a record is nested more than 32 levels, or larger than 256 kB.",
    why: """
      No key needs more than a handful of levels, or more than a few lines. Larger ones come from a mistake \
      while copying, and would hold up the whole book.
      """,
    wrong: "tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[water]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    right: "tags: [water]")

  static func depth(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "lists and keys lie more than 32 levels inside one another",
      at: place,
      help: "take the outer brackets away; put quotation marks around a text that holds many")
  }

  static func size(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "the front matter is larger than 256 kB", at: place,
      help: "end it with a line '---' after the last key")
  }
}
