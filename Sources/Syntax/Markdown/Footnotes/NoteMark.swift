import SourceModel

/// `[^label]:` at the start of a line's own text: it may begin the definition of a note.
///
/// For libcmark it is replaced by the mark of a list item whose text begins four columns further on: what
/// belongs to an item and to a definition follows the same rules, so libcmark finds where it ends. Where no
/// item comes of it (in code, in raw HTML), the line is given back as it was.
struct NoteMark {
  let label: String
  /// `[^label]:`.
  let span: SourceSpan
  /// After the mark and the spaces that follow it.
  let contentStart: Int

  /// The mark of a line, after any marks of quotes and lists; nil when there is none.
  init?(_ source: SourceLines, line index: Int) {
    let line = source.lines[index]
    let bytes = source.bytes
    guard let start = Self.start(bytes, line) else { return nil }
    var end = start + 2
    while end < line.end, bytes[end] != 0x5D {
      guard bytes[end] > 0x20, bytes[end] != 0x5B else { return nil }
      end += 1
    }
    guard end > start + 2, end + 1 < line.end, bytes[end + 1] == 0x3A else { return nil }
    label = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
    span = SourceSpan(start, end + 2)
    var content = end + 2
    while content < line.end, bytes[content] == 0x20 || bytes[content] == 0x09 { content += 1 }
    contentStart = content
  }

  /// What labels are compared by: case does not count.
  static func key(_ label: String) -> String { label.lowercased() }

  /// Where `[^` stands, when only marks of containers come before it.
  private static func start(_ bytes: [UInt8], _ line: SourceLines.Line) -> Int? {
    var index = line.start
    while index + 4 < line.end {
      switch bytes[index] {
      case 0x20, 0x09, 0x3E: index += 1
      case 0x2D, 0x2A, 0x2B:
        guard bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09 else { return nil }
        index += 2
      case 0x30...0x39:
        while index + 4 < line.end, (0x30...0x39).contains(bytes[index]) { index += 1 }
        guard bytes[index] == 0x2E || bytes[index] == 0x29,
          bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
        else { return nil }
        index += 2
      case 0x5B: return bytes[index + 1] == 0x5E ? index : nil
      default: return nil
      }
    }
    return nil
  }
}
