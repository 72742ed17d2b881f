import SourceModel

/// What entries name elsewhere in the workspace: people, schools, collaborations, calls, features.
struct References {
  let input: AssemblyInput
  let people: PeopleDirectory
  private let collaborations: Set<Slug>
  private let calls: Set<Slug>

  init(input: AssemblyInput, people: PeopleDirectory) {
    self.input = input
    self.people = people
    var slugs: [EntryKind: Set<Slug>] = [:]
    for address in input.layout.entries where address.groups.isEmpty {
      slugs[address.kind, default: []].insert(address.slug)
    }
    // A file that cannot be read exists all the same.
    for path in input.layout.refused where path.components.count >= 3 {
      let names = path.components
      let name = names[2].hasSuffix(".md") ? names[2].dropLast(3) : names[2]
      if let kind = EntryKind(rawValue: String(names[1])), let slug = Slug(name) {
        slugs[kind, default: []].insert(slug)
      }
    }
    collaborations = slugs[.collaborations] ?? []
    calls = slugs[.calls] ?? []
  }

  func check(_ entry: Entry) -> [Diagnostic] {
    var said: [Diagnostic] = []
    if let slug = entry.metadata.collaboration, !collaborations.contains(slug) {
      said.append(
        UnknownCollaboration.message(
          slug, at: input.place(of: ["collaboration"], in: entry.path), known: collaborations))
    }
    if let slug = entry.metadata.call, !calls.contains(slug) {
      said.append(
        UnknownCall.message(slug, at: input.place(of: ["call"], in: entry.path), known: calls))
    }
    for (author, key) in entry.namedAuthors { said += check(author, key: key, entry) }
    switch entry.details {
    case .post(let post):
      for classroom in post.classrooms {
        said += check(classroom.school, at: input.place(classroom.span, in: entry.path))
      }
    case .event(let event):
      for case .person(let id) in event.speakers + event.sessions.flatMap(\.speakers)
      where !isKnown(id) {
        said.append(
          UnknownPerson.message(
            id, at: input.place(of: ["speakers"], in: entry.path), known: input.people.keys))
      }
    default: break
    }
    return said
  }

  /// Whether all that a byline needs is there: false when it should come from a record with errors.
  func isWhole(_ entry: Entry) -> Bool {
    entry.namedAuthors.allSatisfy { author, _ in
      let person = author.person.flatMap { people.record($0) }
      return (author.name ?? person?.name) != nil && (author.role ?? person?.role) != nil
        && (author.country ?? person?.country) != nil
    }
  }

  /// Authors of the handbook and coordinators come from partner countries.
  private func needsPartner(_ key: String, _ entry: Entry) -> Bool {
    key == "coordinators" || (key == "authors" && entry.kind == .handbook)
  }

  private func isKnown(_ id: Slug) -> Bool { input.people[id] != nil }

  private func check(_ author: Author, key: String, _ entry: Entry) -> [Diagnostic] {
    let at = { (name: String) in
      self.input.place(of: name, inRecord: author.span, of: key, in: entry.path)
    }
    var said: [Diagnostic] = []
    if let school = author.school { said += check(school, at: at("school")) }
    guard let id = author.person else { return said }
    let place = at("person")
    guard let record = input.people[id] else {
      return said + [UnknownPerson.message(id, at: place, known: input.people.keys)]
    }
    guard let person = people.record(id) ?? record else { return said }
    var missing: [String] = []
    let role = author.role ?? person.role
    if role == nil { missing.append("role") }
    if author.country ?? person.country == nil { missing.append("country") }
    if role == .teacher || role == .student, (author.school ?? person.school) == nil {
      missing.append("school")
    }
    if author.country == nil, let country = person.country, needsPartner(key, entry),
      input.configuration.partners[country] == nil
    {
      said.append(NotAPartner.diagnostic(country, input.configuration.partners, at: place))
    }
    if !missing.isEmpty {
      said.append(AuthorIncomplete.message(id, missing: missing, record: person.path, at: place))
    }
    return said
  }

  private func check(_ school: SchoolReference, at place: Place) -> [Diagnostic] {
    guard case .id(let id) = school, input.schools[id] == nil else { return [] }
    return [UnknownSchool.message(id, at: place, known: input.schools.keys)]
  }
}

extension Entry {
  /// The byline, coordinators and the editor, each with the key of front matter that names them.
  fileprivate var namedAuthors: [(Author, String)] {
    metadata.authors.map { ($0, "authors") } + otherAuthors
  }

  private var otherAuthors: [(Author, String)] {
    switch details {
    case .collaboration(let collaboration):
      collaboration.coordinators.map { ($0, "coordinators") }
    case .newsletter(let newsletter): [(newsletter.editor, "editor")]
    default: []
    }
  }

  var allAuthors: [Author] { metadata.authors + otherAuthors.map(\.0) }
}
