import Language
import SourceModel
import Stories

/// Fills lines of a fixed number of columns with words.
///
/// Scripts without spaces end a line where the rules of their language allow it (`LineBoundaries`); everything
/// else only at a space. A word that is wider than the line is cut between two characters, but an address is not:
/// cut, it would lead nowhere.
struct LineFiller: ~Copyable {
  private let language: LanguageTag
  /// French keeps `?` and its like with the word before.
  private let isFrench: Bool
  /// Asked for by the first text that needs it: most never do.
  private var boundaries: LineBoundaries?

  init(_ language: LanguageTag) {
    self.language = language
    isFrench = language.text == "fr" || language.text.hasPrefix("fr-")
  }

  /// The lines of a text that was cleaned (`PlainCharacters.line`); a line feed in it ends a line. At least one
  /// line, none with blanks at its end.
  ///
  /// - Parameter width: in columns; at least 2.
  mutating func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for part in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      fill(Substring(part), width, &lines)
    }
    return lines
  }

  private mutating func fill(_ text: Substring, _ width: Int, _ lines: inout [String]) {
    var line = ""
    var columns = 0
    for word in words(text) {
      // Most words are of letters that all take a column, and of one piece.
      let plain = Self.plainWidth(word)
      if let plain, !line.isEmpty, columns + 1 + plain <= width {
        line += " "
        line += word
        columns += 1 + plain
        continue
      }
      var isFirst = true
      for piece in plain == nil ? pieces(word) : [word] {
        let own = plain ?? DisplayWidth.of(piece)
        let space = isFirst && !line.isEmpty ? 1 : 0
        isFirst = false
        if columns + space + own > width, !line.isEmpty {
          lines.append(PlainCharacters.trimmed(line))
          line = ""
          columns = 0
        } else if space > 0 {
          line += " "
          columns += 1
        }
        if own > width, !piece.contains("://") {
          (line, columns) = cut(piece, width, &lines)
        } else {
          line += piece
          columns += own
        }
      }
    }
    lines.append(PlainCharacters.trimmed(line))
  }

  /// The columns of a word of Latin, Greek or Cyrillic letters without marks; nil for any other.
  private static func plainWidth(_ word: Substring) -> Int? {
    var columns = 0
    for byte in word.utf8 {
      switch byte {
      case 0x21..<0x7F, 0xC3...0xCB, 0xCE...0xD1: columns += 1
      case 0x80..<0xC0: continue
      default: return nil
      }
    }
    return columns
  }

  private func words(_ text: Substring) -> [Substring] {
    let words = text.utf8.split(separator: 0x20).map { Substring($0) }
    guard isFrench else { return words }
    var joined: [Substring] = []
    for word in words {
      if let last = joined.last, FrenchSpacing.closes(word) || FrenchSpacing.opens(last) {
        joined[joined.count - 1] = last + " " + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// What a line may not end within.
  private mutating func pieces(_ word: Substring) -> [Substring] {
    let scalars = word.unicodeScalars
    guard scalars.contains(where: PlainCharacters.hasNoSpaces) else { return [word] }
    if boundaries == nil { boundaries = LineBoundaries(language: language.text) }
    let ends = boundaries?.ends(of: Array(word.utf8)) ?? []
    var pieces: [Substring] = []
    var start = word.startIndex
    for end in ends.dropLast() {
      let place = word.utf8.index(word.startIndex, offsetBy: end)
      // The mark of a note stays with its word; a foreign word in the text stays whole.
      guard place > start, place < word.endIndex, scalars[place] != "[",
        PlainCharacters.hasNoSpaces(scalars[place])
          || PlainCharacters.hasNoSpaces(scalars[scalars.index(before: place)])
      else { continue }
      pieces.append(word[start..<place])
      start = place
    }
    pieces.append(word[start...])
    return pieces
  }

  /// A word that is too wide, in full lines; the last of it is given back.
  private func cut(
    _ word: Substring, _ width: Int, _ lines: inout [String]
  ) -> (String, Int) {
    var line = ""
    var columns = 0
    for character in word {
      let own = DisplayWidth.of(String(character))
      if columns + own > width, !line.isEmpty {
        lines.append(line)
        line = ""
        columns = 0
      }
      line.append(character)
      columns += own
    }
    return (line, columns)
  }
}
