import SourceModel

/// What is given to libcmark, and the way back from its lines and columns to bytes of the file.
///
/// It differs from the file in four ways: the front matter's lines are blank (so line numbers stay right);
/// each table's lines are one-line comments, its cells stand at the top as a heading each (so that their
/// links find the text's definitions); the mark of a footnote's definition is that of a list item (whose
/// rules for what belongs to it are the same); every line ends with LF.
struct Passage {
  struct Line {
    /// In `bytes`.
    let start: Int
    let end: Int
    /// The place in the file of the line's first byte, had nothing been replaced.
    let base: Int
    /// What the places of this line are cut to.
    let floor: Int
    let ceiling: Int
    /// From these bytes of the line on, another base holds; usually none.
    var shifts: [(from: Int, base: Int)] = []
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// How many lines at the top are cells of tables.
  private(set) var cellCount = 0

  init(capacity: Int, lineCount: Int) {
    bytes.reserveCapacity(capacity + lineCount + 64)
    lines.reserveCapacity(lineCount + 16)
  }

  /// A line of the file, possibly without text (`isBlank`), or with its text cut after `prefix` bytes.
  mutating func append(
    _ source: SourceLines, line index: Int, isBlank: Bool = false
  ) {
    let line = source.lines[index]
    let start = bytes.count
    if !isBlank { bytes.append(contentsOf: source.bytes[line.start..<line.end]) }
    close(
      from: start,
      Line(start: start, end: bytes.count, base: line.start, floor: line.start, ceiling: line.end))
  }

  /// Pieces of text with the place each came from; nil for what stands in no file.
  mutating func append(pieces: [(bytes: ArraySlice<UInt8>, place: Int?)], floor: Int, ceiling: Int)
  {
    let start = bytes.count
    var shifts: [(from: Int, base: Int)] = []
    for piece in pieces {
      if let place = piece.place {
        let from = bytes.count - start
        shifts.append((from, place - from))
      }
      bytes.append(contentsOf: piece.bytes)
    }
    var line = Line(start: start, end: bytes.count, base: floor, floor: floor, ceiling: ceiling)
    line.shifts = shifts
    close(from: start, line)
  }

  private mutating func close(from start: Int, _ line: Line) {
    bytes.append(0x0A)
    lines.append(line)
  }

  /// Everything so far was cells; an empty line ends them.
  mutating func endCells() {
    guard !lines.isEmpty else { return }
    append(pieces: [], floor: 0, ceiling: 0)
    cellCount = lines.count
  }

  /// The place in the file of byte `offset` of line `index` (both from 0).
  func source(line index: Int, offset: Int) -> Int {
    guard lines.indices.contains(index) else { return lines.last?.ceiling ?? 0 }
    let line = lines[index]
    var base = line.base
    if !line.shifts.isEmpty {
      var low = 0
      var high = line.shifts.count
      while low < high {
        let middle = (low + high) / 2
        if line.shifts[middle].from <= offset { low = middle + 1 } else { high = middle }
      }
      if low > 0 { base = line.shifts[low - 1].base } else { return line.floor }
    }
    return min(max(base + offset, line.floor), line.ceiling)
  }

  func content(ofLine index: Int) -> ArraySlice<UInt8> {
    bytes[lines[index].start..<lines[index].end]
  }
}
