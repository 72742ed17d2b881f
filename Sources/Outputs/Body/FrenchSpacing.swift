/// French writes a space before `?`, `!`, `:`, `;` and `»`, and after `«`, where a line may not break.
///
/// The text stays as it was written; the pieces are shown in one line by a span around them.
enum FrenchSpacing {
  struct Piece: Equatable {
    let text: String
    let isKept: Bool
  }

  /// Longer ones may break: they could be wider than a telephone.
  private static let longest = 40

  /// The text in pieces; together they are the text.
  static func pieces(of text: String) -> [Piece] {
    guard needsCare(text) else { return [Piece(text: text, isKept: false)] }
    var pieces: [Piece] = []
    var loose = ""
    var group = ""
    var isKept = false
    let flush = {
      if isKept {
        if !loose.isEmpty { pieces.append(Piece(text: loose, isKept: false)) }
        pieces.append(Piece(text: group, isKept: true))
        loose = ""
      } else {
        loose += group
      }
      group = ""
      isKept = false
    }
    var last: Substring?
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let last {
        let isJoined = closes(word) || (opens(last) && !word.isEmpty)
        if isJoined, group.utf8.count + word.utf8.count < longest {
          group += " "
          isKept = true
        } else {
          flush()
          loose += " "
        }
      }
      group += word
      last = word
    }
    flush()
    if !loose.isEmpty { pieces.append(Piece(text: loose, isKept: false)) }
    return pieces
  }

  private static func needsCare(_ text: String) -> Bool {
    // The signs, and the first byte of both quotation marks.
    let mayHold = text.utf8.contains {
      $0 == 0x3F || $0 == 0x21 || $0 == 0x3A || $0 == 0x3B || $0 == 0xC2
    }
    guard mayHold else { return false }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.count > 1 && words.contains { closes($0) || opens($0) }
  }

  /// Whether it stands at the end of a line only with the word before it.
  static func closes(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return switch first {
    case "?", "!", ":", ";", "»": true
    default: false
    }
  }

  /// Whether the word after it may not leave it.
  static func opens(_ word: Substring) -> Bool { word.unicodeScalars.last == "«" }
}
