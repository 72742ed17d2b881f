import SourceModel
import Stories
import Testing

@Suite struct StateTests {
  private static func time(_ text: String) throws -> RecordedTime {
    try #require(RecordedTime(iso8601: text))
  }

  private static func moment(_ text: String) throws -> Moment {
    Moment(time: try time(text), isDateOnly: text.utf8.count == 10)
  }

  @Test(arguments: [
    ("2026-01-11T00:59:59Z", "ahead"), ("2026-01-11T01:00:00Z", "open"),
    // The same instants, said elsewhere.
    ("2026-01-11T09:00:00+08:00", "open"), ("2026-01-10T20:00:00-05:00", "open"),
    ("2026-02-19T22:59:00Z", "open"), ("2026-02-20T04:59:00+06:00", "open"),
    ("2026-02-19T22:59:01Z", "ahead"), ("2026-02-28T23:59:59Z", "ahead"),
    ("2026-03-01T00:00:00Z", "running"), ("2026-11-30T23:59:59Z", "running"),
    ("2026-12-01T00:00:00Z", "past"),
  ])
  func `a collaboration is judged at one instant`(now: String, state: String) throws {
    let collaboration = Collaboration(
      coordinators: [], opens: try Self.moment("2026-01-11T09:00:00+08:00"),
      closes: try Self.moment("2026-02-19T23:59:00+01:00"),
      starts: try #require(CalendarDay(year: 2026, month: 3, day: 1)),
      ends: try #require(CalendarDay(year: 2026, month: 11, day: 30)), output: .handbook)
    #expect(collaboration.state(at: try Self.time(now)).rawValue == state)
  }

  @Test(arguments: [
    ("2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z", "2026-03-31T23:59:59Z", "now"),
    // A date alone lasts to the end of its day; an instant is the last one.
    ("2026-03-01", "2026-03-31", "2026-02-28T23:59:59Z", "ahead"),
    ("2026-03-01", "2026-03-31", "2026-03-01T00:00:00Z", "now"),
    ("2026-03-01", "2026-03-31", "2026-03-31T23:59:59Z", "now"),
    ("2026-03-01", "2026-03-31", "2026-04-01T00:00:00Z", "past"),
    ("2026-03-01", "2026-03-31T12:00:00Z", "2026-03-31T12:00:00Z", "now"),
    ("2026-03-01", "2026-03-31T12:00:00Z", "2026-03-31T12:00:01Z", "past"),
  ])
  func `a call and an event last to their end`(
    begin: String, end: String, now: String, state: String
  ) throws {
    let (begin, end) = (try Self.moment(begin), try Self.moment(end))
    let call = Call(opens: begin, closes: end, audience: "A", contact: "C", questions: [])
    let event = Event(kind: .webinar, starts: begin, ends: end, languages: [], sessions: [])
    #expect(call.state(at: try Self.time(now)).rawValue == state)
    #expect(event.state(at: try Self.time(now)).rawValue == state)
  }
}
