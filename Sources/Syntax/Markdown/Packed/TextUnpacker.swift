import SourceModel

/// Reads what `TextPacker` wrote.
struct TextUnpacker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: UnsafeBufferPointer<UInt8>
  private var next = 0
  private var last = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ source: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.source = source
  }

  mutating func blocks() -> [Block] { list { $0.block() } }

  mutating func footnotes() -> [Footnote] {
    list { text in
      let (label, references) = (text.words(), text.number())
      return Footnote(
        label: label, references: references, blocks: text.blocks(), span: .start)
    }
  }

  private mutating func list<Element>(_ element: (inout TextUnpacker) -> Element) -> [Element] {
    let count = number()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(element(&self)) }
    return list
  }

  private mutating func block() -> Block {
    let kind: Block.Kind
    switch tag() {
    case .heading:
      let (level, id) = (number(), words())
      kind = .heading(Heading(level: level, inlines: inlines(), id: id))
    case .quote: kind = .quote(blocks())
    case .alert:
      let alert = AlertKind.allCases[number()]
      kind = .alert(alert, blocks())
    case .list:
      let (start, tight) = (number(), number())
      kind = .list(
        List(start: start == 0 ? nil : start - 1, isTight: tight == 1, items: list { $0.blocks() }))
    case .code:
      let text = words()
      kind = .code(text: text, language: number() == 1 ? words() : nil)
    case .thematicBreak: kind = .thematicBreak
    case .table: kind = .table(table())
    case .figure: kind = .figure(picture())
    case .html: kind = .html(words())
    default: kind = .paragraph(inlines())
    }
    return Block(kind, span: .start)
  }

  private mutating func table() -> Table {
    let alignments: [Table.Alignment?] = list { text in
      let place = text.number()
      return place == 0 ? nil : TextPacker.alignments[place - 1]
    }
    let count = number()
    let header = list { $0.inlines() }
    var rows: [[[Inline]]] = []
    for _ in 0..<count { rows.append(list { $0.inlines() }) }
    return Table(alignments: alignments, header: header, rows: rows)
  }

  private mutating func inlines() -> [Inline] { list { $0.inline() } }

  private mutating func inline() -> Inline {
    let kind: Inline.Kind
    switch tag() {
    case .code: kind = .code(words())
    case .emphasis: kind = .emphasis(inlines())
    case .strong: kind = .strong(inlines())
    case .link:
      let (destination, title) = (words(), words())
      kind = .link(
        Link(
          destination: destination, destinationSpan: .start, title: title, inlines: inlines()))
    case .picture: kind = .picture(picture())
    case .html: kind = .html(words())
    case .softBreak: kind = .softBreak
    case .lineBreak: kind = .lineBreak
    case .footnoteReference:
      let (note, occurrence) = (number(), number())
      kind = .footnoteReference(note: note, occurrence: occurrence)
    default: kind = .text(words())
    }
    return Inline(kind, span: .start)
  }

  private mutating func picture() -> Picture {
    let (destination, title) = (words(), words())
    return Picture(
      destination: destination, destinationSpan: .start, title: title, alternative: words())
  }

  private mutating func tag() -> PackedTag {
    defer { next += 1 }
    guard let tag = PackedTag(rawValue: bytes[next]) else {
      preconditionFailure("a packed text holds what was packed")
    }
    return tag
  }

  private mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = bytes[next]
      next += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
  }

  private mutating func words() -> String {
    let head = number()
    let count = head >> 1
    guard head & 1 == 1 else {
      defer { next += count }
      return Self.text(bytes, next, count)
    }
    let written = number()
    let lower = last + (written & 1 == 1 ? ~(written >> 1) : written >> 1)
    last = lower + count
    return Self.text(source, lower, count)
  }

  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<start + count]), as: UTF8.self)
  }
}
