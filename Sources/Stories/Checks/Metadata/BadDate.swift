package import SourceModel

/// A date that no calendar has, or that is written in another way.
package enum BadDate: Check {
  package static let explanation = Explanation(
    "bad-date", .error,
    what: "A date or a time is not written as year-month-day, or does not exist.",
    why: """
      03/04 is a day in March for some readers and in April for others; 2021-04-03 is the same for \
      all. Write the year with four digits, then month and day with two each.
      """,
    wrong: "publish: 2021-02-30", right: "publish: 2021-02-28")
}

extension BadDate {
  static func diagnostic(_ written: String, _ failure: DateText.Failure, key: Key, at place: Place)
    -> Diagnostic
  {
    switch failure {
    case .noSuchDay(let month, let year, let days):
      return Diagnostic(
        id, severity,
        Message(
          "there is no day '{written}': {month} {year} has {days} days",
          [
            "written": written, "month": months[month - 1], "year": String(year),
            "days": String(days),
          ]), at: place)
    case .noSuchMonth(let month):
      return Diagnostic(
        id, severity,
        Message(
          "there is no month {month} in '{written}'", ["written": written, "month": String(month)]),
        at: place, help: "write year, month, day: 2021-03-31 is the last day of March")
    case .noSuchTime(let time):
      return Diagnostic(
        id, severity,
        Message("'{time}' in '{written}' is not a time", ["written": written, "time": time]),
        at: place, help: "write hours and minutes with two digits each, from 00:00 to 23:59")
    case .noSuchOffset(let offset):
      return Diagnostic(
        id, severity,
        Message(
          "'{offset}' in '{written}' is not an offset from UTC",
          ["written": written, "offset": offset]), at: place,
        help: "write Z, or hours and minutes from -12:00 to +14:00, such as +08:00 in Manila")
    case .notADate(let meant):
      return Diagnostic(
        id, severity,
        Message(
          "'{key}' should be {expected}, not '{written}'",
          ["key": key.name, "expected": key.type.expectation, "written": written]), at: place,
        fixes: meant.map { WrongType.write($0, place) } ?? [])
    case .noOffset, .noTime:
      return Diagnostic(
        id, severity,
        Message(
          "'{key}' should be {expected}, not '{written}'",
          ["key": key.name, "expected": key.type.expectation, "written": written]), at: place)
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
