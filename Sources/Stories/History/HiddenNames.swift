import SourceModel

/// Names that people chose not to be shown by, wherever a commit's subject or a former text may tell them.
///
/// A name is found word by word, without regard to case and to signs before, between and after its
/// words; one of a script without capitals (where words need no spaces between them) also inside a word.
package struct HiddenNames: Sendable {
  private struct Name {
    let words: [FoldedName]
    let shown: String
  }

  private var byFirstWord: [FoldedName: [Name]] = [:]
  private var insideWords: [(words: [String], shown: String)] = []

  /// Each name and what is said instead, in the order in which they came.
  package private(set) var told: [String] = []

  package init() {}

  package var isEmpty: Bool { byFirstWord.isEmpty }

  /// - Parameter shown: what is said instead; nil for nothing at all.
  mutating func add(_ name: some StringProtocol, shown: String?) {
    let name = String(name)
    let words = NameWords(name).words
    guard let first = words.first else { return }
    told += [name, shown ?? ""]
    byFirstWord[first.folded, default: []].append(
      Name(words: words.map(\.folded), shown: shown ?? "…"))
    // The longest first; of equal ones the one that came first.
    byFirstWord[first.folded]?.sort { $0.words.count > $1.words.count }
    let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count > 1, letters.allSatisfy({ !$0.properties.isCased }) else { return }
    insideWords.append((words.map { String(name[$0.range]) }, shown ?? "…"))
    insideWords.sort { $0.words.joined().count > $1.words.joined().count }
  }

  /// A line with hidden names replaced.
  package func replaced(in line: String) -> String {
    guard !isEmpty else { return line }
    let words = NameWords(line).words
    var out = ""
    var written = line.startIndex
    var place = 0
    while place < words.count {
      let rest = words[place...]
      let found = byFirstWord[words[place].folded]?.first { name in
        rest.count >= name.words.count
          && zip(rest, name.words).allSatisfy { $0.folded == $1 }
      }
      if let found {
        out += line[written..<words[place].range.lowerBound] + found.shown
        place += found.words.count
        written = words[place - 1].range.upperBound
      } else {
        place += 1
      }
    }
    out += line[written...]
    return insideWords.reduce(out) { Self.replaced($1.words, in: $0, by: $1.shown) }
  }

  /// Replaces words that follow each other with nothing but signs and spaces between them.
  private static func replaced(_ words: [String], in line: String, by shown: String) -> String {
    guard let first = words.first else { return line }
    var out = ""
    var rest = line[...]
    while let start = rest.firstRange(of: first) {
      var after = rest[start.upperBound...]
      let isWhole = words.dropFirst().allSatisfy { word in
        after = after.drop { !$0.isLetter && !$0.isNumber }
        guard after.hasPrefix(word) else { return false }
        after = after.dropFirst(word.count)
        return true
      }
      out += rest[..<start.lowerBound] + (isWhole ? shown : String(rest[start]))
      rest = isWhole ? after : rest[start.upperBound...]
    }
    return out + rest
  }
}
