import SourceModel

/// Collaborations, calls and events from records that were read without an error.
extension Collaboration {
  init?(_ record: Record) {
    guard let starts = record.day("starts"), let ends = record.day("ends"),
      let output: Output = record.choice("output")
    else { return nil }
    self.init(
      coordinators: record.records("coordinators").compactMap(Author.init),
      opens: record.moment("opens"), closes: record.moment("closes"), starts: starts, ends: ends,
      output: output, virtual: record.texts("virtual"), practical: record.texts("practical"),
      levels: record.choices("levels"), audience: record.text("audience"),
      award: record.record("award").flatMap(Award.init),
      figures: record.record("figures").map(ReportedFigures.init))
  }
}

extension Call {
  init?(_ record: Record) {
    guard let opens = record.moment("opens"), let closes = record.moment("closes"),
      let audience = record.text("audience"), let contact = record.text("contact")
    else { return nil }
    self.init(
      opens: opens, closes: closes, audience: audience, contact: contact,
      questions: record.records("questions").compactMap(Question.init),
      others: record.text("others"))
  }
}

extension Call.Question {
  init?(_ record: Record) {
    guard let ask = record.text("ask") else { return nil }
    self.init(
      ask: ask, help: record.text("help"), isRequired: record.isYes("required"),
      kind: record.choice("kind") ?? .long)
  }
}

extension Event {
  init?(_ record: Record) {
    guard let kind: Kind = record.choice("kind"), let starts = record.moment("starts"),
      let ends = record.moment("ends")
    else { return nil }
    self.init(
      kind: kind, starts: starts, ends: ends,
      languages: record.items("languages").compactMap(\.language),
      sessions: record.records("sessions").compactMap(Session.init), place: record.text("place"),
      link: record.text("link"), registration: record.text("registration"),
      capacity: record.number("capacity"), registered: record.number("registered"),
      speakers: record.items("speakers").compactMap(Speaker.init),
      partners: record.texts("partners"), series: record.text("series"),
      number: record.number("number"), host: record.text("host"),
      organisers: record.texts("organisers"),
      figures: record.record("figures").map(ReportedFigures.init),
      conclusions: record.text("conclusions"),
      award: record.record("award").flatMap(Award.init))
  }
}

extension Event.Session {
  init?(_ record: Record) {
    guard let title = record.text("title"), let starts = record.moment("starts") else {
      return nil
    }
    self.init(
      title: title, starts: starts, speakers: record.items("speakers").compactMap(Speaker.init))
  }
}

extension Speaker {
  init?(_ value: Value) {
    switch value.content {
    case .slug(let slug): self = .person(slug)
    case .record(let record):
      guard let name = record.text("name") else { return nil }
      self = .named(
        name: name, role: record.choice("role"), country: record.country("country"),
        bio: record.text("bio"), isMinor: record.isYes("minor"))
    default: return nil
    }
  }
}
