package import SourceModel

/// A minor with more than a first name.
package enum MinorFullName: Check {
  package static let explanation = Explanation(
    "minor-full-name", .error,
    what: "A person who is under age is named by more than a first name.",
    why: """
      A full name, a school and a town together lead strangers to a child. Write the first name \
      alone, without a space, and take the family name out of the text and the pictures too. Whoever \
      has 'minor: yes', or an 'age' below 18, is under age.
      """,
    wrong:
      "authors: [{name: Ana Lima, role: student, school: Escola Azul, country: PT, minor: yes}]",
    right: "authors: [{name: Ana, role: student, school: Escola Azul, country: PT, minor: yes}]")
}

extension MinorFullName {
  static func diagnostic(at place: Place) -> Diagnostic {
    diagnostic("the name of a minor has more than one word; write the first name alone", at: place)
  }

  /// Of somebody whose age says it and whose `minor` does not.
  static func diagnostic(age: Int, at place: Place) -> Diagnostic {
    diagnostic(
      Message(
        "somebody of {age} is a minor, and the name has more than one word; write the first name alone",
        ["age": String(age)]), at: place)
  }

  private static func diagnostic(_ message: Message, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity, message, at: place,
      help: "leave the family name out, here and in the text; in some languages it stands first")
  }
}
