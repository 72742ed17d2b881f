import SourceModel

/// Whose approval counts: `review` of colophon.yml.
struct ReviewRule: Sendable {
  /// Why somebody's approval of a text does not count.
  enum Fault: Hashable, Sendable {
    case author
    /// They wrote a commit that changed the text, or are named as a co-author there.
    case writer(ObjectID)
    /// They have no file in `people/`, so nothing says where they work.
    case unknown
    /// Their file lacks this key.
    case silent(key: String, file: RepoPath)
    case sameSchool, sameCountry, sameRegion
    /// Their country lies in no region that the partners have.
    case noRegion(CountryCode)
  }

  let policy: Configuration.Review
  private let partners: Partners
  private let names: NameChoices

  init(configuration: Configuration, names: NameChoices) {
    policy = configuration.review
    partners = configuration.partners
    self.names = names
  }

  /// Nil when the approval counts. It is held against every author of the byline.
  func fault(of reviewer: Contributor, _ byline: Byline) -> Fault? {
    if byline.holds(reviewer) { return .author }
    guard policy.from != .any else { return nil }
    guard let person = reviewer.person else { return .unknown }
    if policy.from == .otherSchool {
      guard let school = person.school else {
        return .silent(key: "school", file: person.path)
      }
      return byline.places.contains { isSame($0.school, school) } ? .sameSchool : nil
    }
    guard let country = person.country ?? names.country(of: person.school) else {
      return .silent(key: "country", file: person.path)
    }
    if policy.from == .otherCountry {
      return byline.places.contains { $0.country == country } ? .sameCountry : nil
    }
    guard let region = partners.region(of: country) else { return .noRegion(country) }
    let isThere = byline.places.contains { $0.country.flatMap(partners.region(of:)) == region }
    return isThere ? .sameRegion : nil
  }

  /// One name is one school, whether it was written as an id or not.
  private func isSame(_ one: SchoolReference?, _ other: SchoolReference) -> Bool {
    guard let one else { return false }
    if one == other { return true }
    guard let name = names.schoolName(one), let own = names.schoolName(other) else { return false }
    return PersonName(name) == PersonName(own)
  }
}
