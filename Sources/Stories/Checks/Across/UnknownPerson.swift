package import SourceModel

/// Finds somebody who has no file in 'people/'.
package enum UnknownPerson: Check {
  package static let explanation = Explanation(
    "unknown-person", .error,
    what: "An entry names a person by an id that no file in 'stories/people' has.",
    why: """
      The person's name, role and country would come from there. Add the file, or write name, role and country in the entry itself.
      """,
    wrong: "person: maria-virtanan", right: "person: maria-virtanen")
}

extension UnknownPerson {
  static func message(_ id: Slug, at place: Place, known: some Collection<Slug>) -> Diagnostic {
    NearestName.message(
      UnknownPerson.self, "unknown person '{name}'", id.text, at: place,
      known: known.lazy.map(\.text),
      help: "add stories/people/<id>.yml, or write 'name', 'role' and 'country' here")
  }
}
