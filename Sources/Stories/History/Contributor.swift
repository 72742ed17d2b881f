import SourceModel

/// Somebody whom history names, after the mailmap and `people/`.
struct Contributor: Sendable {
  /// What makes two identities one person: the file in `people/`, else the folded name.
  enum Key: Hashable, Sendable {
    case person(Slug)
    case name(PersonName)
  }

  let key: Key
  /// As the mailmap has it.
  let proper: Identity
  /// As the commit has it.
  let written: Identity
  /// Of `proper` and of `written`, folded once: they are looked for in the byline of every text.
  let foldedNames: [PersonName]
  let person: Person?
  /// How they are named; nil for who chose not to be, and for a name that is an address.
  let name: String?
  /// Whether the name shown is not the whole name: a pupil's, or one that somebody chose. An address
  /// may tell the rest.
  let hidesAddress: Bool

  /// What a list of people is sorted by where all else is equal.
  var id: String { person?.id.text ?? "" }
}
