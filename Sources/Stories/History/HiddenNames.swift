/// Names that people chose not to be shown by, wherever a commit's subject may tell them.
///
/// A name is found word by word, without regard to case; one that is a single word of a script without
/// capitals (where words need no spaces between them) also inside a word.
struct HiddenNames: Sendable {
  private struct Name {
    let words: [FoldedName]
    let shown: String
  }

  private var byFirstWord: [FoldedName: [Name]] = [:]
  private var insideWords: [(name: String, shown: String)] = []

  var isEmpty: Bool { byFirstWord.isEmpty }

  /// - Parameter shown: what is said instead; nil for nothing at all.
  mutating func add(_ name: some StringProtocol, shown: String?) {
    let folded = PersonName(String(name))
    add(folded, shown: shown)
    let words = folded.words
    let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
    guard !letters.isEmpty else { return }
    let hasNoCase = letters.allSatisfy { !$0.properties.isCased }
    if words.count == 1, hasNoCase, name.count > 1 {
      insideWords.append((String(name), shown ?? "…"))
      insideWords.sort { $0.name.count > $1.name.count }
    }
  }

  mutating func add(_ name: PersonName, shown: String?) {
    guard let first = name.words.first else { return }
    byFirstWord[first, default: []].append(Name(words: name.words, shown: shown ?? "…"))
    // The longest first; of equal ones the one that came first.
    byFirstWord[first]?.sort { $0.words.count > $1.words.count }
  }

  /// Words of a line with hidden names replaced.
  func replaced(in line: [String]) -> [String] {
    guard !byFirstWord.isEmpty else { return line }
    var out: [String] = []
    var place = 0
    let folded = line.map { FoldedName(HiddenNames.core(of: $0)) }
    while place < line.count {
      let found = byFirstWord[folded[place]]?.first { folded[place...].starts(with: $0.words) }
      if let found {
        let last = line[place + found.words.count - 1]
        let core = HiddenNames.core(of: last)
        out.append(
          line[place].prefix(upTo: HiddenNames.core(of: line[place]).startIndex) + found.shown
            + last[core.endIndex...])
        place += found.words.count
      } else {
        out.append(
          insideWords.reduce(line[place]) { $0.replacing($1.name, with: $1.shown) })
        place += 1
      }
    }
    return out
  }

  /// A word without the signs around it, and without `’s`.
  private static func core(of word: String) -> Substring {
    let isPart = { (letter: Character) in letter.isLetter || letter.isNumber }
    guard let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart)
    else { return word[...] }
    let core = word[first...last]
    let ends = ["'s", "’s", "'S", "’S"]
    return ends.contains { core.hasSuffix($0) } && core.count > 2 ? core.dropLast(2) : core
  }
}
