package import SourceModel

/// Finds a day of publication that is so far ahead that another calendar was surely meant.
///
/// It depends on the instant for which is built, so *assemble* asks it, not the reader of a file.
package enum PublishFarAhead: Check {
  package static let explanation = Explanation(
    "publish-far-ahead", .warning,
    what: "The day that stands after 'publish' is more than ten years ahead.",
    why: """
      Nobody sees the text before that day. The year is often one of another calendar: the year 2569 of \
      the Thai calendar is 2026 here.
      """,
    wrong: "publish: 2569-03-20", right: "publish: 2026-03-20")

  /// So many days ahead are still believed.
  static let limit: Int64 = 3_653

  /// Nil for what is due, or is due soon.
  static func judge(_ entry: Entry, asOf: RecordedTime, at place: Place) -> Diagnostic? {
    guard let publish = entry.metadata.publish,
      publish.time.seconds > asOf.seconds + limit * 86_400
    else { return nil }
    return message(publish, asOf: asOf, at: place)
  }
}

extension PublishFarAhead {
  private static func message(_ publish: Moment, asOf: RecordedTime, at place: Place) -> Diagnostic
  {
    let day = publish.time.day
    // The Thai solar calendar counts from 543 BCE.
    let thai = CalendarDay(year: day.year - 543, month: day.month, day: day.day)
    let isLikely = thai.map { abs($0.year - asOf.day.year) <= 10 } ?? false
    let meant = isLikely ? thai : nil
    let fixes = publish.isDateOnly ? meant.map { WrongType.write($0.iso8601, place) } ?? [] : []
    return found(
      Message(
        "'publish' is {day}, more than ten years ahead; nobody sees the text before",
        ["day": day.iso8601]),
      at: place, fixes: fixes,
      help: meant.map {
        Message(
          "if {year} is a year of the Thai calendar, it is {meant} here",
          ["year": String(day.year), "meant": String($0.year)])
      } ?? "write the year of the common calendar")
  }
}
