import SourceModel

extension BodyWriter {
  /// The inlines of a paragraph, a heading or a cell.
  mutating func inlines(of index: Int, _ containers: Containers) -> [Inline] {
    let leaf = nodes[index]
    var places = LeafPlaces(
      passage, containers, leaf: leaf,
      isOneLine: leaf.kind == .heading && passage.isNumberSigned(leaf))
    skipDefinitions(index, &places)
    return inlines(in: (index + 1)..<leaf.end, &places, depth: 0, start: span(of: leaf).lower)
  }

  /// Link definitions in front of a paragraph are gone from its inlines, but not from its first line.
  private func skipDefinitions(_ index: Int, _ places: inout LeafPlaces) {
    let leaf = nodes[index]
    let first = passage.content(ofLine: leaf.startLine - 1).dropFirst(leaf.startColumn - 1)
    guard leaf.endLine > leaf.startLine, first.first == 0x5B,
      let text = nodes[(index + 1)..<leaf.end].first(where: { $0.kind == .text }),
      text.startLine == leaf.startLine
    else { return }
    let offset = text.startColumn - leaf.startColumn
    for skipped in 0..<places.lineCount {
      let line = places.content(ofLine: leaf.startLine - 1 + skipped)
      if line.dropFirst(offset).starts(with: text.text.utf8.prefix(line.count)),
        line.count > offset
      {
        places.skip(lines: skipped)
        return
      }
    }
  }

  private mutating func inlines(
    in range: Range<Int>, _ places: inout LeafPlaces, depth: Int, start: Int
  ) -> [Inline] {
    var inlines: [Inline] = []
    inlines.reserveCapacity(min(range.count, 16))
    var end = start
    var next = range.lowerBound
    while next < range.upperBound {
      append(next, to: &inlines, &places, depth: depth, after: end)
      if !inlines.isEmpty { end = inlines[inlines.count - 1].span.upper }
      next = nodes[next].end
    }
    return inlines
  }

  private mutating func append(
    _ index: Int, to inlines: inout [Inline], _ places: inout LeafPlaces, depth: Int, after end: Int
  ) {
    switch nodes[index].kind {
    case .softBreak: inlines.append(Inline(.softBreak, span: SourceSpan(end, end)))
    case .lineBreak: inlines.append(Inline(.lineBreak, span: SourceSpan(end, end)))
    case .text:
      let lower = places.place(line: nodes[index].startLine, column: nodes[index].startColumn)
      var upper = places.end(line: nodes[index].endLine, column: nodes[index].endColumn)
      upper = max(lower, upper)
      let text = nodes[index].text
      // Spaces at the end of a line are counted, and are not in the text.
      if upper > lower, Self.isSpace(source[upper - 1]), let last = text.utf8.last,
        !Self.isSpace(last)
      {
        while upper > lower, Self.isSpace(source[upper - 1]) { upper -= 1 }
      }
      let span = SourceSpan(lower, upper)
      if mayReferToNotes, text.utf8.contains(0x5E) {
        appendText(text, span, to: &inlines)
      } else {
        inlines.append(Inline(.text(text), span: span))
      }
    case .inlineCode:
      let node = nodes[index]
      inlines.append(Inline(.code(node.text), span: codeSpan(node, &places)))
    case .inlineHTML:
      let node = nodes[index]
      let span = rawSpan(node, &places)
      if !(dialect.hasExtensions && node.text.utf8.starts(with: "<!--".utf8)) {
        inlines.append(Inline(.html(node.text), span: span))
      }
    case .emphasis, .strong, .link, .image:
      appendContainer(index, to: &inlines, &places, depth: depth, after: end)
    default: break
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func appendContainer(
    _ index: Int, to inlines: inout [Inline], _ places: inout LeafPlaces, depth: Int, after end: Int
  ) {
    let node = nodes[index]
    guard depth < MarkdownBounds.maximumDepth else {
      let text = nodes.plainText(of: index)
      inlines.append(Inline(.text(text), span: SourceSpan(end, end)))
      if !saidTooDeep {
        saidTooDeep = true
        diagnostics.append(MarkdownTooDeep.inlines(Place(path, SourceSpan(end, end))))
      }
      return
    }
    // A link over two lines is said to begin on its last line: its first child knows better.
    let child = index + 1
    let beginsEarlier =
      child < node.end && nodes[child].startLine > 0 && nodes[child].startLine < node.startLine
    var start =
      beginsEarlier
      ? places.place(line: nodes[child].startLine, column: nodes[child].startColumn)
        - (node.kind == .image ? 2 : 1)
      : places.place(line: node.startLine, column: node.startColumn)
    start = max(start, end)
    let children = self.inlines(
      in: child..<node.end, &places, depth: depth + 1, start: start)
    let upper = places.end(line: node.endLine, column: node.endColumn)
    let span = SourceSpan(start, max(start, upper, children.last?.span.upper ?? start))
    switch node.kind {
    case .emphasis: inlines.append(Inline(.emphasis(children), span: span))
    case .strong: inlines.append(Inline(.strong(children), span: span))
    case .link:
      let destination = destinationSpan(node.text, in: span, after: children.last?.span.upper)
      let link = Link(
        destination: node.text, destinationSpan: destination, title: node.title, inlines: children)
      inlines.append(Inline(.link(link), span: span))
    default:
      let destination = destinationSpan(node.text, in: span, after: children.last?.span.upper)
      let picture = Picture(
        destination: node.text, destinationSpan: destination, title: node.title,
        alternative: nodes.plainText(of: index))
      inlines.append(Inline(.picture(picture), span: span))
    }
  }

  /// Code with its backticks, which libcmark leaves out.
  private func codeSpan(_ node: RawNode, _ places: inout LeafPlaces) -> SourceSpan {
    let span = rawSpan(node, &places)
    var (lower, upper) = (span.lower, span.upper)
    let bytes = source
    while lower > 0, bytes[lower - 1] == 0x60 { lower -= 1 }
    while upper < bytes.count, bytes[upper] == 0x60 { upper += 1 }
    return SourceSpan(lower, upper)
  }

  private func rawSpan(_ node: RawNode, _ places: inout LeafPlaces) -> SourceSpan {
    let start = places.place(line: node.startLine, column: node.startColumn)
    // Of HTML over several lines, the closing `>` is not counted.
    let end =
      node.endLine > node.startLine
      ? places.end(
        line: node.endLine, column: max(1, node.endColumn + (node.kind == .inlineHTML ? 1 : 0)),
        isShifted: false)
      : places.end(line: node.endLine, column: node.endColumn)
    return SourceSpan(start, max(start, end))
  }

  /// The destination in `](destination …)` or `<destination>`, else the whole link.
  private func destinationSpan(_ written: String, in span: SourceSpan, after end: Int?)
    -> SourceSpan
  {
    let bytes = source
    guard !written.isEmpty, span.upper <= bytes.count, !span.isEmpty else { return span }
    if bytes[span.lower] == 0x3C { return SourceSpan(span.lower + 1, span.upper - 1) }
    var index = max(end ?? span.lower, span.lower)
    while index + 1 < span.upper, !(bytes[index] == 0x5D && bytes[index + 1] == 0x28) { index += 1 }
    index += 2
    while index < span.upper, bytes[index] <= 0x20 { index += 1 }
    guard index < span.upper else { return span }
    let isPointed = bytes[index] == 0x3C
    if isPointed { index += 1 }
    var stop = index
    var depth = 0
    while stop < span.upper {
      let byte = bytes[stop]
      if byte == 0x5C {
        stop += 2
        continue
      }
      if isPointed ? byte == 0x3E : byte <= 0x20 { break }
      if !isPointed {
        if byte == 0x28 { depth += 1 }
        if byte == 0x29 {
          if depth == 0 { break }
          depth -= 1
        }
      }
      stop += 1
    }
    return stop > index ? SourceSpan(index, min(stop, span.upper)) : span
  }
}
