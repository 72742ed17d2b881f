import SourceModel

/// Writes a tree as bytes: a tag, then what belongs to it; of lists their length first.
struct TextPacker {
  private(set) var bytes: [UInt8] = []
  private let source: UnsafeBufferPointer<UInt8>
  /// Where the last words were that stand in the file as they are: the next ones are near.
  private var last = 0

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    bytes.reserveCapacity(source.count / 4)
  }

  mutating func pack(_ blocks: [Block]) {
    pack(blocks.count)
    for block in blocks { pack(block) }
  }

  mutating func pack(_ notes: [Footnote]) {
    pack(notes.count)
    for note in notes {
      pack(note.label)
      pack(note.references)
      pack(note.blocks)
    }
  }

  /// By recursion, which the parser bounds.
  private mutating func pack(_ block: Block) {
    switch block.kind {
    case .paragraph(let inlines):
      pack(.paragraph)
      pack(inlines)
    case .heading(let heading):
      pack(.heading)
      pack(heading.level)
      pack(heading.id)
      pack(heading.inlines)
    case .quote(let blocks):
      pack(.quote)
      pack(blocks)
    case .alert(let kind, let blocks):
      pack(.alert)
      pack(AlertKind.allCases.firstIndex(of: kind) ?? 0)
      pack(blocks)
    case .list(let list):
      pack(.list)
      pack(list.start.map { $0 + 1 } ?? 0)
      pack(list.isTight ? 1 : 0)
      pack(list.items.count)
      for item in list.items { pack(item) }
    case .code(let text, let language):
      pack(.code)
      pack(text)
      pack(language == nil ? 0 : 1)
      if let language { pack(language) }
    case .thematicBreak: pack(.thematicBreak)
    case .table(let table): pack(table)
    case .figure(let picture):
      pack(.figure)
      pack(picture)
    case .html(let html):
      pack(.html)
      pack(html, at: block.span)
    }
  }

  private mutating func pack(_ table: Table) {
    pack(.table)
    pack(table.alignments.count)
    for alignment in table.alignments {
      pack(alignment.flatMap { TextPacker.alignments.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
    }
    pack(table.rows.count)
    for row in [table.header] + table.rows {
      pack(row.count)
      for cell in row { pack(cell) }
    }
  }

  static let alignments: [Table.Alignment] = [.left, .center, .right]

  private mutating func pack(_ inlines: [Inline]) {
    pack(inlines.count)
    for inline in inlines { pack(inline) }
  }

  private mutating func pack(_ inline: Inline) {
    switch inline.kind {
    case .text(let text):
      pack(.text)
      pack(text, at: inline.span)
    case .code(let code):
      pack(.code)
      pack(code)
    case .emphasis(let inlines):
      pack(.emphasis)
      pack(inlines)
    case .strong(let inlines):
      pack(.strong)
      pack(inlines)
    case .link(let link):
      pack(.link)
      pack(link.destination, at: link.destinationSpan)
      pack(link.title)
      pack(link.inlines)
    case .picture(let picture):
      pack(.picture)
      pack(picture)
    case .html(let html):
      pack(.html)
      pack(html, at: inline.span)
    case .softBreak: pack(.softBreak)
    case .lineBreak: pack(.lineBreak)
    case .footnoteReference(let note, let occurrence):
      pack(.footnoteReference)
      pack(note)
      pack(occurrence)
    }
  }

  private mutating func pack(_ picture: Picture) {
    pack(picture.destination, at: picture.destinationSpan)
    pack(picture.title)
    pack(picture.alternative)
  }

  private mutating func pack(_ tag: PackedTag) { bytes.append(tag.rawValue) }

  /// Seven bits a byte, the lowest first.
  private mutating func pack(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Words, with their length; those that stand at a place as they are by that place alone.
  private mutating func pack(_ text: String, at span: SourceSpan? = nil) {
    var text = text
    text.withUTF8 { words in
      guard let span, !words.isEmpty, span.count == words.count, span.upper <= source.count,
        UnsafeBufferPointer(rebasing: source[span.lower..<span.upper]).isSame(as: words)
      else {
        pack(words.count << 1)
        bytes.append(contentsOf: words)
        return
      }
      pack(words.count << 1 | 1)
      let distance = span.lower - last
      pack(distance < 0 ? ~distance << 1 | 1 : distance << 1)
      last = span.upper
    }
  }
}
