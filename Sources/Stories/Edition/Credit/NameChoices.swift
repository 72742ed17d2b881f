import SourceModel

/// How people in entries are named: choices of `people/` followed, minors by their first name alone.
struct NameChoices {
  let people: PeopleDirectory
  let schools: [Slug: School?]
  let standing: StandingChoices?

  /// The author with everything that `people/` supplies; `name` is nil when there is to be none.
  func applied(to author: Author) -> Author {
    var author = author
    let person = people.person(of: author)
    let isMarked = author.isMinor
    // Who is a minor in one text is one in all.
    author.isMinor = author.isMinor || person?.isMinor == true
    author.role = author.role ?? person?.role
    author.country = author.country ?? person?.country
    author.school = author.school ?? person?.school
    author.person = person?.id ?? author.person
    if let person {
      switch person.credit {
      case .no:
        author.name = nil
        author.person = nil
        author.orcid = nil
        author.url = nil
      case .named(let other): author.name = other
      case .yes: author.name = isMarked ? author.name ?? person.name : person.name
      }
    }
    if author.isMinor {
      author.name = author.name.map(NameChoices.firstName)
      // No page of a pupil: a record may say more than the first name.
      author.person = nil
    }
    return author
  }

  /// The entry with every name in it as it may be shown.
  func applied(to entry: Entry) -> Entry {
    var metadata = entry.metadata
    metadata.authors = metadata.authors.map(applied)
    return Entry(
      address: entry.address, metadata: metadata, details: applied(to: entry.details),
      body: entry.body)
  }

  private func applied(to details: Entry.Details) -> Entry.Details {
    switch details {
    case .collaboration(var collaboration):
      collaboration.coordinators = collaboration.coordinators.map(applied)
      return .collaboration(collaboration)
    case .newsletter(var newsletter):
      newsletter.editor = applied(to: newsletter.editor)
      return .newsletter(newsletter)
    case .event(var event):
      event.speakers = event.speakers.compactMap(applied)
      for index in event.sessions.indices {
        event.sessions[index].speakers = event.sessions[index].speakers.compactMap(applied)
      }
      return .event(event)
    case .voice(var voice):
      let person = people.person(named: voice.person.name)
      if let person { voice.person.name = person.shownName ?? "" }
      if voice.person.isUnderAge || person?.isMinor == true {
        voice.person.name = NameChoices.firstName(voice.person.name)
      }
      return .voice(voice)
    case .story, .post, .call: return details
    }
  }

  /// Nil for a speaker who chose not to be named.
  private func applied(to speaker: Speaker) -> Speaker? {
    switch speaker {
    case .person(let id):
      if let person = people.record(id), person.shownName == nil { return nil }
      return speaker
    case .named(let name, let role, let country, let bio, let isMinor):
      var shown = name
      var isMinor = isMinor
      if let person = people.person(named: name) {
        guard let chosen = person.shownName else { return nil }
        shown = chosen
        isMinor = isMinor || person.isMinor
      }
      if isMinor { shown = NameChoices.firstName(shown) }
      return .named(name: shown, role: role, country: country, bio: bio, isMinor: isMinor)
    }
  }

  func schoolName(_ reference: SchoolReference?) -> String? {
    switch reference {
    case .id(let id): (schools[id] ?? nil)?.name
    case .name(let name): name
    case nil: nil
    }
  }

  /// The country of a school, where it has a file.
  func country(of reference: SchoolReference?) -> CountryCode? {
    guard case .id(let id) = reference else { return nil }
    return (schools[id] ?? nil)?.country
  }

  /// The id of a school whose file could be read.
  func schoolID(_ reference: SchoolReference?) -> Slug? {
    guard case .id(let id) = reference, schools[id] ?? nil != nil else { return nil }
    return id
  }

  /// The first word of a name.
  static func firstName(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? name
  }
}
