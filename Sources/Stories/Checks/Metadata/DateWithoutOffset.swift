package import SourceModel

/// A time that could be any of two dozen instants.
package enum DateWithoutOffset: Check {
  package static let explanation = Explanation(
    "date-without-offset", .error,
    what: "A time stands without its offset from UTC, or a day alone where a time is needed.",
    why: """
      15:00 in Hanoi is 09:00 in Paris. With the offset, every reader sees the right hour: +07:00 \
      in Hanoi, +01:00 in Paris in winter and +02:00 in summer, Z for UTC itself.
      """,
    wrong: "publish: 2021-03-04T15:00:00", right: "publish: 2021-03-04T15:00:00+07:00")
}

extension DateWithoutOffset {
  /// Nil when the failure is of another kind.
  static func diagnostic(_ written: String, _ failure: DateText.Failure, key: Key, at place: Place)
    -> Diagnostic?
  {
    switch failure {
    case .noOffset:
      Diagnostic(
        id, severity,
        Message(
          "the time after '{key}' has no offset from UTC", ["key": key.name]), at: place,
        help: Message(
          "add it, such as {written}+08:00 for Manila",
          ["written": written.hasSuffix("+") ? String(written.dropLast()) : written]))
    case .noTime:
      Diagnostic(
        id, severity,
        Message(
          "'{key}' needs a time and its offset from UTC, not a day alone", ["key": key.name]),
        at: place, help: Message("for instance: {written}T15:00:00+08:00", ["written": written]))
    case .notADate, .noSuchDay, .noSuchMonth, .noSuchTime, .noSuchOffset: nil
    }
  }
}
