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
    /// What the places of this line are cut to: where it stands in the file, and where it ends there.
    let floor: Int
    let ceiling: Int
    /// Of a line that was put together from pieces: its place in `shifts`.
    var shifts: Int?
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// Of the few lines that were put together from pieces: from these bytes of the line on, another base holds.
  private var shifts: [[(from: Int, base: Int)]] = []
  /// How many lines at the top are cells of tables.
  private(set) var cellCount = 0

  init(capacity: Int, lineCount: Int) {
    bytes.reserveCapacity(capacity + lineCount + 64)
    lines.reserveCapacity(lineCount + 16)
  }

  /// The lines of a file, those before `first` without text; nil where they do not all end with LF.
  init?(_ source: SourceLines, fromLine first: Int) {
    guard source.endsWithLFAlone, first < source.lines.count else { return nil }
    let start = source.lines[first].start
    let shift = first - start
    bytes.reserveCapacity(source.bytes.count + shift + 1)
    bytes.append(contentsOf: repeatElement(0x0A, count: first))
    bytes.append(contentsOf: source.bytes[start...])
    lines.reserveCapacity(source.lines.count)
    for (index, line) in source.lines.enumerated() {
      let isBlank = index < first
      lines.append(
        Line(
          start: isBlank ? index : line.start + shift, end: isBlank ? index : line.end + shift,
          floor: line.start, ceiling: line.end))
    }
    if let last = lines.last, bytes.count == last.end { bytes.append(0x0A) }
  }

  /// A line of the file, possibly without text (`isBlank`), or with its text cut after `prefix` bytes.
  mutating func append(
    _ source: SourceLines, line index: Int, isBlank: Bool = false
  ) {
    let line = source.lines[index]
    let start = bytes.count
    if !isBlank { bytes.append(contentsOf: source.bytes[line.start..<line.end]) }
    close(Line(start: start, end: bytes.count, floor: line.start, ceiling: line.end))
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
    var line = Line(start: start, end: bytes.count, floor: floor, ceiling: ceiling)
    if !shifts.isEmpty {
      line.shifts = self.shifts.count
      self.shifts.append(shifts)
    }
    close(line)
  }

  private mutating func close(_ line: Line) {
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
    var base = line.floor
    if let shifts = line.shifts.map({ shifts[$0] }) {
      var low = 0
      var high = shifts.count
      while low < high {
        let middle = (low + high) / 2
        if shifts[middle].from <= offset { low = middle + 1 } else { high = middle }
      }
      if low > 0 { base = shifts[low - 1].base } else { return line.floor }
    }
    return min(max(base + offset, line.floor), line.ceiling)
  }

  func content(ofLine index: Int) -> ArraySlice<UInt8> {
    bytes[lines[index].start..<lines[index].end]
  }
}
