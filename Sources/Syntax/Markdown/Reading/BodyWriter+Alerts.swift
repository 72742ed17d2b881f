import SourceModel

extension BodyWriter {
  /// A quote whose first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` alone, and
  /// that says more after it. Capitals do not count.
  mutating func alert(_ index: Int, _ inner: Containers, span: SourceSpan) -> Block? {
    let first = index + 1
    guard first < nodes[index].end, nodes[first].kind == .paragraph else { return nil }
    let node = nodes[first]
    let line = passage.content(ofLine: node.startLine - 1).dropFirst(node.startColumn - 1)
    guard let kind = Self.alertKind(line) else { return nil }
    var blocks: [Block] = []
    if node.endLine > node.startLine {
      let inlines = inlines(of: first, inner)
      guard let end = inlines.firstIndex(where: \.isBreak), end > 0 else { return nil }
      let rest = Array(inlines[(end + 1)...])
      guard let start = rest.first?.span.lower, let stop = rest.last?.span.upper else { return nil }
      blocks.append(Block(.paragraph(rest), span: SourceSpan(start, stop)))
    } else if nodes[first].end == nodes[index].end {
      return nil
    }
    blocks += self.blocks(of: index, in: inner, from: nodes[first].end)
    return Block(.alert(kind, blocks), span: span)
  }

  private static func alertKind(_ line: ArraySlice<UInt8>) -> AlertKind? {
    guard line.count < 24, line.starts(with: [0x5B, 0x21]),
      let close = line.firstIndex(of: 0x5D),
      line[(close + 1)...].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
    else { return nil }
    let name = String(decoding: line[(line.startIndex + 2)..<close], as: UTF8.self)
    return AlertKind(rawValue: name.lowercased())
  }
}

extension Inline {
  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
