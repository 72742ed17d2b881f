import SourceModel

/// A text, or one paragraph of it, is larger than a page can be.
enum MarkdownTooLarge {
  static let explanation = Explanation(
    "markdown-too-large", .error,
    what: "A text, or one paragraph in it, is too large to be read.",
    why: """
      A file may have 1 MiB (a story has about 6 kB), 100,000 parts, and 2,000 links, pictures and \
      headings; one paragraph may have 2,000 square brackets \
      '['. Larger ones come from a mistake while copying, and would hold up the whole book. Make two \
      entries of it, or put empty lines between its paragraphs.
      """,
    wrong: "", right: "")

  static func file(_ place: Place, bytes: Int) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message(
        "the file has {size} kB; at most 1,024 kB are read", ["size": "\((bytes + 1023) / 1024)"]),
      at: place, help: "make two or more entries of it, or check whether something was pasted twice"
    )
  }

  static func brackets(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "a paragraph has more than 2,000 square brackets '['", at: place,
      help: "put an empty line between its paragraphs, or check whether something was pasted twice")
  }

  static func links(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "the text has more than 2,000 links, pictures and headings",
      at: place,
      help: "make two or more entries of it, or check whether something was pasted twice")
  }

  static func parts(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      "the text has more than 100,000 parts: paragraphs, list items, links, words in bold",
      at: place,
      help: "make two or more entries of it, or check whether something was pasted twice")
  }
}
