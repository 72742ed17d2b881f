import Stories

/// Which school is meant by an id or a name.
///
/// A name that a file of `schools/` in the same country has is that school; any other name is a school of its
/// own, one in each country where somebody writes it.
struct SchoolNames: Sendable {
  private struct Key: Hashable, Sendable {
    let name: PersonName
    let country: CountryCode
  }

  private struct Written: Hashable, Sendable {
    let name: String
    let country: CountryCode
  }

  private let files: [Slug: School]
  /// Nil for a name that two files of one country have: it is neither's.
  private var named: [Key: Slug?] = [:]
  private var made: [Key: Slug] = [:]
  /// As texts write them: what was entered once need not be folded again.
  private var written: [Written: Slug] = [:]
  private var free: FreeSlugs

  init(files: [Slug: School]) {
    self.files = files
    free = FreeSlugs(taken: files.keys)
    for (id, school) in files {
      let key = Key(name: PersonName(school.name), country: school.country)
      if named[key] == nil { named[key] = .some(id) } else { named[key] = .some(nil) }
    }
  }

  /// The school meant; nil while it is not known, and for an id whose file could not be read.
  func id(_ reference: SchoolReference, in country: CountryCode) -> Slug? {
    switch reference {
    case .id(let id): return files[id] == nil ? nil : id
    case .name(let name):
      if let known = written[Written(name: name, country: country)] { return known }
      let key = Key(name: PersonName(name), country: country)
      return (named[key] ?? nil) ?? made[key]
    }
  }

  /// The school meant, made known where it was not.
  mutating func enter(_ reference: SchoolReference, in country: CountryCode) -> Slug? {
    guard case .name(let name) = reference else { return id(reference, in: country) }
    if let known = id(reference, in: country) {
      written[Written(name: name, country: country)] = known
      return known
    }
    let key = Key(name: PersonName(name), country: country)
    guard !key.name.isEmpty, let id = free.take(for: name) else { return nil }
    made[key] = id
    written[Written(name: name, country: country)] = id
    return id
  }
}
