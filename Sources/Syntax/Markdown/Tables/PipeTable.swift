import SourceModel

/// A table found in a paragraph: its cells, each with its place, and the lines that it takes.
struct PipeTable {
  struct Cell {
    /// Pieces of the file's bytes, put together without the backslash before each pipe.
    let pieces: [Range<Int>]
    let span: SourceSpan
  }

  let alignments: [Table.Alignment?]
  /// The header first; every row has as many cells as the header.
  let rows: [[Cell]]
  /// For each line, how many bytes of it stand before the table.
  let prefixes: [Int]
  /// In the file, from 0.
  let firstLine: Int
  let span: SourceSpan
  /// What stands in rows behind the last column.
  let lost: [SourceSpan]

  var lastLine: Int { firstLine + prefixes.count - 1 }
  var cellCount: Int { rows.count * alignments.count }
}

/// How a line is taken apart at its pipes (GFM 0.29, section 4.10).
enum PipeRow {
  /// More columns than any page can show; a row beyond it is text.
  static let maximumColumns = 128

  /// The cells of a row, as ranges of `bytes` without the spaces around; nil when it has none, or too many.
  static func cells(of bytes: ArraySlice<UInt8>) -> [Range<Int>]? {
    var cells: [Range<Int>] = []
    var index = skippingSpaces(bytes, from: bytes.startIndex)
    if index < bytes.endIndex, bytes[index] == 0x7C {
      index = skippingSpaces(bytes, from: index + 1)
    }
    while index < bytes.endIndex {
      let start = index
      // A pipe right after a backslash belongs to the cell, in code too.
      while index < bytes.endIndex,
        bytes[index] != 0x7C || (index > start && bytes[index - 1] == 0x5C)
      {
        index += 1
      }
      cells.append(trimmed(bytes, start..<index))
      guard cells.count <= maximumColumns else { return nil }
      if index < bytes.endIndex { index = skippingSpaces(bytes, from: index + 1) }
    }
    return cells.isEmpty ? nil : cells
  }

  /// The alignments that a delimiter row gives; nil when the line is none.
  static func alignments(of bytes: ArraySlice<UInt8>) -> [Table.Alignment?]? {
    guard bytes.contains(0x2D), !bytes.contains(where: { !isDelimiter($0) }),
      let cells = cells(of: bytes)
    else { return nil }
    var alignments: [Table.Alignment?] = []
    for cell in cells {
      guard let first = cell.first, let last = cell.last else { return nil }
      let left = bytes[first] == 0x3A
      let right = bytes[last] == 0x3A
      let dashes = bytes[cell].dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == 0x2D }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : nil))
    }
    return alignments
  }

  /// The pieces of a cell between the backslashes that only guard a pipe.
  static func pieces(_ bytes: [UInt8], _ cell: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = cell.lowerBound
    for index in cell where bytes[index] == 0x7C && index > start && bytes[index - 1] == 0x5C {
      if start < index - 1 { pieces.append(start..<(index - 1)) }
      start = index
    }
    if start < cell.upperBound { pieces.append(start..<cell.upperBound) }
    return pieces
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == 0x7C || byte == 0x2D || byte == 0x3A || isSpace(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  private static func skippingSpaces(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.endIndex, isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isSpace(bytes[first]) { range.removeFirst() }
    while let last = range.last, isSpace(bytes[last]) { range.removeLast() }
    return range
  }
}
