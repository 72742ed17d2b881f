import SourceModel
import Stories

/// What somebody wrote or took part in, in the order in which it is shown.
struct Works: Sendable {
  /// In reading order.
  var stories: [Entry] = []
  /// Newest first.
  var posts: [Entry] = []
  /// The other kinds: collaborations that somebody coordinates, newsletters that somebody edits, events at
  /// which somebody speaks. In the order of each kind's list.
  var others: [Entry] = []

  var all: [Entry] { stories + posts + others }
  var count: Int { stories.count + posts.count + others.count }

  mutating func add(_ entry: Entry) {
    switch entry.kind {
    case .handbook: stories.append(entry)
    case .blog: posts.append(entry)
    case .collaborations, .calls, .events, .newsletters, .voices: others.append(entry)
    }
  }
}

/// Somebody who has a page: named in a published text, of age, and not hidden by their own choice.
struct PersonProfile: Sendable {
  let id: Slug
  let name: String
  let role: PersonRole?
  let country: CountryCode?
  /// The id of the school's page.
  let school: Slug?
  let bio: String?
  /// As written in `people/` and in bylines, each once.
  var links: [String]
  var works = Works()
}

/// A school that has a page: a published text names it.
struct SchoolProfile: Sendable {
  let id: Slug
  let name: String
  let country: CountryCode
  /// What its file says, when it has one.
  let record: School?
  /// Those of its people who have a page, by first appearance.
  var people: [Slug] = []
  /// Written by its people, or with one of its classrooms in it.
  var works = Works()
}
