import SourceModel

/// The parts of a handbook that has no `contents.yml`: by folder, subject, level or country.
struct PartsBy {
  private let input: AssemblyInput
  private let stories: [Entry]

  /// `stories` in order of path.
  init(_ input: AssemblyInput, _ stories: [Entry]) {
    self.input = input
    self.stories = stories
  }

  var parts: [Edition.Part] {
    var groups: [String?: [Entry]] = [:]
    for story in stories { groups[key(of: story), default: []].append(story) }
    if groups.count == 1, let all = groups[nil] { return [Edition.Part(title: nil, entries: all)] }
    // Stories without a key come last, but for those in no folder: they stand first, as in the tree.
    let loose =
      groups.removeValue(forKey: nil).map { [Edition.Part(title: nil, entries: $0)] } ?? []
    let titled = groups.compactMap { key, entries in key.map { ($0, entries) } }
      .sorted { rank($0.0).lexicographicallyPrecedes(rank($1.0)) }
      .map { Edition.Part(title: title(of: $0.0), key: partKey($0.0), entries: $0.1) }
    return input.configuration.handbook.partsBy == .folder ? loose + titled : titled + loose
  }

  private func key(of entry: Entry) -> String? {
    switch input.configuration.handbook.partsBy {
    case .folder: return entry.address.groups.first?.text
    case .country: return entry.metadata.authors.lazy.compactMap(\.country).first?.text
    case .subject, .level:
      guard case .story(let story) = entry.details else { return nil }
      return input.configuration.handbook.partsBy == .subject
        ? story.subjects.first.map(Self.capitalised) : story.level.rawValue
    }
  }

  private func rank(_ key: String) -> [UInt8] {
    switch input.configuration.handbook.partsBy {
    case .level:
      [UInt8(SchoolLevel.allCases.firstIndex { $0.rawValue == key } ?? SchoolLevel.allCases.count)]
    case .folder: Array(key.utf8)
    case .subject, .country: Array(title(of: key).lowercased().utf8)
    }
  }

  private func partKey(_ key: String) -> Edition.Part.Key? {
    switch input.configuration.handbook.partsBy {
    case .level: SchoolLevel(rawValue: key).map { .level($0) }
    case .country: .country(CountryCode(known: key))
    case .folder, .subject: nil
    }
  }

  private func title(of key: String) -> String {
    switch input.configuration.handbook.partsBy {
    case .country: input.configuration.partners[CountryCode(known: key)]?.name ?? key
    case .subject: key
    case .folder, .level:
      Self.capitalised(key.split(separator: "-").joined(separator: " "))
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
