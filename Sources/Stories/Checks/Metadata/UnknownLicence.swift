package import SourceModel

/// A licence that is not written by its SPDX name, or is not known.
package enum UnknownLicence: Check {
  package static let explanation = Explanation(
    "unknown-licence", .error,
    what: "A licence is not written by its SPDX name, or is not one of those that are known.",
    why: """
      The name tells people and programs what they may do with a text, and must be exact: \
      CC-BY-SA-4.0, CC-BY-4.0, CC0-1.0. Take one that the publisher agreed to.
      """,
    wrong: "licence: CC BY-SA", right: "licence: CC-BY-SA-4.0")
}

extension UnknownLicence {
  static func diagnostic(_ written: String, at place: Place) -> Diagnostic {
    guard let meant = Licences.meant(by: written) else {
      return Diagnostic(
        id, severity, Message("unknown licence '{written}'", ["written": written]), at: place,
        help: "write its SPDX name, such as CC-BY-SA-4.0, CC-BY-4.0 or CC0-1.0")
    }
    return Diagnostic(
      id, severity,
      Message(
        "unknown licence '{written}'; did you mean '{meant}'?",
        ["written": written, "meant": meant]), at: place, fixes: WrongType.write(meant, place))
  }
}
