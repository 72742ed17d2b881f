import SourceModel
import Stories
import Syntax
import Testing

/// Entries of the kinds with dates, written literally.
enum SampleKinds {
  static func moment(_ text: String) throws -> Moment {
    Moment(
      time: try #require(RecordedTime(iso8601: text)), isDateOnly: text.utf8.count == 10)
  }

  static func entry(
    _ kind: EntryKind, _ slug: String, _ details: Entry.Details, language: String = "en",
    title: String? = nil
  ) throws -> Entry {
    Entry(
      address: try SampleEdition.address("stories/\(kind.rawValue)/\(slug).md", kind, slug),
      metadata: Metadata(
        title: title ?? "Title of \(slug)", summary: "Summary of \(slug)",
        language: LanguageTag(canonical: language)),
      details: details, body: .empty)
  }

  static func call(_ slug: String, _ opens: String, _ closes: String) throws -> Entry {
    try entry(
      .calls, slug,
      .call(
        Call(
          opens: try moment(opens), closes: try moment(closes), audience: "Teachers",
          contact: "stories@example.org",
          questions: [Call.Question(ask: "What?", help: "One line.", isRequired: true)])))
  }

  static func event(
    _ slug: String, _ starts: String, _ ends: String, series: String? = nil,
    sessions: [Event.Session] = []
  ) throws -> Entry {
    try entry(
      .events, slug,
      .event(
        Event(
          kind: .webinar, starts: try moment(starts), ends: try moment(ends),
          languages: [.english], sessions: sessions, registration: "https://example.org/register",
          series: series)))
  }

  /// Starts on the first day of a month of 2026 and ends on the last one of another.
  static func collaboration(
    _ slug: String, from: Int, to: Int, opens: String? = nil, closes: String? = nil
  ) throws -> Entry {
    try entry(
      .collaborations, slug,
      .collaboration(
        Collaboration(
          coordinators: [
            Author(name: "Mei", role: .teacher, country: CountryCode(known: "SG"))
          ], opens: try opens.map(moment), closes: try closes.map(moment),
          starts: try SampleEdition.day(2026, from, 1), ends: try SampleEdition.day(2026, to, 28),
          output: .handbook)))
  }

  static func voice(_ slug: String, language: String = "en") throws -> Entry {
    try entry(
      .voices, slug,
      .voice(
        Voice(
          person: Voice.Person(
            name: "Mei", role: .student, country: CountryCode(known: "SG"), place: "Singapore"))),
      language: language)
  }
}
