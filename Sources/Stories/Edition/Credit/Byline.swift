import SourceModel

/// The byline of one entry, and who is in it by any of their names.
struct Byline {
  /// Where an author works, as far as the entry or `people/` says.
  struct Workplace: Hashable {
    let school: SchoolReference?
    let country: CountryCode?
  }

  let names: [Credits.Name]
  /// Of every author, in credit order.
  let places: [Workplace]
  private var ids: Set<Slug> = []
  private var folded: Set<PersonName> = []
  /// First names of minors: a commit under the full name must not tell the rest.
  private let minors: FirstNames

  init(_ authors: [Author], people: PeopleDirectory, names choices: NameChoices) {
    var names: [Credits.Name] = []
    var places: [Workplace] = []
    var minors: [String] = []
    for author in authors {
      let shown = choices.applied(to: author)
      let person = people.person(of: author)
      places.append(Workplace(school: shown.school, country: shown.country))
      if let role = shown.role, let country = shown.country {
        names.append(
          Credits.Name(
            name: shown.name ?? "", role: role, school: choices.schoolName(shown.school),
            schoolID: choices.schoolID(shown.school), country: country, person: shown.person,
            isMinor: shown.isMinor))
      }
      if let person { ids.insert(person.id) }
      for name in [author.name, person?.name, shown.name] {
        if let name, !name.isEmpty { folded.insert(PersonName(name)) }
      }
      if author.isMinor, let first = (author.name ?? person?.name).map(NameChoices.firstName) {
        minors.append(first)
      }
    }
    self.names = names
    self.places = places
    self.minors = FirstNames(minors)
  }

  /// Whether somebody whom history names is in it, by any of their names.
  func holds(_ contributor: Contributor) -> Bool {
    if let person = contributor.person, ids.contains(person.id) { return true }
    if contributor.foldedNames.contains(where: folded.contains) { return true }
    guard contributor.person == nil, !minors.isEmpty else { return false }
    return contributor.foldedNames.contains { minors.name(in: $0) != nil }
  }
}
