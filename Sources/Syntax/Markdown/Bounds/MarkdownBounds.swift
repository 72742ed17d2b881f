import SourceModel

/// Refuses, in one pass over the bytes, what libcmark 0.30.2 would take too long for.
///
/// Found by experiment (release build): 48 kB of `- - - … a` and as many line ends take 4 s, 400 kB of
/// `![[]()` 6 s, `>` and `a*a*` cost the product of their numbers. All else that was tried is linear. With
/// these bounds the worst 1 MiB found takes under a second; real texts are far below them.
struct MarkdownBounds {
  /// In bytes.
  static let maximumSize = 1 << 20
  /// Quotes and lists inside one another.
  static let maximumDepth = 32
  /// `[` in one paragraph.
  static let maximumBrackets = 2_000
  /// Marks of containers on one line, with two columns of indentation counted as one mark.
  static let maximumMarks = 64

  /// Paragraphs, items, marks, words between marks, cells: in memory, each takes some 300 bytes. A megabyte of
  /// plain text has 30,000.
  static let maximumNodes = 100_000
  /// Links, pictures and headings of a text.
  static let maximumOutline = 2_000

  private let source: SourceLines
  private let firstLine: Int

  init(_ source: SourceLines, fromLine line: Int) {
    self.source = source
    firstLine = line
  }

  /// What is refused, at its line; nil for a text that may be parsed.
  func refusal(path: RepoPath) -> Diagnostic? {
    guard source.bytes.count <= Self.maximumSize else {
      return MarkdownTooLarge.file(Place(path), bytes: source.bytes.count)
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      // Of a text of the usual length there is nothing to be counted.
      let mayHoldMany = bytes.count > Self.maximumNodes || Self.holdsManyBrackets(bytes)
      var brackets = 0
      var marks = 0
      for index in source.lines.indices.dropFirst(firstLine) {
        let line = source.lines[index]
        let prefix = Self.prefix(bytes, line)
        if prefix.marks > Self.maximumMarks {
          return MarkdownTooDeep.marks(Place(path, SourceSpan(line.start, prefix.end)))
        }
        guard mayHoldMany else { continue }
        // A blank line ends a paragraph, and so does a bullet that cannot be indented code.
        if prefix.end == line.end || prefix.beginsItem { brackets = 0 }
        // Each of these may begin a node of libcmark's, some 300 bytes of memory.
        marks += 1
        for offset in prefix.end..<line.end {
          switch bytes[offset] {
          case 0x5B:
            brackets += 1
            marks += 1
          case 0x21, 0x22, 0x26, 0x27, 0x2A, 0x3C, 0x5C, 0x5D, 0x5F, 0x60: marks += 1
          default: break
          }
        }
        if marks > Self.maximumNodes * 2 {
          return MarkdownTooLarge.parts(Place(path, SourceSpan(line.start, line.end)))
        }
        if brackets > Self.maximumBrackets {
          return MarkdownTooLarge.brackets(Place(path, SourceSpan(line.start, line.end)))
        }
      }
      return nil
    }
  }

  private static func holdsManyBrackets(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var start = 0
    while count <= maximumBrackets, let place = bytes.firstIndex(ofByte: 0x5B, from: start) {
      count += 1
      start = place + 1
    }
    return count > maximumBrackets
  }

  /// What stands before a line's own text: indentation and marks of quotes and lists.
  private static func prefix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLines.Line
  ) -> (end: Int, marks: Int, beginsItem: Bool) {
    var index = line.start
    var columns = 0
    var marks = 0
    var beginsItem = false
    scan: while index < line.end {
      switch bytes[index] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      case 0x3E: marks += 1
      case 0x2D, 0x2A, 0x2B:
        guard isSpace(bytes, index + 1, line.end), !isRule(bytes, index, line.end, marks) else {
          break scan
        }
        if columns < 4, marks == 0, index + 2 < line.end { beginsItem = true }
        marks += 1
      case 0x30...0x39:
        var end = index + 1
        while end < line.end, end < index + 9, (0x30...0x39).contains(bytes[end]) { end += 1 }
        guard end < line.end, bytes[end] == 0x2E || bytes[end] == 0x29,
          isSpace(bytes, end + 1, line.end)
        else { break scan }
        index = end
        marks += 1
      default: break scan
      }
      index += 1
    }
    // Spaces between marks belong to the marks; deep indentation alone opens nothing.
    return (index, marks == 0 ? 0 : marks + max(0, columns - marks) / 2, beginsItem)
  }

  /// Whether only this mark and spaces follow, three times or more: a line across the page.
  private static func isRule(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ marksBefore: Int
  ) -> Bool {
    // Looked at once a line: further on, the same answer would have been given before.
    guard marksBefore == 0, bytes[start] != 0x2B else { return false }
    var count = 0
    for index in start..<end {
      if bytes[index] == bytes[start] {
        count += 1
      } else if bytes[index] != 0x20, bytes[index] != 0x09 {
        return false
      }
    }
    return count >= 3
  }

  /// A space, or the end of the line.
  private static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool
  {
    index >= end || bytes[index] == 0x20 || bytes[index] == 0x09
  }
}
