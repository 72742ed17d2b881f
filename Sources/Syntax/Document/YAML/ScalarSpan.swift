import SourceModel
import Yams

/// Finds where a scalar ends: libyaml tells through Yams only where it begins.
struct ScalarSpan {
  private let bytes: [UInt8]
  private let end: Int
  private let start: Int

  init(_ bytes: [UInt8], end: Int, start: Int) {
    self.bytes = bytes
    self.end = end
    self.start = min(start, end)
  }

  func span(of text: String, style: Yams.Node.Scalar.Style) -> SourceSpan {
    switch style {
    case .singleQuoted, .doubleQuoted: SourceSpan(start, quoted())
    case .literal, .folded: SourceSpan(start, block())
    default: SourceSpan(start, plain(text))
    }
  }

  /// After the closing quote; `''` and `\"` do not close.
  private func quoted() -> Int {
    guard start < end else { return start }
    let quote = bytes[start]
    var index = start + 1
    while index < end {
      if bytes[index] == 0x5C, quote == 0x22 {
        index += 2
      } else if bytes[index] == quote {
        guard quote == 0x27, index + 1 < end, bytes[index + 1] == quote else { return index + 1 }
        index += 2
      } else {
        index += 1
      }
    }
    return end
  }

  /// Through the last line that is indented at least as far as the first one.
  private func block() -> Int {
    var index = lineEnd(start)
    var last = index
    var indent: Int?
    while index < end {
      let line = index + 1
      var text = line
      while text < end, bytes[text] == 0x20 { text += 1 }
      let stop = lineEnd(text)
      if text < stop, bytes[text] != 0x0D {
        let own = text - line
        if own < indent ?? 1 { break }
        indent = indent ?? own
        last = bytes[stop - 1] == 0x0D ? stop - 1 : stop
      }
      index = stop
    }
    return last
  }

  private func lineEnd(_ start: Int) -> Int {
    var index = start
    while index < end, bytes[index] != 0x0A { index += 1 }
    return index
  }

  /// The text as written: where it was folded, any run of spaces and line ends stands for one.
  private func plain(_ text: String) -> Int {
    var index = start
    for byte in text.utf8 {
      guard index < end else { return index }
      if byte == 0x20 || byte == 0x0A {
        while index < end, bytes[index] <= 0x20 { index += 1 }
      } else if bytes[index] == byte {
        index += 1
      } else if bytes[index] <= 0x20 {
        while index < end, bytes[index] <= 0x20 { index += 1 }
        if index < end, bytes[index] == byte { index += 1 }
      } else {
        // A renamed key: its first character is another one. The rest agrees.
        index += 1
      }
    }
    return min(index, end)
  }
}
