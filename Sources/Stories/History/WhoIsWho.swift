import SourceModel

/// What entries, `people/` and history together say of people: made once for an edition, or for
/// `colophon history`.
struct WhoIsWho {
  let people: PeopleDirectory
  let names: NameChoices
  let identities: Identities
  let approvals: Approvals

  init(_ input: AssemblyInput) {
    var people = PeopleDirectory(input.standing?.people ?? [:], input.people)
    let entries = input.entries.values.lazy.compactMap { $0 }
    people.cutNames(ofMinors: entries.flatMap(\.allAuthors))
    people.cutNames(ofMinorsWhoSpeak: entries)
    people.cutNames(ofMinors: (input.standing?.texts ?? [:]).values.lazy.flatMap(\.authors))
    self.people = people
    names = NameChoices(people: people, schools: input.schools, standing: input.standing)
    identities = Identities(input: input, people: people)
    approvals = Approvals(input: input, identities: identities, names: names)
  }

  /// The byline of an entry as it was written, before names were chosen.
  func byline(of entry: Entry) -> Byline {
    Byline(entry.metadata.authors, people: people, names: names)
  }
}
