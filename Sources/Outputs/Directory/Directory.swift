import SourceModel
import Stories

/// The people and schools that published texts name, and what each of them wrote: made once, shared by all
/// pages.
///
/// A minor is not in it, nor is somebody who chose not to be named: no page, no id and no link is made of
/// them. Somebody with a file in `people/` is known by it; everybody else by name, country and school, so that
/// two people of one name are not taken for one.
struct Directory: Sendable {
  /// By first appearance: in reading order, then by path.
  let people: [PersonProfile]
  /// By first appearance, too.
  let schools: [SchoolProfile]
  private let peoplePlaces: [Slug: Int]
  private let schoolPlaces: [Slug: Int]
  private let names: DirectoryNames

  init(_ edition: Edition) {
    var maker = DirectoryMaker(edition)
    maker.make()
    people = maker.people
    schools = maker.schools
    names = maker.names
    peoplePlaces = maker.peoplePlaces
    schoolPlaces = maker.schoolPlaces
  }

  /// Those who wrote stories of the handbook.
  var contributors: [PersonProfile] { people.filter { !$0.works.stories.isEmpty } }

  func school(_ id: Slug) -> SchoolProfile? { schoolPlaces[id].map { schools[$0] } }

  /// The id of somebody's page; nil for those who have none.
  func id(of name: Credits.Name) -> Slug? { known(names.id(of: Appearance(name))) }

  func id(of author: Author) -> Slug? { known(Appearance(author).flatMap(names.id)) }

  func id(of speaker: Speaker) -> Slug? {
    guard case .person(let id) = speaker else { return nil }
    return known(id)
  }

  /// The id of the page of the school that somebody of a byline teaches or learns at.
  func school(of name: Credits.Name) -> Slug? {
    Appearance(name).school.flatMap { school($0, in: name.country) }
  }

  /// The id of a school's page.
  func school(_ reference: SchoolReference, in country: CountryCode) -> Slug? {
    names.schools.id(reference, in: country).flatMap { schoolPlaces[$0] == nil ? nil : $0 }
  }

  private func known(_ id: Slug?) -> Slug? { id.flatMap { peoplePlaces[$0] == nil ? nil : $0 } }

  /// Somebody as figures count them.
  enum Counted: Hashable {
    case page(Slug)
    /// Minors have no page. In one text each is counted; in two texts those of one first name and one
    /// school are one.
    case minor(PersonName, CountryCode, Slug?, number: Int)
  }

  /// Everybody who is named in a byline, minors too.
  func counted(_ byline: [Credits.Name]) -> Set<Counted> {
    var minors: [Counted: Int] = [:]
    return Set(
      byline.compactMap { name in
        guard name.isMinor, !name.name.isEmpty else { return id(of: name).map { .page($0) } }
        let (first, school) = (PersonName(name.name), school(of: name))
        let one = Counted.minor(first, name.country, school, number: 1)
        minors[one, default: 0] += 1
        return .minor(first, name.country, school, number: minors[one, default: 1])
      })
  }

  /// Stories in reading order, then everything else by path.
  static func order(_ edition: Edition) -> [Entry] {
    let others = edition.posts + edition.others.values.flatMap { $0 }
    return edition.stories + others.sorted { $0.path < $1.path }
  }
}

/// Somebody as one text names them.
struct Appearance {
  /// Empty for somebody who is not named.
  let name: String
  let role: PersonRole?
  let country: CountryCode?
  let school: SchoolReference?
  let person: Slug?
  let isMinor: Bool

  init(_ name: Credits.Name) {
    self.name = name.name
    role = name.role
    country = name.country
    school = name.schoolID.map { .id($0) } ?? name.school.map { .name($0) }
    person = name.person
    isMinor = name.isMinor
  }

  /// Nil without a name.
  init?(_ author: Author) {
    guard let name = author.name else { return nil }
    self.name = name
    role = author.role
    country = author.country
    school = author.school
    person = author.person
    isMinor = author.isMinor
  }

  var mayHavePage: Bool {
    guard !isMinor else { return false }
    // Nearly every name begins with a letter that is no white space in any company.
    if let first = name.utf8.first, (0x21...0x7E).contains(first) { return true }
    return !PersonName(name).isEmpty
  }
}
