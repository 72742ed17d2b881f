/// An instant and the offset from UTC it was recorded with, as git keeps both.
package struct RecordedTime: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; before it, negative.
  package let seconds: Int64
  /// Minutes east of UTC.
  package let offset: Int

  package init(seconds: Int64, offset: Int = 0) {
    self.seconds = seconds
    // An offset beyond a day is not one: git itself shows such a time as UTC.
    self.offset = (-24 * 60 + 1..<24 * 60).contains(offset) ? offset : 0
  }

  /// What stands where a commit has no time, or one that no calendar holds: git shows 1970 then.
  package static let unknown = RecordedTime(seconds: 0)

  /// Nil where no time is known, so that nothing is said rather than 1970.
  package var known: RecordedTime? { self == .unknown ? nil : self }

  /// The day on a calendar at the recorded offset.
  package var day: CalendarDay {
    CalendarDay(daysSinceEpoch: floorDivide(localSeconds, 86_400).quotient)
  }

  /// `2021-03-04T05:06:07+02:00`, and `Z` for an offset of nothing (RFC 3339, section 5.6).
  package var iso8601: String {
    let time = floorDivide(localSeconds, 86_400).remainder
    let clock = [time / 3600, time / 60 % 60, time % 60].map { twoDigits($0) }.joined(
      separator: ":")
    let zone =
      offset == 0
      ? "Z"
      : (offset < 0 ? "-" : "+") + twoDigits(Int64(abs(offset) / 60)) + ":"
        + twoDigits(Int64(abs(offset) % 60))
    return "\(day.iso8601)T\(clock)\(zone)"
  }

  private var localSeconds: Int64 {
    let (sum, overflow) = seconds.addingReportingOverflow(Int64(offset) * 60)
    return overflow ? seconds : sum
  }

  /// By instant alone; equal instants with two offsets are ordered by offset, so that the order is total.
  package static func < (left: RecordedTime, right: RecordedTime) -> Bool {
    (left.seconds, left.offset) < (right.seconds, right.offset)
  }
}

func floorDivide(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

func twoDigits(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
