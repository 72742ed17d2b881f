import SourceModel

/// A name as people compare names: without regard to case, composition of letters, and spaces.
package struct PersonName: Hashable, Sendable {
  private let name: FoldedName
  /// The words of the name, each folded.
  let words: [FoldedName]

  package init(_ text: some StringProtocol) {
    let words = text.split { $0.isWhitespace || $0 == "\u{A0}" }
    name = FoldedName(words.joined(separator: " "))
    self.words = words.map { FoldedName($0) }
  }

  package var isEmpty: Bool { words.isEmpty }
}
