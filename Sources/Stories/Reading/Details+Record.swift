import SourceModel

/// What each kind adds, from a record that was read without an error.
extension Entry.Details {
  init?(_ kind: EntryKind, _ record: Record) {
    switch kind {
    case .handbook: self.init(Story(record), Self.story)
    case .blog: self.init(Post(record), Self.post)
    case .collaborations: self.init(Collaboration(record), Self.collaboration)
    case .calls: self.init(Call(record), Self.call)
    case .events: self.init(Event(record), Self.event)
    case .newsletters: self.init(Newsletter(record), Self.newsletter)
    case .voices: self.init(Voice(record), Self.voice)
    }
  }

  private init?<Kind>(_ value: Kind?, _ wrap: (Kind) -> Self) {
    guard let value else { return nil }
    self = wrap(value)
  }
}

extension Story {
  init?(_ record: Record) {
    guard let ages = record.ages("ages"), let level: SchoolLevel = record.choice("level"),
      let setting: Setting = record.choice("setting"),
      let connectivity: Connectivity = record.choice("connectivity"),
      let duration = record.duration("duration")
    else { return nil }
    self.init(
      subjects: record.texts("subjects"), ages: ages, level: level, setting: setting,
      connectivity: connectivity, duration: duration, tools: record.texts("tools"),
      techniques: record.texts("techniques"), award: record.record("award").flatMap(Award.init))
  }
}

extension Post {
  init?(_ record: Record) {
    self.init(
      classrooms: record.records("classrooms").compactMap(Classroom.init),
      exchanged: record.day("exchanged"), award: record.record("award").flatMap(Award.init))
  }
}

extension Post.Classroom {
  init?(_ record: Record) {
    guard let school = record.school("school"), let country = record.country("country"),
      let students = record.number("students"), let ages = record.ages("ages")
    else { return nil }
    self.init(school: school, country: country, students: students, ages: ages, span: record.span)
  }
}

extension Newsletter {
  init?(_ record: Record) {
    guard let number = record.number("number"),
      let editor = record.record("editor").flatMap(Author.init)
    else { return nil }
    self.init(
      number: number, editor: editor, features: record.texts("features"),
      partners: record.texts("partners"))
  }
}

extension Voice {
  init?(_ record: Record) {
    guard let person = record.record("person").flatMap(Person.init) else { return nil }
    self.init(
      person: person, media: record.choice("media"), image: record.text("image"),
      alternative: record.text("alt"))
  }
}

extension Voice.Person {
  init?(_ record: Record) {
    guard let name = record.text("name"), let country = record.country("country") else {
      return nil
    }
    self.init(
      name: name, role: record.choice("role"), country: country, place: record.text("place"),
      age: record.number("age"), isMinor: record.isYes("minor"))
  }
}
