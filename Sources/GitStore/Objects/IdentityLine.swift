import SourceModel

/// `Name <e-mail> seconds offset`, taken apart as git does (`split_ident_line`).
///
/// The name is what stands before the first `<`, the e-mail what stands before the next `>`, the time
/// what stands after the last `>`. Where git finds no person, there is none.
struct IdentityLine {
  /// Empty when nothing stands before the `<`.
  let name: ArraySlice<UInt8>
  let email: ArraySlice<UInt8>
  /// Nil when there is no time, or one that no calendar from 1 to 9999 holds.
  let time: RecordedTime?

  init(_ line: ArraySlice<UInt8>) {
    guard let open = line.firstIndex(of: 0x3C),
      let close = line[open...].firstIndex(of: 0x3E), let last = line.lastIndex(of: 0x3E)
    else {
      name = []
      email = []
      time = nil
      return
    }
    name = IdentityLine.trimmed(line[..<open])
    email = IdentityLine.trimmed(line[(open + 1)..<close])
    time = IdentityLine.time(line[(last + 1)...])
  }

  /// Without the spaces and other white space around it.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, isSpace(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    return bytes
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// 0001-01-02 to 9999-12-30 in seconds, so that no offset leads out of the calendar.
  static let calendar: ClosedRange<Int64> = -62_135_510_400...253_402_127_999

  /// git writes no time before 1970; other programs do, with a minus, and it is taken at its word.
  private static func time(_ bytes: ArraySlice<UInt8>) -> RecordedTime? {
    let words = bytes.split(whereSeparator: isSpace)
    guard let first = words.first, let seconds = Int64(String(decoding: first, as: UTF8.self)),
      calendar.contains(seconds)
    else { return nil }
    return RecordedTime(seconds: seconds, offset: words.count > 1 ? offset(words[1]) : 0)
  }

  /// `+0530` in minutes; what is no offset is none.
  private static func offset(_ word: ArraySlice<UInt8>) -> Int {
    guard let sign = word.first, sign == 0x2B || sign == 0x2D, word.count == 5,
      word.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(String(decoding: word.dropFirst(), as: UTF8.self)), number % 100 < 60
    else { return 0 }
    let minutes = number / 100 * 60 + number % 100
    return sign == 0x2D ? -minutes : minutes
  }
}
