package import SourceModel

/// An ORCID that cannot exist.
package enum BadORCID: Check {
  package static let explanation = Explanation(
    "bad-orcid", .error,
    what: "An ORCID is not written as four groups of four digits, or its last digit does not fit.",
    why: """
      It leads to a researcher's page, and a wrong digit leads to somebody else's. The last digit \
      is computed from the others (X stands for ten), so a slip can be seen.
      """,
    wrong: "authors: [{name: Ana Lima, role: researcher, country: PT, orcid: 0000-0002-1825-0098}]",
    right: "authors: [{name: Ana Lima, role: researcher, country: PT, orcid: 0000-0002-1825-0097}]")
}

extension BadORCID {
  static func diagnostic(_ written: String, _ failure: ORCID.Failure, at place: Place) -> Diagnostic
  {
    switch failure {
    case .malformed(let meant):
      Diagnostic(
        id, severity,
        Message(
          "'{written}' is not an ORCID such as 0000-0002-1825-0097", ["written": written]),
        at: place, fixes: meant.map { WrongType.write($0, place) } ?? [])
    case .checkDigit:
      Diagnostic(
        id, severity,
        Message("one of the digits of the ORCID '{written}' is wrong", ["written": written]),
        at: place, help: "copy it from the person's page at orcid.org")
    }
  }
}
