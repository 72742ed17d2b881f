package import SourceModel

/// Finds a story that `contents.yml` names twice.
package enum EntryNamedTwice: Check {
  package static let explanation = Explanation(
    "entry-named-twice", .warning,
    what: "A story stands twice in 'contents.yml'.",
    why: "A story has one place in the book: the first one counts. Take one of the two lines out.",
    wrong: "entries: [calm-start.md, radio-lessons.md, calm-start.md]",
    right: "entries: [calm-start.md, radio-lessons.md]")
}

extension EntryNamedTwice {
  static func message(_ pattern: Contents.Pattern, _ first: Contents.Pattern, in path: RepoPath)
    -> Diagnostic
  {
    found(
      Message("'{name}' is named twice; the first place counts", ["name": pattern.text]),
      at: Place(path, pattern.span),
      notes: [Diagnostic.Note("it is named here first", at: Place(path, first.span))])
  }
}
