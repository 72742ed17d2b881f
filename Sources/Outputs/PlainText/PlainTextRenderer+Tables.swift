import SourceModel
import Syntax

/// Tables: in columns where they fit, else a line each cell.
extension PlainTextRenderer {
  /// In columns, between two of them.
  private static var gap: Int { 2 }
  /// A longer label stands once above the rows, and its number before each cell: else a long head and many rows
  /// would make a text without end.
  private static var longestLabel: Int { 40 }

  mutating func lines(of table: Table, width: Int) -> [String] {
    let header = cells(table.header)
    var rows: [[String]] = []
    for row in table.rows { rows.append(cells(row)) }
    return columns(header, rows, table.alignments, width) ?? records(header, rows, width)
  }

  private mutating func cells(_ row: [[Inline]]) -> [String] {
    var cells: [String] = []
    for cell in row { cells.append(line(cell)) }
    return cells
  }

  /// Nil when they do not fit, and where a letter is written from right to left: each line would choose its own
  /// direction, and no column would stand under its head.
  private func columns(
    _ header: [String], _ rows: [[String]], _ alignments: [Table.Alignment?], _ width: Int
  ) -> [String]? {
    let all = [header] + rows
    guard !all.joined().contains(where: PlainCharacters.isRightToLeft) else { return nil }
    var widths = header.map { _ in 1 }
    for row in all {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    guard widths.reduce(0, +) + Self.gap * (widths.count - 1) <= width else { return nil }
    let line = { (row: [String]) in
      let cells = row.enumerated().map {
        Self.padded($0.element, to: widths[$0.offset], alignments[$0.offset])
      }
      return PlainCharacters.trimmed(
        cells.joined(separator: String(repeating: " ", count: Self.gap)))
    }
    let rule = line(widths.map { String(repeating: "-", count: $0) })
    let head = header.allSatisfy(\.isEmpty) ? [rule] : [line(header), rule]
    return head + rows.map(line)
  }

  private static func padded(
    _ text: String, to width: Int, _ alignment: Table.Alignment?
  ) -> String {
    let free = width - DisplayWidth.of(text)
    let before =
      switch alignment {
      case .right: free
      case .center: free / 2
      case .left, nil: 0
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: free - before)
  }

  /// `Day: Monday`, a line each cell that says something, an empty line after each row.
  private mutating func records(
    _ header: [String], _ rows: [[String]], _ width: Int
  ) -> [String] {
    let colon = context.colon
    var parts: [[String]] = []
    var labels = header
    var long: [String] = []
    for (column, label) in header.enumerated() where DisplayWidth.of(label) > Self.longestLabel {
      labels[column] = context.mark(ofNote: column + 1)
      long += layout.hanging("", labels[column] + colon + label, width: width, indent: 2)
    }
    parts.append(long)
    for row in rows {
      var lines: [String] = []
      for (label, cell) in zip(labels, row) where !cell.isEmpty {
        lines += layout.hanging(
          "", label.isEmpty ? cell : label + colon + cell, width: width, indent: 2)
      }
      parts.append(lines)
    }
    return TextLayout.joined(parts)
  }
}
