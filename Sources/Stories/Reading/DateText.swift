import SourceModel

/// Reads days and moments as people write them (ISO 8601, the forms of RFC 3339).
enum DateText {
  enum Failure: Error, Hashable {
    /// Not a date; with what was surely meant, if that is clear.
    case notADate(meant: String?)
    /// A day that no calendar has: the month has so many days.
    case noSuchDay(month: Int, year: Int, days: Int)
    case noSuchMonth(Int)
    case noSuchTime(String)
    /// A time without its offset from UTC, or a day alone where a time is needed.
    case noOffset
    case noTime
    /// An offset that no place on earth has.
    case noSuchOffset(String)
  }

  static func day(_ text: String) throws(Failure) -> CalendarDay {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { throw .notADate(meant: rewritten(text)) }
    return try self.day(year, month, day)
  }

  static func moment(_ text: String, needsOffset: Bool) throws(Failure) -> Moment {
    let bytes = Array(text.utf8)
    guard bytes.count > 10 else {
      let day = try day(text)
      guard !needsOffset else { throw .noTime }
      return Moment(time: RecordedTime(seconds: day.seconds), isDateOnly: true)
    }
    guard bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20 else {
      throw .notADate(meant: rewritten(text) ?? withPlainDigits(text, needsOffset))
    }
    let day = try day(String(decoding: bytes[..<10], as: UTF8.self))
    var rest = bytes[11...]
    while rest.first == 0x20 { rest.removeFirst() }
    let clock = rest.prefix { isDigit($0) || $0 == 0x3A || $0 == 0x2E }
    let seconds = try time(clock)
    rest = rest[clock.endIndex...].drop { $0 == 0x20 }
    let minutes = try offset(rest)
    return Moment(
      time: RecordedTime(
        seconds: day.seconds + Int64(seconds) - Int64(minutes) * 60, offset: minutes),
      isDateOnly: false)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) throws(Failure) -> CalendarDay {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard let made = CalendarDay(year: year, month: month, day: day) else {
      guard year >= 1 else { throw .notADate(meant: nil) }
      throw .noSuchDay(
        month: month, year: year, days: CalendarDay.days(inMonth: month, of: year))
    }
    return made
  }

  /// `15:00`, `15:00:30`, `15:00:30.5`; in seconds.
  private static func time(_ bytes: ArraySlice<UInt8>) throws(Failure) -> Int {
    let written = String(decoding: bytes, as: UTF8.self)
    let parts = bytes.prefix { $0 != 0x2E }.split(
      separator: 0x3A, omittingEmptySubsequences: false)
    let numbers = parts.map { $0.count == 2 ? number($0) : nil }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1] else {
      throw .noSuchTime(written)
    }
    guard let second = numbers.count == 3 ? numbers[2] : 0, hour < 24, minute < 60, second < 60
    else { throw .noSuchTime(written) }
    return hour * 3600 + minute * 60 + second
  }

  /// `Z`, `+08:00`, `+0800` or `+08`; in minutes.
  private static func offset(_ bytes: ArraySlice<UInt8>) throws(Failure) -> Int {
    guard let sign = bytes.first else { throw .noOffset }
    if bytes.elementsEqual([0x5A]) || bytes.elementsEqual([0x7A]) { return 0 }
    let written = String(decoding: bytes, as: UTF8.self)
    let digits = bytes.dropFirst().filter { $0 != 0x3A }
    guard sign == 0x2B || sign == 0x2D, digits.count == 2 || digits.count == 4,
      let hours = number(digits[..<2]),
      let minutes = digits.count == 4 ? number(digits[2...]) : 0, minutes < 60
    else { throw .noSuchOffset(written) }
    let total = (sign == 0x2D ? -1 : 1) * (hours * 60 + minutes)
    guard (-12 * 60...14 * 60).contains(total) else { throw .noSuchOffset(written) }
    return total
  }

  /// A moment in the digits of another script, in plain ones.
  private static func withPlainDigits(_ text: String, _ needsOffset: Bool) -> String? {
    let plain = PlainText.withPlainDigits(text)
    guard plain != text else { return nil }
    do throws(Failure) {
      _ = try moment(plain, needsOffset: needsOffset)
      return plain
    } catch {
      return nil
    }
  }

  /// `2021-3-4`, `2021/03/04`, `2021.3.4`, `2021年3月4日`, or with the digits of another script: the year
  /// first, so the meaning is certain. Anything else could be either day or month first.
  private static func rewritten(_ text: String) -> String? {
    let parts = PlainText.withPlainDigits(text).split { "-/.年月日 ".contains($0) }
    guard parts.count == 3, parts[0].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }), parts[1].utf8.count <= 2,
      parts[2].utf8.count <= 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)?.iso8601
  }

  private static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
