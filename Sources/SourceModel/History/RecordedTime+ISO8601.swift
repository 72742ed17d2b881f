extension RecordedTime {
  /// Reads `2021-03-04`, or `2021-03-04T05:06`, with seconds and fractions if given, and `Z` or `+02:00` after a time
  /// (RFC 3339, section 5.6). A day alone begins at 00:00 UTC. Nil for anything else, and for days no calendar has.
  package init?(iso8601 text: some StringProtocol) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2),
      scanner.skip("-"), let day = scanner.number(2),
      let date = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    if scanner.isAtEnd {
      self.init(seconds: date.seconds)
      return
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
      let hour = scanner.number(2), hour < 24, scanner.skip(":"),
      let minute = scanner.number(2), minute < 60
    else { return nil }
    var second = 0
    if scanner.skip(":") {
      // 60 is a leap second, counted as the second before it.
      guard let number = scanner.number(2), number <= 60 else { return nil }
      second = min(number, 59)
      if scanner.skip(".") {
        guard scanner.digits() else { return nil }
      }
    }
    guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
    let local = date.seconds + Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: local - Int64(offset) * 60, offset: offset)
  }
}

/// Reads fixed runs of digits from the front of a text.
private struct DigitScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func skip(_ character: Character) -> Bool {
    guard rest.first == character.asciiValue else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// At least one digit, and all that follow.
  mutating func digits() -> Bool {
    let run = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(run.count)
    return !run.isEmpty
  }

  /// `Z` or `±hh:mm`, in minutes.
  mutating func offset() -> Int? {
    if skip("Z") || skip("z") { return 0 }
    let sign = skip("-") ? -1 : (skip("+") ? 1 : 0)
    guard sign != 0, let hours = number(2), hours < 24, skip(":"), let minutes = number(2),
      minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
