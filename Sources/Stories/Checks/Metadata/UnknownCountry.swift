package import SourceModel

/// A country that is not a code of ISO 3166-1.
package enum UnknownCountry: Check {
  package static let explanation = Explanation(
    "unknown-country", .error,
    what: "A country is not written as its two-letter code in capitals (ISO 3166-1).",
    why: """
      Codes are the same in every language, so that indexes and maps find the country. Write the \
      code: NO for Norway, GB for the United Kingdom, GR for Greece, VN for Viet Nam. The 51 of the \
      Asia–Europe Meeting: \(partners).
      """,
    wrong: "authors: [{name: Nora Berg, role: expert, country: Norway}]",
    right: "authors: [{name: Nora Berg, role: expert, country: NO}]")
}

extension UnknownCountry {
  private static let partners = Partners.asem.countries.map { "\($0.code.text) \($0.name)" }
    .joined(separator: ", ")

  static func diagnostic(_ written: String, at place: Place) -> Diagnostic {
    guard let code = Countries.meant(by: written), let name = Countries.names[code] else {
      return Diagnostic(
        id, severity, Message("unknown country '{written}'", ["written": written]), at: place,
        help:
          "write the two capital letters of its code, such as NO for Norway; 'colophon explain unknown-country' lists codes"
      )
    }
    return Diagnostic(
      id, severity,
      Message(
        "unknown country '{written}'; did you mean '{code}' ({name})?",
        ["written": written, "code": code, "name": name]), at: place,
      fixes: WrongType.write(code, place))
  }
}
