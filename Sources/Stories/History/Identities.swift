import SourceModel

/// Who the identities of history are and how they are named: the one answer for credits, approvals and
/// `colophon history`.
///
/// The main line's mailmap first, for commits and trailers alike; then `commits-as` of `people/`; then
/// the folded name. Programs are nobody; what `credit` says is followed; a minor has a first name alone.
struct Identities: Sendable {
  private let people: PeopleDirectory
  private let mailmap: Mailmap
  private let bots: Set<PersonName>
  /// First names of those who are minors in some text, by the whole name that their commits have.
  let minors: [PersonName: String]
  /// Everybody whom the chronicle names: a few people made most of it.
  private var known: [Identity: Contributor?] = [:]

  /// A longer name is none that a page could show.
  private static let longestName = 120

  init(input: AssemblyInput, people: PeopleDirectory, mailmap: Mailmap) {
    self.people = people
    self.mailmap = mailmap
    bots = Set(input.configuration.bots.map { PersonName($0) })
    minors = MinorIdentities(input: input, people: people, mailmap: mailmap).names
    for commit in input.chronicle.commits {
      learn(commit.author)
      for credit in commit.credits { learn(credit.identity) }
    }
    for reviewer in input.chronicle.reviews.lazy.flatMap(\.reviewers) { learn(reviewer) }
  }

  private mutating func learn(_ identity: Identity) {
    if known.index(forKey: identity) == nil { known[identity] = .some(contributor(identity)) }
  }

  /// Who an identity is; nil for a program, and where no name and no record says who it was.
  func somebody(_ identity: Identity) -> Contributor? {
    known[identity] ?? contributor(identity)
  }

  private func contributor(_ identity: Identity) -> Contributor? {
    // Where git finds no person in a line, no mailmap makes one of it.
    guard !identity.name.isEmpty || !identity.email.isEmpty else { return nil }
    let proper = mailmap.proper(identity)
    guard !isBot(identity), !isBot(proper) else { return nil }
    let person = people.person(of: proper) ?? people.person(of: identity)
    let folded = PersonName(proper.name)
    // An address in the place of a name says who it was to nobody who reads.
    guard person != nil || !Self.says(nobody: proper.name) else { return nil }
    let isMinor = person?.isMinor == true || minors[folded] != nil
    return Contributor(
      key: person.map { .person($0.id) } ?? .name(folded), proper: proper, written: identity,
      foldedNames: [folded, PersonName(identity.name)],
      person: person, name: shownName(person, proper.name, minor: minors[folded]),
      hidesAddress: isMinor || (person.map { $0.credit != .yes } ?? false))
  }

  private func shownName(_ person: Person?, _ written: String, minor: String?) -> String? {
    var name: String?
    if let person {
      name = person.shownName
      if person.isMinor { name = name.map { NameChoices.firstName($0) } }
    } else {
      name = minor ?? written
    }
    let words = name?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // An address in the place of a name is shown by no output.
    guard let words, !Self.says(nobody: words) else { return nil }
    return String(words.prefix(Identities.longestName))
  }

  /// Whether a name is none: nothing of it can be seen, or it is an address.
  private static func says(nobody name: String) -> Bool {
    VisibleText.isBlank(name) || AtSign.stands(in: name)
  }

  private func isBot(_ identity: Identity) -> Bool {
    identity.name.hasSuffix("[bot]") || bots.contains(PersonName(identity.name))
  }
}

/// Commits that minors made under their whole names: who is a minor in one text is one in all.
private struct MinorIdentities {
  private(set) var names: [PersonName: String] = [:]

  init(input: AssemblyInput, people: PeopleDirectory, mailmap: Mailmap) {
    var texts: [RepoPath: [RepoPath]] = [:]
    for (translation, original) in input.layout.originals {
      texts[original, default: []].append(translation)
    }
    for address in input.layout.entries {
      guard let written = input.entries[address.path] ?? nil else { continue }
      let entry = input.standing?.applied(to: written) ?? written
      let text = StandingChoices.Text(of: entry)
      guard !text.minors.isEmpty else { continue }
      let minors = MinorNames(text)
      for path in [address.path] + (texts[address.path] ?? []) {
        for commit in input.chronicle.commits(of: path) {
          for identity in [commit.author] + commit.credits.map(\.identity) {
            let proper = mailmap.proper(identity)
            guard people.person(of: proper) == nil, people.person(of: identity) == nil,
              let first = minors.minorName(for: proper.name)
            else { continue }
            let name = PersonName(proper.name)
            // Entries come in order of path, so the answer is the same each time.
            if names[name] == nil { names[name] = first }
          }
        }
      }
    }
  }
}
