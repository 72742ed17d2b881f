package import SourceModel

/// A country that exists, where only partner countries may stand.
package enum NotAPartner: Check {
  package static let explanation = Explanation(
    "not-a-partner", .error,
    what:
      "A handbook author, a classroom or a coordinator is from a country that is not a partner.",
    why: """
      The handbook and the exchanges are made by schools of the partner countries, which \
      'partners' in colophon.yml names. Voices and events welcome people from anywhere.
      """,
    wrong: "authors: [{name: Ana Lima, role: expert, country: BR}]",
    right: "authors: [{name: Ana Lima, role: expert, country: PT}]")
}

extension NotAPartner {
  static func diagnostic(_ code: CountryCode, _ partners: Partners, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{code}' ({name}) is not one of the {count} partner countries",
        [
          "code": code.text, "name": Countries.names[code.text] ?? code.text,
          "count": String(partners.countries.count),
        ]), at: place,
      help: "the list of partners is set by 'partners' in colophon.yml")
  }
}
