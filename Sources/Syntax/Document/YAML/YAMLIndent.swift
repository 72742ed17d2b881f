import SourceModel

/// Where a line begins, and where it should: found from the lines above it.
struct YAMLIndent {
  let places: YAMLPlaces

  /// What stands before the text of a line.
  func margin(_ line: Int) -> Range<Int> {
    let range = places.content(ofLine: line)
    let end = places.bytes[range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.upperBound
    return range.lowerBound..<end
  }

  /// The line above that is neither blank nor a comment.
  func lineAbove(_ line: Int) -> Int? {
    for above in stride(from: line - 1, through: max(1, line - 50), by: -1) where !isIdle(above) {
      return above
    }
    return nil
  }

  /// The column in which the key of a line begins, behind its `- `; nil with a tab before it.
  func keyColumn(_ line: Int) -> Int? {
    let range = places.content(ofLine: line)
    var index = range.lowerBound
    while index < range.upperBound {
      switch places.bytes[index] {
      case 0x20: index += 1
      case 0x2D where index + 1 < range.upperBound && places.bytes[index + 1] == 0x20: index += 1
      case 0x09: return nil
      default: return index - range.lowerBound
      }
    }
    return nil
  }

  /// Whether an item of a list begins on the line.
  func beginsItem(_ line: Int) -> Bool {
    let rest = places.bytes[margin(line).upperBound..<places.content(ofLine: line).upperBound]
    return rest.starts(with: [0x2D, 0x20])
  }

  /// Whether the text of the line begins with `word:`.
  func beginsWithKey(_ line: Int) -> Bool {
    let rest = places.bytes[margin(line).upperBound..<places.content(ofLine: line).upperBound]
    let end = rest.firstIndex { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D) }
    guard let end, end > rest.startIndex, rest[end] == 0x3A else { return false }
    return end + 1 == rest.endIndex || rest[end + 1] == 0x20
  }

  /// Whether nothing but a comment stands after the colon of a key.
  func opensGroup(_ line: Int) -> Bool {
    let range = places.content(ofLine: line)
    var rest = places.bytes[range]
    for index in rest.indices.dropFirst() where rest[index] == 0x23 && rest[index - 1] == 0x20 {
      rest = rest[..<index]
      break
    }
    return rest.last { $0 != 0x20 } == 0x3A
  }

  /// How many spaces belong before a line that is indented with tabs; nil when that is open.
  func spaces(before line: Int) -> Int? {
    guard let above = lineAbove(line), let column = keyColumn(above) else { return nil }
    if opensGroup(above) { return column + 2 }
    guard beginsItem(line) else {
      // Deeper, more than one column may be meant.
      return beginsWithKey(line) && column <= 4 ? column : nil
    }
    return beginsItem(above) ? margin(above).count : nil
  }

  private func isIdle(_ line: Int) -> Bool {
    let range = places.content(ofLine: line)
    let start = margin(line).upperBound
    return start == range.upperBound || places.bytes[start] == 0x23
  }
}
