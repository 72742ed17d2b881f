import SourceModel

/// A template as one list, with the spaces and line ends gone that only its author needed.
///
/// HTML needs no space at the start of a line. A line that holds one section's mark or one partial and
/// nothing else leaves no line (Mustache manual, *Sections*); a section that opens in the middle of
/// a line does not begin a new one where it closes.
enum TemplateText {
  enum Piece {
    case literal([UInt8])
    case show(TemplateTag)
    case open(TemplateTag, isInverted: Bool)
    case close
    case partial(TemplateTag)
  }

  static func pieces(of tree: TemplateTree) -> [Piece] {
    var raw: [Piece] = []
    flatten(tree.nodes, of: tree, into: &raw)
    return trimmed(raw)
  }

  private static func flatten(
    _ nodes: [TemplateNode], of tree: TemplateTree, into pieces: inout [Piece]
  ) {
    for node in nodes {
      switch node {
      case .text(let span):
        let bytes = unindented(tree.file.text(in: span), isStart: pieces.isEmpty)
        // Where a comment was between them.
        if case .literal(let before) = pieces.last {
          pieces[pieces.count - 1] = .literal(before + bytes)
        } else if !bytes.isEmpty {
          pieces.append(.literal(bytes))
        }
      case .variable(let tag, _): pieces.append(.show(tag))
      case .partial(let tag): pieces.append(.partial(tag))
      case .section(let tag, let isInverted, let inner):
        pieces.append(.open(tag, isInverted: isInverted))
        flatten(inner, of: tree, into: &pieces)
        pieces.append(.close)
      }
    }
  }

  private static func unindented(_ text: String, isStart: Bool) -> [UInt8] {
    var out: [UInt8] = []
    var isLineStart = isStart
    for byte in text.utf8 where byte != 0x0D {
      if isLineStart, byte == 0x20 || byte == 0x09 { continue }
      isLineStart = byte == 0x0A
      out.append(byte)
    }
    return out
  }

  private static func trimmed(_ raw: [Piece]) -> [Piece] {
    var pieces: [Piece] = []
    // Of each open section, the innermost last: whether nothing stands in the line yet.
    var isLineStart = [true]
    /// What a line that held one mark alone leaves of the text after it.
    var skip = 0
    for (place, piece) in raw.enumerated() {
      let last = isLineStart.count - 1
      func isAlone() -> Int? { isLineStart[last] ? restOfLine(raw, after: place) : nil }
      switch piece {
      case .literal(let whole):
        let bytes = Array(whole.dropFirst(skip))
        skip = 0
        guard let end = bytes.last else { continue }
        pieces.append(.literal(bytes))
        isLineStart[last] = end == 0x0A
      case .show:
        pieces.append(piece)
        isLineStart[last] = false
      case .partial:
        let rest = isAlone()
        pieces.append(piece)
        skip = rest ?? 0
        isLineStart[last] = rest != nil
      case .open:
        let rest = isAlone()
        pieces.append(piece)
        skip = rest ?? 0
        isLineStart[last] = rest != nil
        isLineStart.append(rest != nil)
      case .close:
        skip = isAlone() ?? 0
        pieces.append(piece)
        isLineStart.removeLast()
      }
    }
    return pieces
  }

  /// How many bytes of the next text end this line, when nothing but spaces does; nil when something stands
  /// there. At the end of the template: none.
  private static func restOfLine(_ raw: [Piece], after place: Int) -> Int? {
    guard place + 1 < raw.count else { return 0 }
    guard case .literal(let bytes) = raw[place + 1] else { return nil }
    let spaces = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count
    return bytes.count > spaces && bytes[spaces] == 0x0A ? spaces + 1 : nil
  }
}
