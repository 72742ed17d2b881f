import SourceModel

/// Who is meant by an id, a name or an identity in history: the records of `people/`.
///
/// A standing record goes before the one of the revision that is built; where the main line has none,
/// the revision's own counts, since a removed file takes no choice back.
struct PeopleDirectory {
  private var records: [Slug: Person]
  /// Before minors' names were cut.
  private let wholeNames: [Slug: String]
  private var byName: [PersonName: Slug?] = [:]
  private var byEmail: [String: Slug] = [:]
  /// `Name <e-mail>` forms.
  private var byIdentity: [String: [PersonName: Slug]] = [:]
  /// Names under which history knows somebody by their address: texts have the name alone.
  private var byFormerName: [PersonName: Slug] = [:]

  init(_ standing: [Slug: Person], _ own: [Slug: Person?], mailmap: Mailmap) {
    records = own.compactMapValues { $0 }.merging(standing) { own, standing in
      var person = own
      person.name = standing.name
      person.credit = standing.credit
      person.commitsAs = own.commitsAs + standing.commitsAs
      return person
    }
    wholeNames = records.mapValues(\.name)
    let sorted = records.sorted { $0.key < $1.key }
    for (id, person) in sorted { enter(id, person) }
    // Who signs with the name that they chose to be shown by is the same person, if nobody else is.
    var aliases: [PersonName: Set<Slug>] = [:]
    for case (let id, .named(let name)) in sorted.map({ ($0.key, $0.value.credit) }) {
      aliases[PersonName(name), default: []].insert(id)
    }
    for (name, ids) in aliases where ids.count == 1 && byName.index(forKey: name) == nil {
      byName[name] = ids.first
    }
    byFormerName = formerNames(mailmap).filter { byName.index(forKey: $0.key) == nil }
  }

  /// Those in `Name <e-mail>` forms and in lines of the mailmap. One that two people had is nobody's.
  private func formerNames(_ mailmap: Mailmap) -> [PersonName: Slug] {
    var former: [PersonName: Set<Slug>] = [:]
    for (name, id) in byIdentity.values.joined() { former[name, default: []].insert(id) }
    for (name, proper) in mailmap.renamed {
      guard let person = person(of: proper) else { continue }
      former[PersonName(name), default: []].insert(person.id)
    }
    return former.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private mutating func enter(_ id: Slug, _ person: Person) {
    enter(id, name: person.name)
    for form in person.commitsAs {
      guard let left = form.firstIndex(of: "<") else {
        if form.contains("@"), !form.contains(" ") {
          byEmail[form.lowercased()] = id
        } else {
          enter(id, name: form)
        }
        continue
      }
      let email = form[form.index(after: left)...].prefix { $0 != ">" }.lowercased()
      let name = PersonName(form[..<left])
      if name.isEmpty {
        byEmail[email] = id
      } else {
        byIdentity[email, default: [:]][name] = id
      }
    }
  }

  /// A name that two people have is nobody's.
  private mutating func enter(_ id: Slug, name: String) {
    let name = PersonName(name)
    if let other = byName[name], other != id {
      byName[name] = .some(nil)
    } else {
      byName[name] = id
    }
  }

  /// Somebody who is a minor in any text is shown by the first name in all, and keeps being found by all
  /// names.
  mutating func cutNames(ofMinors authors: some Sequence<Author>) {
    for author in authors where author.isMinor { cut(person(of: author), to: author.name) }
  }

  /// The same for those who speak: at an event, or in a voice.
  mutating func cutNames(ofMinorsWhoSpeak entries: some Sequence<Entry>) {
    for entry in entries {
      switch entry.details {
      case .event(let event):
        for case .named(let name, _, _, _, true) in event.speakers
          + event.sessions.flatMap(\.speakers)
        {
          cut(person(named: name), to: name)
        }
      case .voice(let voice) where voice.person.isUnderAge:
        cut(person(named: voice.person.name), to: voice.person.name)
      default: break
      }
    }
  }

  /// The first name is the one that a text has; of several the shortest, which tells the least.
  private mutating func cut(_ person: Person?, to written: String?) {
    guard let person else { return }
    let name = NameChoices.firstName(written ?? wholeNames[person.id] ?? person.name)
    if person.isMinor, (person.name.count, person.name) < (name.count, name) { return }
    records[person.id]?.name = name
    records[person.id]?.isMinor = true
  }

  /// Every name of everybody: their own, those in `commits-as`, and those that the mailmap replaces.
  func allNames(_ mailmap: Mailmap) -> [Slug: [String]] {
    var names = records.mapValues { person in
      [person.name]
        + person.commitsAs.map { form in
          form.prefix { $0 != "<" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
    for (name, proper) in mailmap.renamed {
      if let person = person(of: proper) { names[person.id]?.append(name) }
    }
    return names
  }

  func record(_ id: Slug) -> Person? { records[id] }

  func person(named name: String) -> Person? {
    let name = PersonName(name)
    return (byName[name] ?? byFormerName[name]).flatMap { records[$0] }
  }

  /// Who an identity is, after the mailmap.
  func person(of identity: Identity) -> Person? {
    let email = identity.email.lowercased()
    let id =
      byIdentity[email]?[PersonName(identity.name)] ?? byEmail[email]
      ?? byName[PersonName(identity.name)] ?? nil
    return id.flatMap { records[$0] }
  }

  /// The person an author is: by `person`, else by name.
  func person(of author: Author) -> Person? {
    author.person.flatMap { records[$0] } ?? author.name.flatMap { person(named: $0) }
  }

  /// The people who may be shown, with the names they chose and no addresses.
  var shown: [Slug: Person] {
    records.compactMapValues { person in
      guard let name = person.shownName else { return nil }
      var person = person
      person.name = name
      person.commitsAs = []
      if person.isMinor {
        // What else a record says of a pupil is nobody's business.
        (person.name, person.bio, person.photo) = (NameChoices.firstName(name), nil, nil)
        (person.school, person.links) = (nil, [])
      }
      return person
    }
  }
}

extension Person {
  /// The name that this person wants to be shown by; nil for none.
  var shownName: String? {
    switch credit {
    case .yes: name
    case .no: nil
    case .named(let other): other
    }
  }
}
