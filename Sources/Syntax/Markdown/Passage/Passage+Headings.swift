extension Passage {
  /// The line (from 0) of `===` or `---` that makes a heading of the lines before it; nil for a heading
  /// written with `#`. Where such a heading ends, libcmark says wrong: one line too late, or more.
  func underline(of leaf: RawNode, in containers: Containers) -> Int? {
    guard !isNumberSigned(leaf) else { return nil }
    for line in leaf.startLine..<max(leaf.startLine, min(leaf.endLine, lines.count)) {
      let bytes = content(ofLine: line)
      let text = bytes.dropFirst(
        Containers.skippingSpaces(bytes, from: containers.match(bytes)).offset)
      guard let mark = text.first, mark == 0x3D || mark == 0x2D else { continue }
      let rest = text.drop { $0 == mark }
      if rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return line }
    }
    return nil
  }

  /// Whether a heading begins with `#` marks and a space: it takes one line. A cell is one as well.
  func isNumberSigned(_ leaf: RawNode) -> Bool {
    let text = content(ofLine: leaf.startLine - 1).dropFirst(leaf.startColumn - 1)
    let rest = text.drop { $0 == 0x23 }
    guard rest.count < text.count else { return false }
    return rest.first.map { $0 == 0x20 || $0 == 0x09 } ?? true
  }
}
