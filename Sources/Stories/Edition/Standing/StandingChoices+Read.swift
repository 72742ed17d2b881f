package import SourceModel
package import Syntax

extension StandingChoices {
  /// Reads the choices from the files of the main line, as they were read there.
  ///
  /// A file with errors is no obstacle as long as its front matter could be read and holds no choice;
  /// `frontMatter` is asked for that. Fails when any choice may be hidden.
  package static func read(
    _ snapshot: Snapshot, layout: WorkspaceLayout, frontMatter: [RepoPath: Node.Mapping],
    entries: [RepoPath: Entry?], translations: [RepoPath: Translation?], people: [Slug: Person?]
  ) -> Result<StandingChoices, StandingFailure> {
    var choices = StandingChoices()
    // A name that no entry may have hides nothing: no revision publishes it. A text that cannot be read,
    // or a translation that lost its original, may.
    var unreadable = Set(
      layout.refused.filter { path in
        snapshot.file(at: path) == nil || path.name.split(separator: ".").count == 3
      })
    for address in layout.entries {
      if let entry = entries[address.path] ?? nil {
        choices.texts[address.path] = Text(of: entry)
      } else if mayHideChoices(frontMatter[address.path]) {
        unreadable.insert(address.path)
      }
    }
    for address in layout.translations {
      if let translation = translations[address.path] ?? nil {
        choices.texts[address.path] = Text(consent: translation.consent)
      } else if mayHideChoices(frontMatter[address.path]) {
        unreadable.insert(address.path)
      }
    }
    for (id, path) in layout.people {
      if let person = people[id] ?? nil {
        choices.people[id] = person
      } else {
        unreadable.insert(path)
      }
    }
    if let path = RepoPath(".mailmap"), snapshot[path] != nil {
      if let file = snapshot.file(at: path) {
        choices.mailmap = Mailmap(file.text)
      } else {
        unreadable.insert(path)
      }
    }
    return unreadable.isEmpty
      ? .success(choices) : .failure(StandingFailure(paths: unreadable.sorted()))
  }

  /// Whether a text that could not be read as an entry may hold a choice: its front matter is unreadable,
  /// or has one of the keys, well or badly spelt.
  private static func mayHideChoices(_ frontMatter: Node.Mapping?) -> Bool {
    guard let mapping = frontMatter else { return true }
    return holdsChoice(.mapping(mapping))
  }

  private static func holdsChoice(_ node: Node) -> Bool {
    switch node {
    case .scalar: false
    case .sequence(let list): list.items.contains(where: holdsChoice)
    case .mapping(let mapping):
      mapping.pairs.contains { isChoice($0.key.text) || holdsChoice($0.value) }
    }
  }

  private static func isChoice(_ key: String) -> Bool {
    // An age makes somebody a minor, too; 'ages', which is near it, is of every story.
    choiceKeys.contains(key) || key == "age" || Nearest.name(to: key, among: choiceKeys) != nil
      || foreignChoiceKeys.contains(Nearest.folded(key))
  }

  private static let choiceKeys = ["withdrawn", "consent", "minor"]
  private static let foreignChoiceKeys = Set(
    choiceKeys.flatMap(KeyNames.others(of:)).map(Nearest.folded))
}

extension StandingChoices.Text {
  init(of entry: Entry) {
    let named = entry.named
    var voice: String?
    if case .voice(let speaking) = entry.details, speaking.person.isUnderAge {
      voice = speaking.person.name
    }
    self.init(
      withdrawn: entry.metadata.withdrawn, consent: entry.metadata.consent,
      authors: entry.metadata.authors, minors: named.filter(\.isMinor).map(\.name),
      adults: named.filter { !$0.isMinor }.map(\.name), voice: voice)
  }
}

extension Entry {
  /// Everybody whom the byline and the rest of the entry name, and who of them is a minor.
  fileprivate var named: [(name: String, isMinor: Bool)] {
    let author = { (author: Author) in author.name.map { (name: $0, isMinor: author.isMinor) } }
    var named = metadata.authors.compactMap(author)
    switch details {
    case .collaboration(let collaboration):
      named += collaboration.coordinators.compactMap(author)
    case .newsletter(let newsletter): named += [newsletter.editor].compactMap(author)
    case .event(let event):
      for case .named(let name, _, _, _, let isMinor)
        in event.speakers + event.sessions.flatMap(\.speakers)
      { named.append((name, isMinor)) }
    case .voice(let voice): named.append((voice.person.name, voice.person.isUnderAge))
    case .story, .post, .call: break
    }
    return named
  }
}
