package import SourceModel

/// A duration that is not a number and a unit.
package enum BadDuration: Check {
  package static let explanation = Explanation(
    "bad-duration", .error,
    what:
      "A duration is not a whole number and one of the units min, hour, lesson, day, week, month.",
    why: """
      Teachers plan by it. Write a number, a space and the unit: 90 min, 2 lessons, 3 weeks.
      """,
    wrong: "duration: one and a half hours", right: "duration: 90 min")
}

extension BadDuration {
  static func diagnostic(
    _ written: String, _ failure: MeasureText.DurationFailure, at place: Place
  ) -> Diagnostic {
    switch failure {
    case .notADuration(let meant):
      Diagnostic(
        id, severity,
        Message(
          "'duration' should be a number and a unit, not '{written}'", ["written": written]),
        at: place, fixes: meant.map { WrongType.write($0, place) } ?? [],
        help: "for instance 90 min, 2 lessons, 3 weeks or 1 month")
    case .notOneWholeNumber:
      Diagnostic(
        id, severity,
        Message("'duration' is one whole number and a unit, not '{written}'", ["written": written]),
        at: place,
        help: "write 90 min for one and a half hours, and 3 weeks for two or three weeks")
    case .unknownUnit(_, let unit, let meant):
      Diagnostic(
        id, severity,
        Message(
          meant == nil
            ? "unknown unit '{unit}' in '{written}'; it is one of {units}"
            : "unknown unit '{unit}' in '{written}'; did you mean '{meant}'?",
          [
            "unit": unit, "written": written, "meant": meant ?? "",
            "units": MeasureText.unitWords.joined(separator: ", "),
          ]), at: place, fixes: meant.map { WrongType.write($0, place) } ?? [])
    }
  }
}
