package import SourceModel

/// Finds a school that has no file in 'schools/'.
package enum UnknownSchool: Check {
  package static let explanation = Explanation(
    "unknown-school", .error,
    what: "An entry names a school by an id that no file in 'stories/schools' has.",
    why: """
      A school written in small letters with '-' is taken for an id. Add the file, or write the school's name as people say it: 'Kallio High School'.
      """,
    wrong: "school: kallio-hihg-school", right: "school: Kallio High School")
}

extension UnknownSchool {
  static func message(_ id: Slug, at place: Place, known: some Collection<Slug>) -> Diagnostic {
    NearestName.message(
      UnknownSchool.self, "unknown school '{name}'", id.text, at: place,
      known: known.lazy.map(\.text),
      help:
        "add stories/schools/<id>.yml, or write the school's name as people say it, with capitals and spaces"
    )
  }
}
