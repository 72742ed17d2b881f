import Syntax

/// Whether a table fits a narrow page with its words whole.
enum TableWidth {
  /// Letters that lie side by side on a page of 320 pixels, in the letters of a book's tables.
  private static let narrow = 40

  /// Whether the longest words of the columns have too many letters together.
  static func isWide(_ table: Table) -> Bool {
    var longest = table.header.map(longestWord)
    for row in table.rows {
      for (column, cell) in row.enumerated() where column < longest.count {
        longest[column] = max(longest[column], longestWord(cell))
      }
    }
    // One letter more is the room between two columns.
    return longest.reduce(0) { $0 + $1 + 1 } > narrow
  }

  /// In letters; between those of East Asia every line may end, and each is as wide as two.
  private static func longestWord(_ cell: [Inline]) -> Int {
    let words = cell.plainText.split(whereSeparator: \.isWhitespace)
    return words.reduce(0) { longest, word in
      let isEast = word.unicodeScalars.contains { $0.value >= 0x2E80 }
      return max(longest, isEast ? 2 : word.count)
    }
  }
}
