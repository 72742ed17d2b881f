package import SourceModel

/// Finds somebody who is shown without having agreed, as far as the workspace knows.
package enum ConsentMissing: Check {
  package static let explanation = Explanation(
    "consent-missing", .error,
    what: "Somebody is shown and no consent record in force covers it.",
    why: """
      A pupil's name or picture stays on the web for years, so a guardian has to agree first; whoever \
      lends their voice decides what is shown of it; and what was taken back is shown no more, whatever \
      an older record says. Ask, keep the signed form at school, and write a record under 'consent' that \
      says what it covers and where the form is kept. Until then the entry is not published.
      """,
    wrong: """
      authors:
        - {name: Anna, role: student, school: Kallio School, country: FI, minor: yes}
      """,
    right: """
      authors:
        - {name: Anna, role: student, school: Kallio School, country: FI, minor: yes}
      consent:
        - for: Anna
          covers: [name, text]
          reference: school office, folder 12
          given: 2021-03-01
          by: guardian
      """)
}

extension ConsentMissing {
  static func absent(
    _ name: String, _ subjects: [ConsentRecord.Subject], file: String?, isMinor: Bool,
    kind: EntryKind, at place: Place
  ) -> Diagnostic {
    let covers = subjects.map(\.rawValue).listed("and")
    let needsItems = subjects.contains { [.photo, .video, .voice].contains($0) }
    var parameters = ["name": name, "covers": covers]
    var words =
      isMinor
      ? "no guardian's consent for the {covers} of '{name}', who is a minor"
      : "no consent of '{name}' that covers {covers}"
    if let file {
      parameters["file"] = file
      words += " and names '{file}'"
    }
    return found(
      Message(words, parameters), at: place,
      help: Message(
        "add a record to 'consent': for: {name}, covers: [{list}], by: \(isMinor ? "guardian" : "self"), and \(needsItems ? "'items', " : "")'reference', 'given'",
        ["name": name, "list": subjects.map(\.rawValue).joined(separator: ", ")]))
  }

  static func picture(_ file: String, at place: Place) -> Diagnostic {
    found(
      Message("no consent record covers the picture '{file}'", ["file": file]), at: place,
      help: Message(
        "add a record to 'consent' that covers photo, with '{file}' in its 'items'; or, if it shows nobody, a row under 'pictures' with 'file: {file}' and 'shows: no-people'",
        ["file": file]))
  }

  static func faulty(_ name: String, _ fault: ConsentFault, kind: EntryKind, at place: Place)
    -> Diagnostic
  {
    let (message, help) = words(name, fault, kind: kind)
    return found(message, at: place, help: help)
  }

  /// The headline and what to do, shared with the warning about pictures.
  static func words(_ name: String, _ fault: ConsentFault, kind: EntryKind) -> (Message, Message) {
    switch fault {
    case .withdrawn(let day):
      (
        Message(
          "'{name}' took back this consent on {day}", ["name": name, "day": day.iso8601]),
        Message(
          "take out what it covered, or withdraw the whole entry with 'withdrawn'; if '{name}' agreed again since, add a new record with that day as 'given'",
          ["name": name])
      )
    case .expired(let day):
      (
        Message("the consent of '{name}' ended on {day}", ["name": name, "day": day.iso8601]),
        "ask again and add a new record, or take out what it covered"
      )
    case .notYetGiven(let day):
      (
        Message(
          "the consent of '{name}' was given on {day}, which is still ahead",
          ["name": name, "day": day.iso8601]),
        "write the day on which the form was signed"
      )
    case .notByGuardian:
      (
        Message("the consent of '{name}', a minor, was not given by a guardian", ["name": name]),
        "ask a parent or guardian, and write 'by: guardian'"
      )
    case .otherChannels(let channels):
      (
        Message(
          "the consent of '{name}' holds for {channels}, and this entry is in {kind}",
          [
            "name": name, "kind": kind.rawValue,
            "channels": channels.map(\.rawValue).joined(separator: ", "),
          ]), "ask whether it may be shown here too, and add the channel"
      )
    }
  }
}
