import SourceModel
import Testing

@Suite struct ClockTests {
  @Test(arguments: [
    ("2026-09-17T15:05:00+08:00", "15:05", "UTC+8"), ("2026-09-17T15:05:00Z", "15:05", "UTC"),
    ("2026-09-17T00:00:59+05:45", "00:00", "UTC+5:45"),
    ("2026-09-17T23:59:00-03:30", "23:59", "UTC\u{2212}3:30"),
    ("2026-09-17T01:00:00-00:30", "01:00", "UTC\u{2212}0:30"),
  ])
  func `a time of day is that of the recorded offset`(text: String, clock: String, zone: String)
    throws
  {
    let time = try #require(RecordedTime(iso8601: text))
    #expect(time.clock == clock)
    #expect(time.zone == zone)
  }
}
