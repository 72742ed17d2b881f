import SourceModel

/// Where the lines of a text lie: LF, CRLF or a lone CR ends one (CommonMark 0.30, section 2.1).
struct SourceLines {
  struct Line {
    let start: Int
    /// After the last byte that is not its line end.
    let end: Int
  }

  let bytes: [UInt8]
  let lines: [Line]
  /// Whether no line ends with a CR.
  let endsWithLFAlone: Bool

  init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 40 + 1)
    // Most texts.
    let hasCR = bytes.withUnsafeBufferPointer { $0.firstIndex(ofByte: 0x0D) != nil }
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var index = hasCR ? 0 : bytes.count
      while index == bytes.count, let end = bytes.firstIndex(ofByte: 0x0A, from: start) {
        lines.append(Line(start: start, end: end))
        start = end + 1
      }
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x0A || byte == 0x0D {
          lines.append(Line(start: start, end: index))
          if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
          start = index + 1
        }
        index += 1
      }
      if start < bytes.count || lines.isEmpty { lines.append(Line(start: start, end: bytes.count)) }
    }
    self.bytes = bytes
    self.lines = lines
    endsWithLFAlone = !hasCR
  }

  /// The span of a line without its end; lines from 0.
  func span(ofLine line: Int) -> SourceSpan {
    guard lines.indices.contains(line) else { return SourceSpan(bytes.count, bytes.count) }
    return SourceSpan(lines[line].start, lines[line].end)
  }

  /// The bytes of a line without its end.
  func content(ofLine line: Int) -> ArraySlice<UInt8> { bytes[lines[line].start..<lines[line].end] }

  func isBlank(_ line: Int) -> Bool {
    content(ofLine: line).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
