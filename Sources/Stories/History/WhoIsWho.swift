import SourceModel

/// What entries, `people/` and history together say of people: made once for an edition, or for
/// `colophon history`.
struct WhoIsWho {
  let people: PeopleDirectory
  let names: NameChoices
  let identities: Identities
  let approvals: Approvals
  /// What no subject of a commit may tell.
  let hiddenNames: HiddenNames

  init(_ input: AssemblyInput) {
    let own = RepoPath(".mailmap").flatMap(input.snapshot.file(at:)).map { Mailmap($0.text) }
    let mailmap = input.standing?.mailmap ?? own ?? Mailmap()
    var people = PeopleDirectory(input.standing?.people ?? [:], input.people, mailmap: mailmap)
    let whole = people.allNames(mailmap)
    let entries = input.entries.values.lazy.compactMap { $0 }
    people.cutNames(ofMinors: entries.flatMap(\.allAuthors))
    people.cutNames(ofMinorsWhoSpeak: entries)
    people.cutNames(ofMinors: (input.standing?.texts ?? [:]).values.lazy.flatMap(\.authors))
    self.people = people
    names = NameChoices(people: people, schools: input.schools, standing: input.standing)
    identities = Identities(input: input, people: people, mailmap: mailmap)
    hiddenNames = WhoIsWho.hidden(whole, people, identities)
    approvals = Approvals(input: input, identities: identities, names: names)
  }

  /// The names of those who chose not to be shown by them, and of minors.
  private static func hidden(
    _ names: [Slug: [String]], _ people: PeopleDirectory, _ identities: Identities
  ) -> HiddenNames {
    var hidden = HiddenNames()
    for (id, names) in names.sorted(by: { $0.key < $1.key }) {
      guard let person = people.record(id), person.isMinor || person.credit != .yes else {
        continue
      }
      let shown = person.shownName.map { person.isMinor ? NameChoices.firstName($0) : $0 }
      for name in names where name != shown { hidden.add(name, shown: shown) }
    }
    let minors = identities.minors.map { name, first in
      (whole: name.words.map(\.text).joined(separator: " "), first: first)
    }
    for (whole, first) in minors.sorted(by: { $0 < $1 }) { hidden.add(whole, shown: first) }
    return hidden
  }

  /// The byline of an entry as it was written, before names were chosen.
  func byline(of entry: Entry) -> Byline {
    Byline(entry.metadata.authors, people: people, names: names)
  }
}
