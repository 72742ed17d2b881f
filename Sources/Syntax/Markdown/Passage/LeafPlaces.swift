import SourceModel

/// Turns libcmark's places of inlines, in one paragraph or heading, into bytes of the file.
///
/// libcmark's manners, each handled here: columns of a later line are counted in that line's own text and
/// shifted by where the *first* line began; a link's destination or title over two lines, and link
/// definitions in front of the paragraph, leave later lines numbered too low; code over two lines ends in a
/// column without the shift. Asked in reading order, it takes time linear in the paragraph's length.
struct LeafPlaces {
  private let passage: Passage
  private let containers: Containers
  /// From 0, in the passage.
  private let firstLine: Int
  private let lastLine: Int
  private let shift: Int
  private let isOneLine: Bool
  private var drift = 0
  private var spill = (line: Int.max, count: 0)
  private var cached = (line: -1, start: 0)

  init(_ passage: Passage, _ containers: Containers, leaf: RawNode, isOneLine: Bool) {
    self.passage = passage
    self.containers = containers
    firstLine = leaf.startLine - 1
    lastLine = min(max(leaf.startLine, leaf.endLine), passage.lines.count) - 1
    shift = max(0, leaf.startColumn - 1)
    self.isOneLine = isOneLine
  }

  /// Says that link definitions took `count` lines in front of the first inline.
  mutating func skip(lines count: Int) { drift += count }

  var lineCount: Int { lastLine - firstLine + 1 }

  /// The text of a line of the paragraph, without the containers' marks.
  mutating func content(ofLine line: Int) -> ArraySlice<UInt8> {
    passage.content(ofLine: line).dropFirst(start(ofLine: line))
  }

  /// The place of the byte at libcmark's line and column; `isShifted` is false for the end of code over
  /// several lines.
  mutating func place(line: Int, column: Int, isShifted: Bool = true) -> Int {
    if isOneLine { return passage.source(line: line - 1, offset: column - 1) }
    if line > spill.line {
      drift += spill.count
      spill = (Int.max, 0)
    }
    var index = line - 1 + drift
    if index == firstLine, drift == 0, isShifted {
      // The common case; a spill is still possible.
      if column - 1 < passage.lines[index].end - passage.lines[index].start || index == lastLine {
        return passage.source(line: index, offset: column - 1)
      }
    }
    var rest = max(0, column - 1 - (isShifted ? shift : 0))
    index = min(max(index, firstLine), lastLine)
    while true {
      let start = start(ofLine: index)
      let count = passage.lines[index].end - passage.lines[index].start - start + 1
      if rest < count || index >= lastLine {
        return passage.source(line: index, offset: start + rest)
      }
      rest -= count
      index += 1
      spill = (line, index - (line - 1 + drift))
    }
  }

  /// The place after the byte at libcmark's line and column. Never past the leaf: libcmark counts wrong
  /// after a run of more than 1,000 backticks.
  mutating func end(line: Int, column: Int, isShifted: Bool = true) -> Int {
    min(place(line: line, column: column, isShifted: isShifted) + 1, ceiling)
  }

  private var ceiling: Int {
    passage.lines.indices.contains(lastLine) ? passage.lines[lastLine].ceiling : 0
  }

  private mutating func start(ofLine index: Int) -> Int {
    if index == firstLine { return shift }
    if cached.line == index { return cached.start }
    let line = passage.content(ofLine: index)
    var position = containers.match(line)
    // A lazy line keeps its spaces in libcmark's text, any other one loses them.
    if position.isComplete { position = Containers.skippingSpaces(line, from: position) }
    cached = (index, position.offset)
    return position.offset
  }
}
