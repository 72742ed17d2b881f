package import SourceModel

/// Finds a picture that may show people, and no record that says they agreed.
package enum PictureConsent: Check {
  package static let explanation = Explanation(
    "picture-consent", .warning,
    what: "A picture may show people, and no consent record in force covers it.",
    why: """
      Whoever can be recognised has a say, and for pupils their guardians. Add a record that covers \
      'photo' for each person, or say that the picture shows nobody.
      """,
    wrong: "![Pupils at a screen](class.jpg)",
    right: """
      pictures:
        - {file: class.jpg, shows: no-people}
      """)
}

extension PictureConsent {
  static func message(_ file: String, at place: Place) -> Diagnostic {
    found(
      Message("'{file}' may show people, and no consent record covers it", ["file": file]),
      at: place,
      help: Message(
        "add a record to 'consent' that covers photo, with '{file}' in its 'items'; or, if it shows nobody, a row under 'pictures' with 'file: {file}' and 'shows: no-people'",
        ["file": file]))
  }

  static func faulty(
    _ name: String, _ fault: ConsentFault, _ file: String, kind: EntryKind, at place: Place
  ) -> Diagnostic {
    let (message, help) = ConsentMissing.words(name, fault, kind: kind)
    return found(
      Message(
        message.pattern + " (picture '{file}')",
        message.parameters.merging(["file": file]) { first, _ in first }), at: place, help: help)
  }
}
