package import SourceModel

/// Two dates that cannot both be right.
package enum DatesContradict: Check {
  package static let explanation = Explanation(
    "dates-contradict", .error,
    what: "Something ends before it begins, closes before it opens, or is taken back before it was "
      + "given.",
    why: "One of the two dates is wrong, and readers would come at the wrong time. Correct it.",
    wrong: """
      starts: 2021-10-31
      ends: 2021-03-01
      """,
    right: """
      starts: 2021-03-01
      ends: 2021-10-31
      """)
}

extension DatesContradict {
  /// At the later key's value, with a note at the other: `ends` before `starts`.
  static func diagnostic(_ late: String, at place: Place, before early: String, at other: Place)
    -> Diagnostic
  {
    Diagnostic(
      id, severity,
      Message("'{late}' is before '{early}'", ["late": late, "early": early]), at: place,
      notes: [.init(Message("'{early}' is here", ["early": early]), at: other)],
      help: "correct one of the two dates")
  }

  /// A session that lies outside its event.
  static func outside(_ key: String, at place: Place, of event: String, _ other: Place)
    -> Diagnostic
  {
    Diagnostic(
      id, severity,
      Message(
        "this session lies outside the event: before its 'starts' or after its 'ends'"), at: place,
      notes: [.init(Message("'{event}' is here", ["event": event]), at: other)],
      help: "correct one of the dates; mind the offsets")
  }
}
