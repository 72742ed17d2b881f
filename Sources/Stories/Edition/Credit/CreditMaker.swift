import SourceModel

/// Makes the credits of each entry: the byline from front matter, *with the help of* from history.
struct CreditMaker {
  let chronicle: Chronicle
  let people: PeopleDirectory
  let names: NameChoices
  private let mailmap: Mailmap
  private let bots: Set<PersonName>

  init(input: AssemblyInput, people: PeopleDirectory, names: NameChoices) {
    chronicle = input.chronicle
    self.people = people
    self.names = names
    let own = RepoPath(".mailmap").flatMap(input.snapshot.file(at:)).map { Mailmap($0.text) }
    mailmap = input.standing?.mailmap ?? own ?? Mailmap()
    bots = Set(input.configuration.bots.map { PersonName($0) })
  }

  /// Credits by path, of entries as written (before names were chosen) and of their translations.
  func credits(of entries: [RepoPath: Entry], _ translations: [RepoPath: [Translation]])
    -> [RepoPath: Credits]
  {
    var credits: [RepoPath: Credits] = [:]
    for (path, entry) in entries {
      let byline = Byline(entry.metadata.authors, people: people, names: names)
      credits[path] = self.credits(of: path, byline)
      for translation in translations[path] ?? [] {
        credits[translation.address.path] = self.credits(of: translation.address.path, byline)
      }
    }
    return credits
  }

  private func credits(of path: RepoPath, _ byline: Byline) -> Credits {
    let entry = chronicle.entries[path]
    return Credits(
      byline: byline.names, helpers: helpers(of: path, byline),
      firstWritten: chronicle.firstWritten(path), lastRevised: chronicle.lastRevised(path),
      landed: entry?.landed, revisions: entry?.commits.count ?? 0)
  }

  /// Everybody whom commits name and the byline does not: most commits first, then by name.
  private func helpers(of path: RepoPath, _ byline: Byline) -> [Credits.Helper] {
    struct Tally {
      var name: String
      var roles: Set<ContributorRole> = []
      var commits = 0
    }
    var tallies: [PersonName: Tally] = [:]
    for commit in chronicle.commits(of: path) {
      var seen: Set<PersonName> = []
      let all =
        [Chronicle.Credit(role: .author, identity: commit.author)] + commit.credits
      for credit in all {
        guard let name = shownName(credit.identity, byline) else { continue }
        let key = PersonName(name)
        tallies[key, default: Tally(name: name)].roles.insert(credit.role)
        if seen.insert(key).inserted { tallies[key]?.commits += 1 }
      }
    }
    let sorted = tallies.values.sorted { left, right in
      if left.commits != right.commits { return left.commits > right.commits }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    return sorted.map { Credits.Helper(name: $0.name, roles: $0.roles.sorted()) }
  }

  /// The name by which an identity is shown as a helper, or nil when it is not.
  private func shownName(_ identity: Identity, _ byline: Byline) -> String? {
    let proper = mailmap.proper(identity)
    guard !isBot(identity), !isBot(proper) else { return nil }
    let person = people.person(of: proper) ?? people.person(of: identity)
    guard !byline.holds(proper, or: identity, person: person) else { return nil }
    let words = (person.map { $0.shownName } ?? proper.name)?
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // An address in the place of a name is shown by no output.
    guard let words, !words.isEmpty, !words.contains("@") else { return nil }
    return words
  }

  private func isBot(_ identity: Identity) -> Bool {
    identity.name.hasSuffix("[bot]") || bots.contains(PersonName(identity.name))
  }
}
