package import SourceModel

/// Who made one entry, and when: the byline from front matter, the rest from history.
package struct Credits: Sendable, Hashable {
  /// One name of the byline, ready to be shown: `credit` of `people/` was followed.
  package struct Name: Sendable, Hashable {
    /// Empty when the person chose not to be named.
    package let name: String
    package let role: PersonRole
    /// The school's name.
    package let school: String?
    package let country: CountryCode
    /// The id of the person's page.
    package let person: Slug?

    package init(
      name: String, role: PersonRole, school: String?, country: CountryCode, person: Slug? = nil
    ) {
      self.name = name
      self.role = role
      self.school = school
      self.country = country
      self.person = person
    }
  }

  /// Somebody whom commits name and the byline does not.
  package struct Helper: Sendable, Hashable {
    package let name: String
    package let roles: [ContributorRole]

    package init(name: String, roles: [ContributorRole]) {
      self.name = name
      self.roles = roles
    }
  }

  /// In credit order.
  package let byline: [Name]
  /// *With the help of*: most commits first, then by name.
  package let helpers: [Helper]
  package let firstWritten: RecordedTime?
  package let lastRevised: RecordedTime?
  package let landed: RecordedTime?
  /// How many commits changed it.
  package let revisions: Int

  package init(
    byline: [Name], helpers: [Helper] = [], firstWritten: RecordedTime? = nil,
    lastRevised: RecordedTime? = nil, landed: RecordedTime? = nil, revisions: Int = 0
  ) {
    self.byline = byline
    self.helpers = helpers
    self.firstWritten = firstWritten
    self.lastRevised = lastRevised
    self.landed = landed
    self.revisions = revisions
  }
}
