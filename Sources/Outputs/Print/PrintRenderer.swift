import Syntax

/// Turns the text of an entry into calls of the book's design (`templates/print/book.typ`).
///
/// Time and memory are linear in the text. Blocks and emphasis that lie deeper than paper can show are written as if they
/// lay at the deepest place, so that no text is lost and Typst's own limits are never met.
struct PrintRenderer<Context: PrintContext> {
  let context: Context
  /// Stands in front of every id of the text.
  let prefix: String
  /// The level of the text's title; its headings are below it.
  let titleLevel: Int
  /// The ids of places that were written.
  private(set) var places: Set<String> = []
  /// The ids of places that links lead to.
  var wanted: Set<String> = []
  /// The addresses that were met so far.
  var addresses = PaperLinks()
  /// The notes of the text, and which of them were written already.
  var notes: [Footnote] = []
  var written: Set<Int> = []
  /// Notes that only deep notes refer to: they stand at the end of the text.
  var waiting: [Int] = []
  var noteDepth = 0
  var isInLink = false
  /// What runs the other way than the text around is turned.
  private var direction: LetterDirection
  private var depth = 0
  private var lastLevel: Int

  /// The deepest that blocks lie in one another on paper, and that emphasis does.
  static var deepestBlock: Int { 6 }
  static var deepestInline: Int { 6 }
  /// How many notes lie in one another: a chain of a thousand notes would meet every limit.
  static var deepestNote: Int { 2 }

  init(_ context: Context, prefix: String, titleLevel: Int) {
    self.context = context
    self.prefix = prefix
    self.titleLevel = titleLevel
    lastLevel = titleLevel
    direction = LetterDirection(context.direction)
  }

  /// The whole text; its notes stand at their marks, the addresses of its links at the end.
  mutating func content(of body: Body) -> TypstValue {
    notes = body.footnotes
    var pieces = body.blocks.map { block($0) }
    while let number = waiting.first {
      waiting.removeFirst()
      guard written.insert(number).inserted else { continue }
      noteDepth += Self.deepestNote
      let note = blocks(notes[number - 1].blocks)
      noteDepth -= Self.deepestNote
      pieces.append(.content([.call("p", .call("letter", .text(String(number)))), note]))
    }
    if !addresses.addresses.isEmpty {
      let list = addresses.shown.enumerated().map { place, address in
        TypstValue.list([.text(PaperLinks.letter(place)), .text(address)])
      }
      pieces.append(
        .call("addresses", .text(context.addressesLabel), .list(list)))
    }
    return .content(pieces)
  }

  /// A text whose headings are none of the book's parts.
  mutating func introduction(of body: Body) -> TypstValue {
    depth += 1
    let all = content(of: body)
    depth -= 1
    return all
  }

  mutating func blocks(_ blocks: [Block]) -> TypstValue {
    depth += 1
    let pieces = blocks.map { block($0) }
    depth -= 1
    return .content(pieces)
  }

  private var isDeepest: Bool { depth >= Self.deepestBlock }

  mutating func block(_ block: Block) -> TypstValue {
    switch block.kind {
    case .paragraph(let inlines):
      return turned(direction.turn(inlines)) { .call("p", $0.line(inlines)) }
    case .heading(let heading): return self.heading(heading)
    case .quote(let inner):
      let isDeepest = isDeepest
      return turned(direction.turn(whole: inner), opens: true) { own in
        let content = own.blocks(inner)
        return isDeepest ? content : .call("quoted", content)
      }
    case .alert(let kind, let inner):
      let isDeepest = isDeepest
      let content = blocks(inner)
      guard !isDeepest else {
        return .content([.call("p", .text(context.title(of: kind))), content])
      }
      return .call(
        "alert", [.text(context.title(of: kind)), content],
        [.init("care", .flag(kind == .warning || kind == .caution))])
    case .list(let list):
      return turned(direction.turn(whole: list.items.flatMap { $0 }), opens: true) {
        $0.list(list)
      }
    case .code(let text, _):
      return .call("program", .lines(text.hasSuffix("\n") ? String(text.dropLast()) : text))
    case .thematicBreak: return .call("pause")
    case .table(let table): return self.table(table)
    case .figure(let picture): return figure(picture)
    case .html(let html): return .call("p", .text(html))
    }
  }

  /// What a block makes, in its own direction where that is another than around it.
  private mutating func turned(
    _ own: TextDirection?, opens: Bool = false, _ make: (inout Self) -> TypstValue
  ) -> TypstValue {
    let outer = direction.enter(own, opens: opens)
    let content = make(&self)
    direction = outer
    guard let own else { return content }
    return .call("turned", .flag(own == .rightToLeft), content)
  }

  /// An id is given once; a second place of the same name stays without.
  mutating func place(_ id: String) -> TypstValue {
    let own = prefix + id
    return places.insert(own).inserted ? .text(own) : .none
  }

  /// No level is passed over (PDF/UA-1, 7.4.2); in a quote or a list a heading is none of the text's parts.
  private mutating func heading(_ heading: Heading) -> TypstValue {
    let content = line(heading.inlines)
    let id = place(".h-" + heading.id)
    guard depth == 0, content.hasLetters else { return .call("subheading", id, content) }
    let level = min(titleLevel + max(1, heading.level - 1), lastLevel + 1, 6)
    lastLevel = level
    return .call(
      "heading-in-text", .number(level), .number(level - titleLevel), id, content)
  }

  private mutating func list(_ list: List) -> TypstValue {
    // Never all of an item in one paragraph: what is not words would be lost in it.
    guard !isDeepest else { return .content(list.items.map { blocks($0) }) }
    let items = list.items.map { item in
      list.isTight ? tight(item) : blocks(item)
    }
    let fields: [TypstValue.Field] = [.init("tight", .flag(list.isTight))]
    guard let start = list.start else { return .call("bullets", [.list(items)], fields) }
    return .call("numbers", [.number(start), .list(items)], fields)
  }

  /// In a tight item a paragraph is its words alone.
  private mutating func tight(_ item: [Block]) -> TypstValue {
    depth += 1
    let pieces = item.map { block in
      if case .paragraph(let inlines) = block.kind { line(inlines) } else { self.block(block) }
    }
    depth -= 1
    return .content(pieces)
  }

  private mutating func table(_ table: Table) -> TypstValue {
    let alignments = table.alignments.map { alignment in
      switch alignment {
      case .center: TypstValue.text("center")
      case .right: TypstValue.text("end")
      case .left, nil: TypstValue.text("start")
      }
    }
    let header = table.header.map { line($0) }
    let rows = table.rows.map { row in TypstValue.list(row.map { line($0) }) }
    return .call("grid-of-text", .list(alignments), .list(header), .list(rows))
  }

  private mutating func figure(_ picture: Picture) -> TypstValue {
    let caption = TypstValue.optional(picture.title)
    guard let found = context.picture(picture) else {
      let words = [picture.alternative, picture.title].filter { !$0.isEmpty }
      return .content(words.map { .call("p", .text($0)) })
    }
    return .call(
      "illustration", [.text(found.path), .text(picture.alternative)],
      [
        .init("width", .number(found.width)), .init("height", .number(found.height)),
        .init("caption", caption),
      ])
  }
}
