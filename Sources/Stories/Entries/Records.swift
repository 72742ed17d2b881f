package import SourceModel

/// `people/<id>.yml`: who somebody is, and how they want to be named.
package struct Person: Sendable, Hashable {
  /// A lasting choice that every output follows.
  package enum CreditChoice: Sendable, Hashable {
    case yes, no
    case named(String)
  }

  package var id: Slug
  package var path: RepoPath
  package var name: String
  package var country: CountryCode?
  package var role: PersonRole?
  package var school: SchoolReference?
  package var bio: String?
  package var photo: String?
  package var links: [String]
  /// Names, or `Name <e-mail>` forms, met in history.
  package var commitsAs: [String]
  package var credit: CreditChoice
  /// Somebody who is a minor in some text; *assemble* says it, no key of the file.
  package var isMinor = false

  package init(
    id: Slug, path: RepoPath, name: String, country: CountryCode? = nil, role: PersonRole? = nil,
    school: SchoolReference? = nil, bio: String? = nil, photo: String? = nil, links: [String] = [],
    commitsAs: [String] = [], credit: CreditChoice = .yes
  ) {
    self.id = id
    self.path = path
    self.name = name
    self.country = country
    self.role = role
    self.school = school
    self.bio = bio
    self.photo = photo
    self.links = links
    self.commitsAs = commitsAs
    self.credit = credit
  }
}

/// `schools/<id>.yml`.
package struct School: Sendable, Hashable {
  package var id: Slug
  package var path: RepoPath
  package var name: String
  package var country: CountryCode
  package var city: String?
  package var level: SchoolLevel?
  package var url: String?

  package init(
    id: Slug, path: RepoPath, name: String, country: CountryCode, city: String? = nil,
    level: SchoolLevel? = nil, url: String? = nil
  ) {
    self.id = id
    self.path = path
    self.name = name
    self.country = country
    self.city = city
    self.level = level
    self.url = url
  }
}

/// `stories/handbook/contents.yml`: the editors' order.
package struct Contents: Sendable, Hashable {
  package struct Part: Sendable, Hashable {
    package var title: String
    /// A Markdown file, as a path from the handbook's folder.
    package var introduction: RepoPath?
    /// Paths or globs, from the handbook's folder, in reading order, with their places.
    package var entries: [Pattern]

    package init(title: String, introduction: RepoPath? = nil, entries: [Pattern] = []) {
      self.title = title
      self.introduction = introduction
      self.entries = entries
    }
  }

  package struct Pattern: Sendable, Hashable {
    package var text: String
    package var span: SourceSpan

    package init(text: String, span: SourceSpan = .start) {
      self.text = text
      self.span = span
    }
  }

  package var path: RepoPath
  package var parts: [Part]

  package init(path: RepoPath, parts: [Part]) {
    self.path = path
    self.parts = parts
  }
}
