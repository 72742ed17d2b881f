import SourceModel
import Stories

/// Collects the people and schools of an edition: one walk gives them their ids, a second one adds what each
/// wrote in the order in which pages show it.
struct DirectoryMaker {
  private let edition: Edition
  private(set) var people: [PersonProfile] = []
  private(set) var schools: [SchoolProfile] = []
  private(set) var peoplePlaces: [Slug: Int] = [:]
  private(set) var schoolPlaces: [Slug: Int] = [:]
  private(set) var names: DirectoryNames
  private var peopleOf: [RepoPath: [Int]] = [:]
  private var schoolsOf: [RepoPath: [Int]] = [:]
  /// By place of the school: who is in its list.
  private var members: [Set<Slug>] = []

  init(_ edition: Edition) {
    self.edition = edition
    names = DirectoryNames(edition)
  }

  mutating func make() {
    for entry in Directory.order(edition) { enter(entry) }
    let others = EntryKind.allCases.flatMap { edition.others[$0] ?? [] }
    for entry in edition.stories + edition.posts + others {
      for place in peopleOf[entry.path] ?? [] { people[place].works.add(entry) }
      for place in schoolsOf[entry.path] ?? [] { schools[place].works.add(entry) }
    }
  }

  private mutating func enter(_ entry: Entry) {
    let byline = edition.credits[entry.path]?.byline ?? []
    // Names were chosen for both alike; a byline alone has all that `people/` supplies.
    let authors = byline.count == entry.metadata.authors.count ? entry.metadata.authors : []
    for (index, name) in byline.enumerated() {
      enter(Appearance(name), authors.isEmpty ? nil : authors[index], in: entry)
    }
    switch entry.details {
    case .post(let post):
      for room in post.classrooms {
        if let school = names.enter(room.school, in: room.country) {
          took(part: place(of: school, room.school, room.country), in: entry)
        }
      }
    case .collaboration(let collaboration):
      for author in collaboration.coordinators { enter(author, in: entry) }
    case .newsletter(let newsletter): enter(newsletter.editor, in: entry)
    case .event(let event):
      for case .person(let id) in event.speakers + event.sessions.flatMap(\.speakers) {
        enter(record: id, in: entry)
      }
    case .story, .call, .voice: break
    }
  }

  private mutating func enter(_ author: Author, in entry: Entry) {
    if let appearance = Appearance(author) { enter(appearance, author, in: entry) }
  }

  private mutating func enter(_ appearance: Appearance, _ author: Author?, in entry: Entry) {
    let (id, schoolID) = names.enter(appearance)
    var school: Int?
    if let schoolID, let reference = appearance.school, let country = appearance.country {
      school = place(of: schoolID, reference, country)
      took(part: school, in: entry)
    }
    guard let id else { return }
    let place = place(of: id, appearance)
    wrote(place, entry)
    people[place].add([author?.url, author?.orcid.flatMap(PersonProfile.address(ofORCID:))])
    join(id, school)
  }

  /// A speaker, who is known by the file alone.
  private mutating func enter(record id: Slug, in entry: Entry) {
    guard let person = edition.people[id], !person.isMinor, !PersonName(person.name).isEmpty else {
      return
    }
    wrote(place(of: id, nil), entry)
  }

  private mutating func place(of id: Slug, _ appearance: Appearance?) -> Int {
    if let place = peoplePlaces[id] { return place }
    let record = edition.people[id]
    let country = record?.country ?? appearance?.country
    var school = record?.school
    if school == nil { school = appearance?.school }
    let schoolID = names.enter(school, in: country)
    var schoolPlace: Int?
    if let school, let country, let schoolID { schoolPlace = place(of: schoolID, school, country) }
    peoplePlaces[id] = people.count
    people.append(
      PersonProfile(
        id: id, name: record?.name ?? appearance?.name ?? id.text,
        role: record?.role ?? appearance?.role, country: country, school: schoolID,
        bio: record?.bio, links: []))
    people[people.count - 1].add(record?.links ?? [])
    join(id, schoolPlace)
    return people.count - 1
  }

  private mutating func place(
    of id: Slug, _ reference: SchoolReference, _ country: CountryCode
  ) -> Int {
    if let place = schoolPlaces[id] { return place }
    let record = edition.schools[id]
    var name = id.text
    if case .name(let written) = reference { name = written }
    schoolPlaces[id] = schools.count
    members.append([])
    schools.append(
      SchoolProfile(
        id: id, name: record?.name ?? name, country: record?.country ?? country, record: record))
    return schools.count - 1
  }

  private mutating func wrote(_ place: Int, _ entry: Entry) {
    guard peopleOf[entry.path]?.contains(place) != true else { return }
    peopleOf[entry.path, default: []].append(place)
  }

  private mutating func took(part place: Int?, in entry: Entry) {
    guard let place, schoolsOf[entry.path]?.contains(place) != true else { return }
    schoolsOf[entry.path, default: []].append(place)
  }

  private mutating func join(_ id: Slug, _ school: Int?) {
    guard let school, members[school].insert(id).inserted else { return }
    schools[school].people.append(id)
  }
}

extension PersonProfile {
  /// So many links of one person are shown.
  private static let mostLinks = 12

  fileprivate mutating func add(_ addresses: [String?]) {
    for case let address? in addresses
    where links.count < Self.mostLinks && !links.contains(address) {
      links.append(address)
    }
  }

  /// Nil for what is no ORCID iD.
  fileprivate static func address(ofORCID text: String) -> String? {
    text.wholeMatch(of: /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/) == nil ? nil : "https://orcid.org/" + text
  }
}
