/// A line and a column, both from 1; the column counts Unicode scalars, not bytes.
package struct LineColumn: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of a text begin: made only when something is printed.
///
/// Lines end with LF, CRLF or a lone CR, as CommonMark 0.30 section 2.1 says.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1
      if byte == 0x0A || (byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)) {
        starts.append(next)
      }
    }
    self.starts = starts
  }

  package var lineCount: Int { starts.count }

  /// The place of a byte offset; an offset past the end is the end.
  package func place(of offset: Int) -> LineColumn {
    let offset = min(max(0, offset), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    // A continuation byte begins no scalar.
    let scalars = bytes[starts[low]..<offset].count { $0 & 0xC0 != 0x80 }
    return LineColumn(line: low + 1, column: scalars + 1)
  }

  /// The bytes of a line without its end; lines from 1, empty for a line that does not exist.
  package func span(ofLine line: Int) -> SourceSpan {
    guard line >= 1, line <= starts.count else { return SourceSpan(bytes.count, bytes.count) }
    let lower = starts[line - 1]
    var upper = line < starts.count ? starts[line] : bytes.count
    while upper > lower, bytes[upper - 1] == 0x0A || bytes[upper - 1] == 0x0D { upper -= 1 }
    return SourceSpan(lower, upper)
  }

  /// The byte offset at which a line begins; lines from 1, cut to the text.
  package func offset(ofLine line: Int) -> Int {
    line > starts.count ? bytes.count : starts[max(0, line - 1)]
  }
}
