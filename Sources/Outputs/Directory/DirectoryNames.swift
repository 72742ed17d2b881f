import Stories

/// Which person is meant by what a text says of somebody.
struct DirectoryNames: Sendable {
  /// One person without a file. Two people may bear one name: in two countries, or at two schools, they
  /// count as two.
  private struct Key: Hashable, Sendable {
    let name: PersonName
    let country: CountryCode?
    let school: Slug?
  }

  /// The same as a text writes it: what was entered once need not be folded again.
  private struct Written: Hashable, Sendable {
    let name: String
    let country: CountryCode?
    let school: Slug?
  }

  private(set) var schools: SchoolNames
  private var written: [Written: Slug] = [:]
  private var ids: [Key: Slug] = [:]
  private var free: FreeSlugs
  /// People with a file who are minors in some text.
  private let minors: Set<Slug>

  init(_ edition: Edition) {
    schools = SchoolNames(files: edition.schools)
    free = FreeSlugs(taken: edition.people.keys)
    minors = Set(edition.people.filter(\.value.isMinor).keys)
  }

  /// Nil for somebody who may have no page, or is not known.
  func id(of appearance: Appearance) -> Slug? {
    guard appearance.mayHavePage else { return nil }
    if let id = appearance.person { return minors.contains(id) ? nil : id }
    let school = school(of: appearance)
    return written[written(appearance, school: school)] ?? ids[key(appearance, school: school)]
  }

  /// The school of somebody, as far as it is known.
  func school(of appearance: Appearance) -> Slug? {
    guard let school = appearance.school, let country = appearance.country else { return nil }
    return schools.id(school, in: country)
  }

  /// The id of somebody, made where there was none, and that of the school.
  mutating func enter(_ appearance: Appearance) -> (person: Slug?, school: Slug?) {
    let school = enter(appearance.school, in: appearance.country)
    if let known = id(of: appearance) {
      if appearance.person == nil { written[written(appearance, school: school)] = known }
      return (known, school)
    }
    guard appearance.mayHavePage, appearance.person == nil, let id = free.take(for: appearance.name)
    else { return (nil, school) }
    ids[key(appearance, school: school)] = id
    written[written(appearance, school: school)] = id
    return (id, school)
  }

  mutating func enter(_ school: SchoolReference?, in country: CountryCode?) -> Slug? {
    guard let school, let country else { return nil }
    return schools.enter(school, in: country)
  }

  private func written(_ appearance: Appearance, school: Slug?) -> Written {
    Written(name: appearance.name, country: appearance.country, school: school)
  }

  private func key(_ appearance: Appearance, school: Slug?) -> Key {
    Key(name: PersonName(appearance.name), country: appearance.country, school: school)
  }
}
