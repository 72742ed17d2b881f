import SourceModel

/// The byline of one entry, and who is in it by any of their names.
struct Byline {
  let names: [Credits.Name]
  private var ids: Set<Slug> = []
  private var folded: Set<PersonName> = []
  /// First names of minors: a commit under the full name must not tell the rest.
  private var minors: Set<FoldedName> = []

  init(_ authors: [Author], people: PeopleDirectory, names choices: NameChoices) {
    var names: [Credits.Name] = []
    for author in authors {
      let shown = choices.applied(to: author)
      let person = people.person(of: author)
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
        minors.insert(FoldedName(first))
      }
    }
    self.names = names
  }

  func holds(_ proper: Identity, or written: Identity, person: Person?) -> Bool {
    if let person, ids.contains(person.id) { return true }
    let names = [PersonName(proper.name), PersonName(written.name)]
    if names.contains(where: folded.contains) { return true }
    guard person == nil else { return false }
    return names.contains { !minors.isDisjoint(with: $0.words) }
  }
}
