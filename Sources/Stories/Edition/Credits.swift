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
    /// Its id, when it has a file in `schools/`.
    package let schoolID: Slug?
    package let country: CountryCode
    /// The id in `people/`; nil for a minor and for who chose not to be named.
    package let person: Slug?
    /// Somebody under age, in this text or another one: the name is a first name, and no page, id or link
    /// may be made of it.
    package let isMinor: Bool

    package init(
      name: String, role: PersonRole, school: String?, schoolID: Slug? = nil, country: CountryCode,
      person: Slug? = nil, isMinor: Bool = false
    ) {
      self.name = name
      self.role = role
      self.school = school
      self.schoolID = schoolID
      self.country = country
      self.person = person
      self.isMinor = isMinor
    }
  }

  /// Somebody whom commits name and the byline does not.
  package struct Helper: Sendable, Hashable {
    package let name: String
    package let roles: [ContributorRole]
    /// The oldest of the chronicle's editions in which they are named; nil for one that came later.
    package let edition: Int?

    package init(name: String, roles: [ContributorRole], edition: Int? = nil) {
      self.name = name
      self.roles = roles
      self.edition = edition
    }
  }

  /// One commit that changed the text, ready to be shown.
  package struct Revision: Sendable, Hashable {
    package let commit: ObjectID
    /// When it was written, with its author's offset.
    package let time: RecordedTime
    /// Its author and those whom `Co-authored-by` names, as they want to be named; may be empty.
    package let names: [String]
    /// What it was for: the first line of its message, without addresses and control characters, at
    /// most 200 characters; may be empty.
    package let subject: String

    package init(commit: ObjectID, time: RecordedTime, names: [String], subject: String) {
      self.commit = commit
      self.time = time
      self.names = names
      self.subject = subject
    }
  }

  /// In credit order.
  package let byline: [Name]
  /// *With the help of*: most commits first, then by name.
  package let helpers: [Helper]
  /// Who agrees with the text as it is, by name; nobody who chose not to be named.
  package let reviewers: [String]
  package let firstWritten: RecordedTime?
  package let lastRevised: RecordedTime?
  package let landed: RecordedTime?
  /// How many commits changed it.
  package let revisions: Int
  /// The commits that changed it, newest first.
  package let revisionList: [Revision]

  package init(
    byline: [Name], helpers: [Helper] = [], reviewers: [String] = [],
    firstWritten: RecordedTime? = nil,
    lastRevised: RecordedTime? = nil, landed: RecordedTime? = nil, revisions: Int? = nil,
    revisionList: [Revision] = []
  ) {
    self.byline = byline
    self.helpers = helpers
    self.reviewers = reviewers
    self.firstWritten = firstWritten
    self.lastRevised = lastRevised
    self.landed = landed
    self.revisions = revisions ?? revisionList.count
    self.revisionList = revisionList
  }
}
