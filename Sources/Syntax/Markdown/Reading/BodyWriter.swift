import SourceModel

/// Makes a `Body` from what libcmark said: tables, notes, alerts and figures on top of its tree.
///
/// Blocks are walked by recursion, at most `MarkdownBounds.maximumDepth` levels deep.
struct BodyWriter {
  let read: ReadPassage
  let path: RepoPath
  let dialect: Dialect
  var headingIDs = HeadingIDs()
  var notes = NoteNumbers()
  var diagnostics: [Diagnostic] = []
  var saidTooDeep = false

  let passage: Passage
  let nodes: [RawNode]
  /// The bytes of the file.
  let source: [UInt8]
  /// Whether a `^` stands in the file, or an entity that may stand for one.
  let mayReferToNotes: Bool

  init(_ read: ReadPassage, source: SourceLines, path: RepoPath, dialect: Dialect) {
    self.read = read
    passage = read.passage
    nodes = read.nodes
    self.source = source.bytes
    mayReferToNotes =
      dialect.hasExtensions
      && source.bytes.withUnsafeBufferPointer {
        $0.firstIndex(ofByte: 0x5E) != nil || $0.firstIndex(ofByte: 0x26) != nil
      }
    self.path = path
    self.dialect = dialect
  }

  mutating func body(span: SourceSpan) -> Checked<Body> {
    guard !nodes.isEmpty else { return Checked(.empty) }
    notes = NoteNumbers(read)
    let blocks = blocks(of: 0, in: Containers(), from: cellEnd)
    let footnotes = footnotes()
    diagnostics += notes.complaints(path: path)
    return Checked(Body(blocks: blocks, footnotes: footnotes, span: span), diagnostics)
  }

  /// The node after the cells of all tables.
  private var cellEnd: Int {
    var node = 1
    while node < nodes.count, nodes[node].startLine <= passage.cellCount { node = nodes[node].end }
    return node
  }

  /// The blocks in a container, the cells at the top of the passage left out.
  mutating func blocks(of index: Int, in containers: Containers, from first: Int? = nil) -> [Block]
  {
    var blocks: [Block] = []
    var next = first ?? index + 1
    let end = nodes[index].end
    while next < end {
      if nodes[next].kind == .html,
        let table = read.tables[nodes[next].startLine - 1 - passage.cellCount]
      {
        blocks.append(self.table(table))
        let last = table.lastLine + 1 + passage.cellCount
        while next < end, nodes[next].kind == .html, nodes[next].startLine <= last {
          next = nodes[next].end
        }
        continue
      }
      if let block = block(next, containers) { blocks.append(block) }
      next = nodes[next].end
    }
    return blocks
  }

  private mutating func block(_ index: Int, _ containers: Containers) -> Block? {
    let node = nodes[index]
    let span = span(of: node)
    switch node.kind {
    case .paragraph: return paragraph(index, containers, span: span)
    case .heading:
      let inlines = inlines(of: index, containers)
      let id = headingIDs.id(for: inlines.plainText)
      let heading = Heading(level: node.number, inlines: inlines, id: id)
      guard let underline = passage.underline(of: node, in: containers) else {
        return Block(.heading(heading), span: span)
      }
      let end = passage.source(line: underline, offset: passage.content(ofLine: underline).count)
      return Block(.heading(heading), span: SourceSpan(span.lower, end))
    case .quote:
      let inner = containers.entering(index, nodes, passage)
      if dialect.hasExtensions, let alert = alert(index, inner, span: span) { return alert }
      return Block(.quote(blocks(of: index, in: inner)), span: span)
    case .list: return list(index, containers, span: span)
    case .code:
      let language = node.title.prefix { $0 != " " && $0 != "\t" }
      let kind = Block.Kind.code(
        text: node.text, language: language.isEmpty ? nil : String(language))
      return Block(kind, span: span)
    case .html:
      guard dialect.hasExtensions else { return Block(.html(node.text), span: span) }
      return html(node.text, span: span)
    case .thematicBreak: return Block(.thematicBreak, span: span)
    default: return nil
    }
  }

  /// Raw HTML without its comments; what follows a comment on its line is text when it holds no tag.
  private func html(_ written: String, span: SourceSpan) -> Block? {
    guard let rest = HTMLComments.remove(from: written) else { return nil }
    guard rest.utf8.count < written.utf8.count, !rest.utf8.contains(0x3C) else {
      return Block(.html(rest), span: span)
    }
    let words = rest.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    return Block(.paragraph([Inline(.text(words), span: span)]), span: span)
  }

  private mutating func paragraph(
    _ index: Int, _ containers: Containers, span: SourceSpan
  ) -> Block? {
    let inlines = inlines(of: index, containers)
    guard dialect.hasExtensions else { return Block(.paragraph(inlines), span: span) }
    // Nothing but comments stood here.
    guard !inlines.isEmpty else { return nil }
    if inlines.count == 1, let only = inlines.first, case .picture(let picture) = only.kind {
      return Block(.figure(picture), span: span)
    }
    return Block(.paragraph(inlines), span: span)
  }

  /// A list, without the definitions of notes; nil when it held nothing else.
  private mutating func list(_ index: Int, _ containers: Containers, span: SourceSpan) -> Block? {
    let node = nodes[index]
    var items: [[Block]] = []
    for item in nodes.children(of: index) {
      if notes.isDefinition(item) {
        notes.found(item, in: containers)
        continue
      }
      items.append(blocks(of: item, in: containers.entering(item, nodes, passage)))
    }
    guard !items.isEmpty else { return nil }
    let list = List(start: node.number < 0 ? nil : node.number, isTight: node.isTight, items: items)
    return Block(.list(list), span: span)
  }

  private mutating func table(_ table: PipeTable) -> Block {
    for span in table.lost {
      let written = String(decoding: source[span.lower..<span.upper], as: UTF8.self)
      diagnostics.append(LostCell.diagnostic(written, Place(path, span)))
    }
    var cell = read.firstCells[table.firstLine] ?? 0
    var rows = table.rows.map { row in
      row.map { _ in
        let inlines = nodes.indices.contains(cell) ? inlines(of: cell, Containers()) : []
        cell = nodes.indices.contains(cell) ? nodes[cell].end : cell
        return inlines
      }
    }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return Block(
      .table(Table(alignments: table.alignments, header: header, rows: rows)), span: table.span)
  }

  /// The definitions that are referred to, in the order of their first reference.
  private mutating func footnotes() -> [Footnote] {
    var made: [(label: String, blocks: [Block], span: SourceSpan)] = []
    // A definition may refer to further ones, which join the end of the queue.
    while let note = notes.next(after: made.count) {
      let inner = note.containers.entering(note.node, nodes, passage)
      made.append((note.label, blocks(of: note.node, in: inner), span(of: nodes[note.node])))
    }
    return made.enumerated().map { index, note in
      Footnote(
        label: note.label, references: notes.references(to: index + 1), blocks: note.blocks,
        span: note.span)
    }
  }

  /// The bytes of a block. libcmark's end of a block that a blank line closed is column 0 of that line; its
  /// end of raw HTML that closes on the line where it opens is that of the line before.
  func span(of node: RawNode) -> SourceSpan {
    var line = min(node.endLine, passage.lines.count) - 1
    var end = node.endColumn
    if node.endLine < node.startLine, passage.lines.indices.contains(node.startLine - 1) {
      line = node.startLine - 1
      end = passage.content(ofLine: line).count
    }
    while end == 0, line >= node.startLine {
      line -= 1
      end = passage.content(ofLine: line).count
    }
    let start = passage.source(line: node.startLine - 1, offset: max(0, node.startColumn - 1))
    // A row of a table is shorter in the passage than in the file.
    let isWhole = line >= 0 && end >= passage.content(ofLine: line).count
    let stop = isWhole ? passage.lines[line].ceiling : passage.source(line: line, offset: end)
    return SourceSpan(start, stop)
  }
}
