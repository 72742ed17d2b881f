import SourceModel

/// What libcmark made of a passage, with what was taken out of it first.
struct ReadPassage {
  let passage: Passage
  let nodes: [RawNode]
  /// By the first line in the file.
  let tables: [Int: PipeTable]
  /// For each table's first line, the node of its first cell.
  let firstCells: [Int: Int]
  /// By the line in the file.
  let notes: [Int: NoteMark]
}

/// Asks libcmark until tables and footnotes are settled.
///
/// A text without either is parsed once. A table costs a second time (its lines become comments, its cells
/// headings at the top), a false mark of a footnote (in code) as well. Four times at most: a table that
/// comes to light only then stays text.
struct PassageReader {
  static let maximumRounds = 4
  /// Cells in one text; filling short rows must not let a small file become a large tree.
  static let maximumCells = 20_000

  private let source: SourceLines
  private let firstLine: Int
  private let dialect: Dialect
  private var notes: [Int: NoteMark] = [:]
  private var tables: [Int: PipeTable] = [:]
  private var cellCount = 0
  private var noteMark: ArraySlice<UInt8> = []

  init(_ source: SourceLines, fromLine line: Int, dialect: Dialect) {
    self.source = source
    firstLine = line
    self.dialect = dialect
    // Most texts have no notes.
    guard dialect.hasExtensions, Self.mayHoldNotes(source.bytes) else { return }
    for line in source.lines.indices.dropFirst(line) {
      if let mark = NoteMark(source, line: line) { notes[line] = mark }
    }
    if !notes.isEmpty { noteMark = Self.noteMark(for: source, fromLine: line) }
  }

  /// The settled passage; nil when it has too many parts.
  consuming func read() -> ReadPassage? {
    var round = 1
    while true {
      let passage = passage()
      guard
        let nodes = CommonMarkTree(parsing: passage.bytes).nodes(limit: MarkdownBounds.maximumNodes)
      else { return nil }
      let isSettled =
        !dialect.hasExtensions || settle(passage, nodes, isLast: round == Self.maximumRounds)
      if isSettled || round == Self.maximumRounds {
        return ReadPassage(
          passage: passage, nodes: nodes, tables: tables, firstCells: firstCells(nodes),
          notes: notes)
      }
      round += 1
    }
  }

  private func passage() -> Passage {
    if tables.isEmpty, notes.isEmpty, let passage = Passage(source, fromLine: firstLine) {
      return passage
    }
    var passage = Passage(
      capacity: source.bytes.count + cellCount * 8, lineCount: source.lines.count)
    for line in tables.keys.sorted() {
      for row in tables[line]?.rows ?? [] {
        for cell in row { append(cell, to: &passage) }
      }
    }
    passage.endCells()
    var table: PipeTable?
    for line in source.lines.indices {
      if line < firstLine {
        passage.append(source, line: line, isBlank: true)
        continue
      }
      if let found = tables[line] { table = found }
      if let open = table, line > open.lastLine { table = nil }
      append(line, prefix: table.map { $0.prefixes[line - $0.firstLine] }, to: &passage)
    }
    return passage
  }

  /// A cell is a heading: its text is read as inlines whatever it begins with.
  private func append(_ cell: PipeTable.Cell, to passage: inout Passage) {
    var pieces: [(bytes: ArraySlice<UInt8>, place: Int?)] = [([0x23, 0x20], nil)]
    for piece in cell.pieces { pieces.append((source.bytes[piece], piece.lowerBound)) }
    pieces.append(([0x20, 0x23], nil))
    passage.append(pieces: pieces, floor: cell.span.lower, ceiling: cell.span.upper)
  }

  private func append(_ line: Int, prefix: Int?, to passage: inout Passage) {
    let place = source.lines[line]
    guard notes[line] != nil || prefix != nil else {
      passage.append(source, line: line)
      return
    }
    var pieces: [(bytes: ArraySlice<UInt8>, place: Int?)] = []
    if let note = notes[line] {
      pieces.append((source.bytes[place.start..<note.span.lower], place.start))
      pieces.append((noteMark, note.span.lower))
      pieces.append((source.bytes[note.contentStart..<place.end], note.contentStart))
      // An empty item's text would begin two columns earlier, and could not end a paragraph.
      if note.contentStart == place.end { pieces.append((Self.comment[...], nil)) }
    } else {
      pieces.append((source.bytes[place.start..<place.end], place.start))
    }
    if var rest = prefix {
      pieces = pieces.map { piece in
        let kept = piece.bytes.prefix(rest)
        rest -= kept.count
        return (kept, piece.place)
      }
      pieces.append((Self.comment[...], nil))
    }
    passage.append(pieces: pieces, floor: place.start, ceiling: place.end)
  }

  /// The mark of an item whose text begins four bytes on: `+`, which can be no rule across the page and
  /// which few texts use; where one does, `1)`, so that notes do not join its list.
  private static func noteMark(for source: SourceLines, fromLine first: Int) -> ArraySlice<UInt8> {
    let usesPlus = source.lines.indices.dropFirst(first).contains { line in
      let text = source.content(ofLine: line).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
      return text.first == 0x2B && text.count > 1
    }
    return usesPlus ? [0x31, 0x29, 0x20, 0x20] : [0x2B, 0x20, 0x20, 0x20]
  }

  /// Whether `[^` stands anywhere.
  private static func mayHoldNotes(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let place = bytes.firstIndex(ofByte: 0x5E, from: start) {
        if place > 0, bytes[place - 1] == 0x5B { return true }
        start = place + 1
      }
      return false
    }
  }

  private static let comment = Array("<!---->".utf8)

  /// Gives back false marks of notes and takes out new tables; true when nothing changed.
  private mutating func settle(_ passage: Passage, _ nodes: [RawNode], isLast: Bool) -> Bool {
    var unconfirmed = notes.isEmpty ? [] : Set(notes.keys)
    var found: [PipeTable] = []
    let finder = TableFinder(source: source, passage: passage)
    var walk = ContainerWalk(passage)
    for index in nodes.indices {
      switch nodes[index].kind {
      case .quote, .item:
        let node = nodes[index]
        let line = node.startLine - 1 - passage.cellCount
        if node.kind == .item, let note = notes[line],
          note.span.lower == source.lines[line].start + node.startColumn - 1
        {
          unconfirmed.remove(line)
        }
        walk.enter(index, nodes)
      case .paragraph, .heading:
        let first = nodes[index].startLine
        guard !isLast, first > passage.cellCount, nodes[index].endLine > first else { continue }
        let node = nodes[index]
        walk.leave(before: index)
        let line = node.startLine - 1 - passage.cellCount
        if let table = finder.table(
          in: node, containers: walk.containers, fileLine: line,
          budget: Self.maximumCells - cellCount)
        {
          cellCount += table.cellCount
          found.append(table)
        }
      default: continue
      }
    }
    for line in unconfirmed { notes[line] = nil }
    for table in found { tables[table.firstLine] = table }
    return unconfirmed.isEmpty && found.isEmpty
  }

  private func firstCells(_ nodes: [RawNode]) -> [Int: Int] {
    var cells: [Int: Int] = [:]
    guard var node = nodes.isEmpty ? nil : 1 else { return cells }
    for line in tables.keys.sorted() {
      cells[line] = node
      for _ in 0..<(tables[line]?.cellCount ?? 0) where nodes.indices.contains(node) {
        node = nodes[node].end
      }
    }
    return cells
  }
}
