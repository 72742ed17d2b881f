package import SourceModel

/// A collaboration that is shorter than three months or longer than twelve.
///
/// Months are those of the calendar: from 1 March to 31 May, or to 1 June, are three of them. The last
/// day counts; where a month is too short for the day, its last day stands in.
package enum CollaborationLength: Check {
  package static let explanation = Explanation(
    "collaboration-length", .warning,
    what: "A school collaboration lasts less than three months or more than twelve.",
    why: """
      In less than three months classes hardly get to know each other, and what lasts longer than a \
      year outlives a school year. Check the dates; if they are right, leave them.
      """,
    wrong: """
      starts: 2021-03-01
      ends: 2021-04-15
      """,
    right: """
      starts: 2021-03-01
      ends: 2021-10-31
      """, isAnswerable: true)
}

extension CollaborationLength {
  static func judge(from start: CalendarDay, to end: CalendarDay, at place: Place) -> Diagnostic? {
    let least = start.adding(months: 3).daysSinceEpoch - 1
    let most = start.adding(months: 12).daysSinceEpoch
    if end.daysSinceEpoch < least {
      return Diagnostic(
        id, severity, "this collaboration lasts less than three months", at: place,
        help: "three to twelve months are usual; check 'starts' and 'ends'")
    }
    if end.daysSinceEpoch > most {
      return Diagnostic(
        id, severity, "this collaboration lasts more than twelve months", at: place,
        help: "three to twelve months are usual; check 'starts' and 'ends'")
    }
    return nil
  }
}

extension CalendarDay {
  /// The same day so many months later, or the last of that month when it has no such day.
  func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    let last = CalendarDay.days(inMonth: month, of: year)
    return CalendarDay(year: year, month: month, day: min(day, last)) ?? self
  }
}
