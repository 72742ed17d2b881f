import SourceModel
import Testing

struct CalendarDayTests {
  /// Known from `date -u -d DAY +%s`, and for the ends from the calendar's own rule.
  static let known: [(Int, Int, Int, Int64)] = [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
    (1901, 12, 13, -24_856), (2038, 1, 19, 24_855), (1900, 2, 28, -25_509),
    (1900, 3, 1, -25_508), (1600, 2, 29, -135_081), (1, 1, 1, -719_162),
    (9999, 12, 31, 2_932_896), (2026, 11, 21, 20_778), (4, 2, 29, -718_008),
  ]

  @Test(arguments: known)
  func `a day has its known number`(year: Int, month: Int, day: Int, number: Int64) throws {
    let date = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == number)
    #expect(CalendarDay(daysSinceEpoch: number) == date)
    #expect(date.seconds == number * 86_400)
  }

  @Test func `every day of eight hundred years follows the one before`() {
    var (year, month, day) = (1600, 1, 1)
    var wrong = 0
    for number in Int64(-135_140)...157_053 {
      let date = CalendarDay(daysSinceEpoch: number)
      if (date.year, date.month, date.day) != (year, month, day) { wrong += 1 }
      if date.daysSinceEpoch != number { wrong += 1 }
      day += 1
      if day > CalendarDay.days(inMonth: month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong == 0)
    #expect((year, month, day) == (2400, 1, 1))
  }

  @Test(arguments: [
    (2021, 2, 30), (2021, 2, 29), (1900, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1),
    (2021, 1, 0), (2021, 1, 32), (0, 1, 1), (10_000, 1, 1), (-5, 1, 1), (2021, Int.max, Int.min),
  ])
  func `a day that no calendar has is none`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func `days beyond the years are cut to them`() {
    #expect(CalendarDay(daysSinceEpoch: .min).iso8601 == "0001-01-01")
    #expect(CalendarDay(daysSinceEpoch: .max).iso8601 == "9999-12-31")
    #expect(CalendarDay(year: 33, month: 4, day: 5)?.iso8601 == "0033-04-05")
  }
}

struct RecordedTimeTests {
  @Test(
    arguments: [
      (0, 0, "1970-01-01T00:00:00Z"),
      (1_614_827_167, 120, "2021-03-04T05:06:07+02:00"),
      (1_614_827_167, 0, "2021-03-04T03:06:07Z"),
      (1_614_827_167, -210, "2021-03-03T23:36:07-03:30"),
      (1_614_827_167, 345, "2021-03-04T08:51:07+05:45"),
      (-1, 0, "1969-12-31T23:59:59Z"),
      (-2_147_483_648, 0, "1901-12-13T20:45:52Z"),
      (253_402_300_799, 0, "9999-12-31T23:59:59Z"),
      (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
      (0, 1_439, "1970-01-01T23:59:00+23:59"),
      (0, 1_440, "1970-01-01T00:00:00Z"),
      (0, Int.min, "1970-01-01T00:00:00Z"),
    ] as [(Int64, Int, String)])
  func `an instant is written with its offset`(seconds: Int64, offset: Int, text: String) {
    #expect(RecordedTime(seconds: seconds, offset: offset).iso8601 == text)
  }

  @Test(arguments: [(Int64.min, -1_439), (Int64.max, 1_439), (Int64.min, 0), (Int64.max, 0)])
  func `no instant is too far away`(seconds: Int64, offset: Int) {
    let text = RecordedTime(seconds: seconds, offset: offset).iso8601
    #expect(text.hasPrefix(seconds < 0 ? "0001-01-01T" : "9999-12-31T"))
  }

  @Test(
    arguments: [
      ("2021-03-04", 1_614_816_000, 0), ("2021-03-04T05:06:07+02:00", 1_614_827_167, 120),
      ("2021-03-04t03:06:07.25z", 1_614_827_167, 0), ("2021-03-04 03:06Z", 1_614_827_160, 0),
      ("2016-12-31T23:59:60Z", 1_483_228_799, 0), ("1969-12-31T23:59:59-00:00", -1, 0),
    ] as [(String, Int64, Int)])
  func `an instant is read`(text: String, seconds: Int64, offset: Int) {
    #expect(RecordedTime(iso8601: text) == RecordedTime(seconds: seconds, offset: offset))
  }

  @Test(arguments: [
    "", "2021", "2021-3-4", "2021-02-30", "2021-03-04T", "2021-03-04T24:00Z", "2021-03-04T05:60Z",
    "2021-03-04T05:06", "2021-03-04T05:06:07+2:00", "2021-03-04T05:06:07.Z", "2021-03-04x",
    "2021-03-04T05:06:07+24:00", "٢٠٢١-03-04", "2021-03-04T05:06:61Z",
  ])
  func `anything else is no instant`(text: String) {
    #expect(RecordedTime(iso8601: text) == nil)
  }

  @Test func `what is written is read back`() {
    for seconds in stride(from: Int64(-62_000_000_000), to: 253_000_000_000, by: 1_234_567_891) {
      let time = RecordedTime(seconds: seconds, offset: Int(seconds % 1_439))
      #expect(RecordedTime(iso8601: time.iso8601) == time)
    }
  }

  @Test func `the day is the one where it was recorded`() {
    #expect(RecordedTime(seconds: 1_614_827_167, offset: -210).day.iso8601 == "2021-03-03")
    #expect(RecordedTime(seconds: 1_614_900_000, offset: 840).day.iso8601 == "2021-03-05")
  }

  @Test func `instants sort by time, equal ones by offset`() {
    let times = [
      RecordedTime(seconds: 5, offset: 60), RecordedTime(seconds: 5, offset: -60),
      RecordedTime(seconds: 4, offset: 600),
    ]
    #expect(times.sorted().map(\.offset) == [600, -60, 60])
  }
}

struct ChronicleTests {
  @Test func `the first and last date of an entry come from its commits`() throws {
    let path = try #require(RepoPath("stories/handbook/a.md"))
    let id = try #require(ObjectID(hex: ObjectIDTests.hex))
    let commits = [30, 10, 20].map { (seconds: Int64) in
      Chronicle.Commit(
        id: id, author: Identity(name: "A", email: ""), authored: RecordedTime(seconds: seconds),
        committed: RecordedTime(seconds: 99), subject: "")
    }
    let chronicle = Chronicle(
      commits: commits, entries: [path: Chronicle.Entry(commits: [0, 1], landed: nil)])
    #expect(chronicle.firstWritten(path)?.seconds == 10)
    #expect(chronicle.lastRevised(path)?.seconds == 30)
    #expect(chronicle.commits(of: path).count == 2)
    #expect(Chronicle.empty.firstWritten(path) == nil)
  }
}
