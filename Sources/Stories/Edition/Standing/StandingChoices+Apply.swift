import SourceModel

extension StandingChoices {
  /// An entry of the revision that is built, with what the main line says about it today.
  func applied(to entry: Entry) -> Entry {
    guard let text = text(of: entry.path) else { return entry }
    var metadata = entry.metadata
    metadata.withdrawn = text.withdrawn ?? metadata.withdrawn
    metadata.consent = text.consent.map(\.withoutPlace)
    let minors = MinorNames(text)
    metadata.authors = metadata.authors.enumerated().map { index, author in
      minors.applied(to: author, at: index, of: metadata.authors.count)
    }
    return Entry(
      address: entry.address, metadata: metadata,
      details: minors.applied(to: entry.details), body: entry.body)
  }

  func applied(to translation: Translation) -> Translation {
    guard let text = text(of: translation.address.path) else { return translation }
    return Translation(
      address: translation.address, language: translation.language, title: translation.title,
      summary: translation.summary, tags: translation.tags,
      coverAlternative: translation.coverAlternative, consent: text.consent.map(\.withoutPlace),
      body: translation.body)
  }
}

extension ConsentRecord {
  /// The record without a place: it stands in another text than the one that is built.
  fileprivate var withoutPlace: ConsentRecord {
    var record = self
    record.span = .start
    return record
  }
}

/// Who is a minor today: an older revision may have the full name.
struct MinorNames {
  private let authors: [Author]
  /// The names that are shown.
  private let shown: FirstNames
  private let adults: Set<PersonName>
  /// The minor who speaks, in a voice.
  private let voice: String?

  init(_ text: StandingChoices.Text) {
    authors = text.authors
    shown = FirstNames(text.minors)
    let authors = text.authors.filter { !$0.isMinor }.compactMap(\.name)
    adults = Set((authors + text.adults).map { PersonName($0) })
    voice = text.voice
  }

  /// The name to be shown for a name, when it is a minor's.
  func minorName(for name: String) -> String? {
    let written = PersonName(name)
    guard !adults.contains(written) else { return nil }
    return shown.name(in: written)
  }

  func applied(to author: Author, at index: Int, of count: Int) -> Author {
    var author = author
    if let name = author.name, let minor = minorName(for: name) {
      (author.name, author.isMinor) = (minor, true)
    } else if let id = author.person,
      let standing = authors.first(where: { $0.person == id }), standing.isMinor
    {
      (author.name, author.isMinor) = (standing.name ?? author.name, true)
    } else if count == authors.count, authors[index].isMinor, !isAdult(author) {
      // The same place in the byline: the name itself was changed.
      (author.name, author.isMinor) = (authors[index].name ?? author.name, true)
    }
    return author
  }

  private func isAdult(_ author: Author) -> Bool {
    author.name.map { adults.contains(PersonName($0)) } ?? false
  }

  func applied(to details: Entry.Details) -> Entry.Details {
    guard !shown.isEmpty else { return details }
    switch details {
    case .collaboration(var collaboration):
      collaboration.coordinators = collaboration.coordinators.map(byName)
      return .collaboration(collaboration)
    case .newsletter(var newsletter):
      newsletter.editor = byName(newsletter.editor)
      return .newsletter(newsletter)
    case .event(var event):
      event.speakers = event.speakers.map(byName)
      for index in event.sessions.indices {
        event.sessions[index].speakers = event.sessions[index].speakers.map(byName)
      }
      return .event(event)
    case .voice(var voice):
      // A voice has one person: whatever the name was, it is this one. Minors in the byline are others.
      if let minor = self.voice ?? minorName(for: voice.person.name) {
        (voice.person.name, voice.person.isMinor) = (minor, true)
      }
      return .voice(voice)
    case .story, .post, .call: return details
    }
  }

  private func byName(_ author: Author) -> Author {
    guard let name = author.name, let minor = minorName(for: name) else { return author }
    var author = author
    (author.name, author.isMinor) = (minor, true)
    return author
  }

  private func byName(_ speaker: Speaker) -> Speaker {
    guard case .named(let name, let role, let country, let bio, _) = speaker,
      let minor = minorName(for: name)
    else { return speaker }
    return .named(name: minor, role: role, country: country, bio: bio, isMinor: true)
  }
}
