/// A day of the proleptic Gregorian calendar, without a place or a time.
package struct CalendarDay: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Nil for a day that no calendar has, such as 2021-02-30. Years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.days(inMonth: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day so many days after 1970-01-01, cut to the years 1 to 9999.
  ///
  /// Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  package init(daysSinceEpoch: Int64) {
    let shifted = min(max(daysSinceEpoch, -719_162), 2_932_896) + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = era.remainder
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    year = Int(yearOfEra + era.quotient * 400) + (month <= 2 ? 1 : 0)
  }

  /// Days after 1970-01-01 (`days_from_civil` of the same paper).
  package var daysSinceEpoch: Int64 {
    let year = Int64(month <= 2 ? self.year - 1 : self.year)
    let era = floorDivide(year, 400)
    let shiftedMonth = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int64(day) - 1
    let dayOfEra = era.remainder * 365 + era.remainder / 4 - era.remainder / 100 + dayOfYear
    return era.quotient * 146_097 + dayOfEra - 719_468
  }

  /// 00:00 UTC of the day, in seconds since 1970.
  package var seconds: Int64 { daysSinceEpoch * 86_400 }

  /// `2021-03-04`.
  package var iso8601: String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits + "-"
      + twoDigits(Int64(month)) + "-" + twoDigits(Int64(day))
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
