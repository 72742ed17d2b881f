import SourceModel

/// A name as people compare names: without regard to case, composition of letters, and spaces.
package struct PersonName: Hashable, Sendable {
  private let name: FoldedName
  /// The words of the name, each folded.
  let words: [FoldedName]

  package init(_ text: String) {
    if text.hasPlainCharacters {
      let line = WhiteSpace.line(text)
      name = FoldedName(line)
      words = line.utf8.split(separator: 0x20).map { FoldedName(Substring($0)) }
    } else {
      let written = text.split(whereSeparator: \.isWhitespace)
      name = FoldedName(written.joined(separator: " "))
      words = written.map { FoldedName($0) }
    }
  }

  package init(_ text: Substring) { self.init(String(text)) }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  package var isEmpty: Bool { words.isEmpty }
}
