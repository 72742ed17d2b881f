/// One line of a source as it is shown: cut to a width, with the place of a span in it.
///
/// Only what is shown is looked at, so a line of ten megabytes costs no more than a short one.
struct SourceExcerpt {
  /// The columns a line may take before it is cut.
  static let width = 100

  /// The line, fit for a terminal: tabs expanded, control characters escaped, `…` where it was cut.
  let text: String
  /// Columns before the span.
  let indent: Int
  /// Columns the span takes on this line: at least one.
  let marked: Int

  private struct Cell {
    var text: String
    /// Nil for a tab, which reaches to the next stop.
    var width: Int?
    let offset: Int
  }

  /// - Parameters:
  ///   - line: the bytes of the line without its end.
  ///   - span: what is marked; the part outside the line does not count.
  init(of line: SourceSpan, marking span: SourceSpan, in text: String) {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: line.lower)
    let end = utf8.index(start, offsetBy: line.count)
    let focus = min(max(span.lower, line.lower), line.upper)
    let middle = utf8.index(start, offsetBy: focus - line.lower)

    // As much before and after the span's start as could be shown at most.
    var before: [Cell] = []
    var beforeWidth = 0
    var offset = focus
    var head = text.unicodeScalars[start..<middle].reversed().makeIterator()
    var last = head.next()
    let lastBefore = last
    while let scalar = last, beforeWidth <= Self.width {
      last = head.next()
      offset -= UTF8.width(scalar)
      before.append(Self.cell(scalar, after: last, at: offset))
      beforeWidth += before.last?.width ?? 4
    }
    var after: [Cell] = []
    var afterWidth = 0
    offset = focus
    last = lastBefore
    for scalar in text.unicodeScalars[middle..<end] {
      guard afterWidth <= Self.width else { break }
      after.append(Self.cell(scalar, after: last, at: offset))
      last = scalar
      afterWidth += after.last?.width ?? 4
      offset += UTF8.width(scalar)
    }

    // What follows the start gets two thirds; what one side leaves, the other may use.
    let beforeRoom = max(Self.width / 3, Self.width - afterWidth)
    let isCutBefore = beforeWidth > beforeRoom
    if isCutBefore { Self.trim(&before, to: beforeRoom - 1) }
    let afterRoom = Self.width - min(beforeWidth, beforeRoom)
    let isCutAfter = afterWidth > afterRoom
    if isCutAfter { Self.trim(&after, to: afterRoom - 1) }

    var out = isCutBefore ? "…" : ""
    var column = isCutBefore ? 1 : 0
    var indent: Int?
    var markedEnd = 0
    for cell in before.reversed() + after {
      if cell.offset >= focus, indent == nil { indent = column }
      let width = cell.width ?? 4 - column % 4
      out += cell.width == nil ? String(repeating: " ", count: width) : cell.text
      column += width
      if cell.offset >= focus, cell.offset < span.upper { markedEnd = column }
    }
    self.text = out + (isCutAfter ? "…" : "")
    self.indent = indent ?? column
    marked = max(1, markedEnd - self.indent)
  }

  /// Keeps the cells nearest to the span that fit.
  private static func trim(_ cells: inout [Cell], to room: Int) {
    var width = 0
    let keep = cells.firstIndex {
      width += $0.width ?? 4
      return width > room
    }
    if let keep { cells.removeSubrange(keep...) }
  }

  private static func cell(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, at offset: Int
  ) -> Cell {
    if scalar == "\t" { return Cell(text: "", width: nil, offset: offset) }
    if TerminalText.mustEscape(scalar) || VisibleText.mustBeNamed(scalar, after: last) {
      let escape = TerminalText.escape(scalar)
      return Cell(text: escape, width: escape.utf8.count, offset: offset)
    }
    return Cell(text: String(Character(scalar)), width: DisplayWidth.of(scalar), offset: offset)
  }
}
