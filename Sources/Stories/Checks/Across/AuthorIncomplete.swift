package import SourceModel

/// Finds an author whose record in `people/` leaves out what a byline needs.
package enum AuthorIncomplete: Check {
  package static let explanation = Explanation(
    "author-incomplete", .error,
    what:
      "An author is named by 'person', and neither the entry nor the person's file says all that is needed.",
    why: """
      A byline shows a name, a role and a country, and for teachers and students a school. Add what is \
      missing to the file in 'stories/people', so that every entry has it, or to the author in this entry.
      """,
    wrong: "", right: "")
}

extension AuthorIncomplete {
  static func message(_ id: Slug, missing: [String], record: RepoPath, at place: Place)
    -> Diagnostic
  {
    found(
      Message(
        "author '{person}' has no {missing}",
        ["person": id.text, "missing": missing.joined(separator: ", ")]),
      at: place,
      notes: [
        Diagnostic.Note(
          Message("'{path}' could say it", ["path": record.string]), at: Place(record))
      ],
      help: Message(
        "add {missing} here or in '{path}'",
        ["missing": missing.joined(separator: ", "), "path": record.string]))
  }
}
