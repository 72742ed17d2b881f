package import SourceModel

/// Finds a line of `contents.yml` that names no story.
package enum PatternMatchesNothing: Check {
  package static let explanation = Explanation(
    "pattern-matches-nothing", .warning,
    what: "A line of 'contents.yml' names no story of the handbook.",
    why: """
      The story that was meant stands at the end of the book instead. Paths begin at the folder \
      'handbook': 'asia/radio-lessons.md'; '*' stands for any letters in a name, '**' for any folders.
      """,
    wrong: "entries: [asia/radio-lesons.md]", right: "entries: [asia/radio-lessons.md]")
}

extension PatternMatchesNothing {
  static func path(_ pattern: Contents.Pattern, in path: RepoPath, known: [String]) -> Diagnostic {
    NearestName.message(
      PatternMatchesNothing.self, "no story '{name}' in the handbook", pattern.text,
      at: Place(path, pattern.span), known: known,
      help: "paths begin at the folder 'handbook', for instance 'asia/radio-lessons.md'")
  }

  static func pattern(_ pattern: Contents.Pattern, in path: RepoPath) -> Diagnostic {
    found(
      Message("the pattern '{pattern}' fits no story", ["pattern": pattern.text]),
      at: Place(path, pattern.span),
      help:
        "'*' stands for any letters in a name, '**' for any folders; patterns begin at the folder 'handbook'"
    )
  }
}
