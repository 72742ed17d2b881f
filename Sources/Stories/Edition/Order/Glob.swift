/// A pattern of paths in `contents.yml`: `*` and `?` inside a name, `**` across folders.
///
/// Matching takes at most the product of the two lengths: a pattern of stars cannot make it wait.
struct Glob {
  private enum Piece: Equatable {
    case byte(UInt8)
    /// `?`: one character that is no `/`.
    case one
    /// `*`: any characters but `/`.
    case any
    /// `**`: any characters.
    case deep
  }

  private let pieces: [Piece]
  /// Whether it is a plain path, with no wildcard.
  let isPlain: Bool

  init(_ text: some StringProtocol) {
    var pieces: [Piece] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x2A where rest.first == 0x2A:
        while rest.first == 0x2A { rest.removeFirst() }
        // `**/x` is x at any depth, so the slash belongs to the stars.
        let isFolder = rest.first == 0x2F && (pieces.isEmpty || pieces.last == .byte(0x2F))
        if isFolder { rest.removeFirst() }
        if pieces.last != .deep { pieces.append(.deep) }
      case 0x2A: if pieces.last != .any, pieces.last != .deep { pieces.append(.any) }
      case 0x3F: pieces.append(.one)
      default: pieces.append(.byte(byte))
      }
    }
    self.pieces = pieces
    isPlain = pieces.allSatisfy { if case .byte = $0 { true } else { false } }
  }

  func matches(_ path: String) -> Bool {
    // Which positions of the pattern can be reached after each byte of the path.
    var reached = closed([0])
    for byte in path.utf8 {
      var next: Set<Int> = []
      for position in reached where position < pieces.count {
        switch pieces[position] {
        case .byte(let own): if own == byte { next.insert(position + 1) }
        case .one: if byte != 0x2F { next.insert(byte & 0xC0 == 0x80 ? position : position + 1) }
        case .any: if byte != 0x2F { next.insert(position) }
        case .deep: next.insert(position)
        }
      }
      reached = closed(next)
      if reached.isEmpty { return false }
    }
    return reached.contains(pieces.count)
  }

  /// Stars may stand for nothing.
  private func closed(_ positions: Set<Int>) -> Set<Int> {
    var closed = positions
    for var position in positions {
      while position < pieces.count, pieces[position] == .any || pieces[position] == .deep {
        position += 1
        closed.insert(position)
      }
    }
    return closed
  }
}
