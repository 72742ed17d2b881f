import SourceModel

/// The first names of minors, looked for in whole names: those of commits, and of older texts.
///
/// A name is found word by word, whatever sign joins the words. Chinese, Japanese and Korean put no space
/// between the names of a person: there a first name is found where a word begins or ends with it.
struct FirstNames {
  private struct Name {
    let words: [FoldedName]
    /// All of it, where its letters fill squares.
    let joined: String?
    let shown: String
  }

  private let names: [Name]

  init(_ names: some Sequence<String>) {
    // The longest counts, whatever order they came in.
    self.names = Set(names).map { (NameWords($0).words.map(\.folded), $0) }
      .filter { !$0.0.isEmpty }
      .sorted { ($1.0.count, $1.1.count, $0.1) < ($0.0.count, $0.1.count, $1.1) }
      .map { words, name in
        let joined = words.map(\.text).joined()
        let isJoined = TextWidth.of(joined) == 2 * joined.count
        return Name(words: words, joined: isJoined ? joined : nil, shown: name)
      }
  }

  var isEmpty: Bool { names.isEmpty }

  /// The first name that a whole name has in it, as it is to be shown.
  func name(in whole: PersonName) -> String? {
    guard !names.isEmpty else { return nil }
    let words = whole.words.flatMap { NameWords($0.text).words.map(\.folded) }
    for place in words.indices {
      let found = names.first { words[place...].starts(with: $0.words) }
      if let found { return found.shown }
    }
    return names.first { name in
      guard let joined = name.joined else { return false }
      return words.contains { $0.text.hasPrefix(joined) || $0.text.hasSuffix(joined) }
    }?.shown
  }
}
