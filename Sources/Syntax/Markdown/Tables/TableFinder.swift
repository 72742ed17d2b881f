import SourceModel

/// Finds the table in a paragraph of libcmark's tree.
///
/// A header is the last line of what is otherwise a paragraph, and the next line is a delimiter row with as
/// many cells. The table ends before a blank line, a line that begins another block, or a lazy line.
struct TableFinder {
  let source: SourceLines
  let passage: Passage

  /// The table in a paragraph or a heading of two or more lines; nil when there is none, or when it would
  /// have more than `budget` cells.
  ///
  /// `fileLine` is the number of the leaf's first line in the file, from 0.
  func table(
    in leaf: RawNode, containers: Containers, fileLine: Int, budget: Int
  ) -> PipeTable? {
    let first = leaf.startLine - 1
    let last = min(leaf.endLine, passage.lines.count) - 1
    guard first < last else { return nil }
    // The underline of a heading is not a delimiter row of one column.
    let underline = leaf.kind == .heading ? passage.underline(of: leaf, in: containers) : last + 1
    guard let underline else { return nil }
    for line in (first + 1)...last where mayBeDelimiter(passage.content(ofLine: line)) {
      if line >= underline { return nil }
      guard let delimiter = text(ofLine: line, containers),
        let alignments = PipeRow.alignments(of: delimiter)
      else { continue }
      // As cmark-gfm does: after a delimiter row that fits no header, the paragraph is one.
      let header =
        line - 1 == first
        ? passage.content(ofLine: first).dropFirst(leaf.startColumn - 1)
        : text(ofLine: line - 1, containers) ?? []
      guard let cells = PipeRow.cells(of: header), cells.count == alignments.count else {
        return nil
      }
      return table(
        alignments, header: (line - 1, header), last: last, containers,
        fileLine: fileLine + line - 1 - first, budget: budget)
    }
    return nil
  }

  private func table(
    _ alignments: [Table.Alignment?], header: (line: Int, text: ArraySlice<UInt8>), last: Int,
    _ containers: Containers, fileLine: Int, budget: Int
  ) -> PipeTable? {
    var rows = [row(header.text, line: header.line, columns: alignments.count)]
    var prefixes = [header.text.startIndex - passage.lines[header.line].start]
    var lost: [SourceSpan] = []
    var line = header.line + 1
    while line <= last, let text = text(ofLine: line, containers) {
      if line > header.line + 1 {
        guard !Self.beginsBlock(text), let cells = PipeRow.cells(of: text) else { break }
        lost += self.lost(cells.dropFirst(alignments.count), line: line)
        rows.append(row(text, line: line, columns: alignments.count))
      }
      // Short rows are filled up: a small file must not become a large tree.
      guard rows.count * alignments.count <= budget else { return nil }
      prefixes.append(text.startIndex - passage.lines[line].start)
      line += 1
    }
    let end = line - 1
    let span = SourceSpan(
      passage.source(line: header.line, offset: prefixes[0]),
      passage.source(line: end, offset: passage.lines[end].end - passage.lines[end].start))
    return PipeTable(
      alignments: alignments, rows: rows, prefixes: prefixes, firstLine: fileLine, span: span,
      lost: lost)
  }

  /// The cells of a row that no column is there for, as one; none where they are empty.
  private func lost(_ cells: ArraySlice<Range<Int>>, line: Int) -> [SourceSpan] {
    let written = cells.filter { !$0.isEmpty }
    guard let first = written.first, let last = written.last else { return [] }
    let start = passage.lines[line].start
    return [
      SourceSpan(
        passage.source(line: line, offset: first.lowerBound - start),
        passage.source(line: line, offset: last.upperBound - start))
    ]
  }

  private func row(_ text: ArraySlice<UInt8>, line: Int, columns: Int) -> [PipeTable.Cell] {
    let start = passage.lines[line].start
    func place(_ index: Int) -> Int { passage.source(line: line, offset: index - start) }
    var row = (PipeRow.cells(of: text) ?? []).prefix(columns).map { cell in
      PipeTable.Cell(
        pieces: PipeRow.pieces(passage.bytes, cell).map { piece in
          let lower = place(piece.lowerBound)
          return lower..<(lower + piece.count)
        }, span: SourceSpan(place(cell.lowerBound), place(cell.upperBound)))
    }
    let end = place(text.endIndex)
    while row.count < columns {
      row.append(PipeTable.Cell(pieces: [], span: SourceSpan(end, end)))
    }
    return row
  }

  /// A line without the containers' marks and spaces; nil when a mark is missing (the line is lazy), when
  /// the line is blank, or indented so far that it would be code.
  private func text(ofLine line: Int, _ containers: Containers) -> ArraySlice<UInt8>? {
    let bytes = passage.content(ofLine: line)
    let outer = containers.match(bytes)
    let inner = Containers.skippingSpaces(bytes, from: outer)
    guard outer.isComplete, inner.column - outer.column < 4, inner.offset < bytes.count else {
      return nil
    }
    return bytes.dropFirst(inner.offset)
  }

  private func mayBeDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    return last == 0x7C || last == 0x2D || last == 0x3A
  }

  /// Whether a line that could not interrupt a paragraph still begins a block after a table.
  static func beginsBlock(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    let afterFirst = text.dropFirst()
    switch first {
    case 0x2D, 0x2A, 0x2B:
      if let second = afterFirst.first, second != 0x20, second != 0x09 {
        return isRule(text)
      }
      return true
    case 0x30...0x39:
      let rest = text.drop { (0x30...0x39).contains($0) }
      guard text.count - rest.count <= 9, let mark = rest.first, mark == 0x2E || mark == 0x29 else {
        return false
      }
      let next = rest.dropFirst().first
      return next == nil || next == 0x20 || next == 0x09
    case 0x3C:
      // HTML block of the seventh kind: one tag alone on its line.
      guard let second = afterFirst.first, second == 0x2F || second | 0x20 >= 0x61 else {
        return false
      }
      let end = text.firstIndex(of: 0x3E)
      return end.map { text[($0 + 1)...].allSatisfy { $0 == 0x20 || $0 == 0x09 } } ?? false
    case 0x5F: return isRule(text)
    default: return false
    }
  }

  private static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
    guard let mark = text.first else { return false }
    let marks = text.filter { $0 != 0x20 && $0 != 0x09 }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }
}
