import SourceModel

/// Quotes, lists or emphasis lie too deep inside one another.
enum MarkdownTooDeep {
  static let explanation = Explanation(
    "markdown-too-deep", .error,
    what: "Quotes, lists or emphasis lie more than 32 levels inside one another.",
    why: """
      No reader can follow so many levels, and reading them takes very long. A line with many '>' or '-' \
      at its start is often a copied e-mail or a drawn line. For a line across the page write '---'; show \
      a copied text as code, between two lines of three backticks.
      """,
    wrong: "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > A copied e-mail",
    right: "> A copied e-mail")

  static func marks(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "a line begins with more than 64 marks of quotes and lists",
      at: place,
      help: "for a line across the page write '---'; for a quote one '>' is enough")
  }

  static func blocks(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "quotes and lists lie more than 32 levels inside one another",
      at: place, help: "take the outer levels away; for a quote one '>' is enough")
  }

  static func inlines(_ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "emphasis and links lie more than 32 levels inside one another",
      at: place, help: "take '*' and '_' marks away until one pair is left around a word")
  }
}
