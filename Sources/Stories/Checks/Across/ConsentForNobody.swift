package import SourceModel

/// Finds a consent record for somebody who is not in the entry.
package enum ConsentForNobody: Check {
  package static let explanation = Explanation(
    "consent-for-nobody", .warning,
    what: "A consent record is for somebody who is not named in the entry.",
    why: """
      Perhaps the name has a slip; then the person who is shown has no record. 'for' holds a name as it \
      stands in 'authors', 'speakers', 'person' or a caption.
      """,
    wrong: "", right: "")
}

extension ConsentForNobody {
  static func message(_ name: String, known: [String], at place: Place) -> Diagnostic {
    NearestName.message(
      ConsentForNobody.self, "consent for '{name}', who is not named in this entry", name,
      at: place, known: known,
      help: "write the name as it stands in 'authors', 'speakers', 'person' or a caption")
  }
}
