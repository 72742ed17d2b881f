/// Turns the lines and columns of libyaml into bytes of the file.
///
/// libyaml counts Unicode scalars, and ends lines at CR, LF, CRLF, U+0085, U+2028 and U+2029. Asked in the
/// order of the text, the whole costs one pass over it.
struct YAMLPlaces {
  let bytes: [UInt8]
  let range: Range<Int>
  private let starts: [Int]
  private var last = (line: 0, column: 1, offset: 0)

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    var starts = [range.lowerBound]
    var index = range.lowerBound
    while index < range.upperBound {
      let count = Self.breakLength(bytes, at: index, end: range.upperBound)
      index += max(1, count)
      if count > 0 { starts.append(index) }
    }
    self.starts = starts
  }

  /// The byte at a line and column, both from 1; cut to the text.
  mutating func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return range.lowerBound }
    guard line <= starts.count else { return range.upperBound }
    if last.line != line || last.column > column { last = (line, 1, starts[line - 1]) }
    while last.column < column, last.offset < range.upperBound {
      last.offset += 1
      while last.offset < range.upperBound, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }

  /// The number (from 1) of the line that holds a byte.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  var lineCount: Int { starts.count }

  /// The bytes of a line (from 1) without its end; empty for a line that does not exist.
  func content(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return range.upperBound..<range.upperBound }
    let lower = starts[line - 1]
    var upper = line < starts.count ? starts[line] : range.upperBound
    while upper > lower, bytes[upper - 1] == 0x0A || bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<upper
  }

  private static func breakLength(_ bytes: [UInt8], at index: Int, end: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
