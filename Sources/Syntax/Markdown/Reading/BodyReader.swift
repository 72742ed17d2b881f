package import SourceModel

extension Body {
  /// Reads the Markdown of a file from a line on (from 0); what stands before is front matter.
  ///
  /// Takes time linear in the text: what would cost libcmark more is refused by `MarkdownBounds` before.
  package static func read(
    _ file: SourceFile, fromLine line: Int = 0, dialect: Dialect = .colophon
  ) -> Checked<Body> {
    read(SourceLines(Array(file.text.utf8)), of: file.path, fromLine: line, dialect: dialect)
  }

  static func read(
    _ source: SourceLines, of path: RepoPath, fromLine line: Int, dialect: Dialect
  ) -> Checked<Body> {
    let start = source.lines.indices.contains(line) ? source.lines[line].start : source.bytes.count
    let span = SourceSpan(start, source.bytes.count)
    let empty = Body(blocks: [], span: span)
    if let refusal = MarkdownBounds(source, fromLine: line).refusal(path: path) {
      return Checked(empty, [refusal])
    }
    guard let passage = PassageReader(source, fromLine: line, dialect: dialect).read() else {
      return Checked(empty, [MarkdownTooLarge.parts(Place(path, SourceSpan(start, start)))])
    }
    if let deep = passage.tooDeep {
      let place = passage.passage.source(line: deep.startLine - 1, offset: deep.startColumn - 1)
      return Checked(empty, [MarkdownTooDeep.blocks(Place(path, SourceSpan(place, place)))])
    }
    if let excess = passage.tooMuchOutline {
      let place = passage.passage.source(line: excess.startLine - 1, offset: excess.startColumn - 1)
      return Checked(empty, [MarkdownTooLarge.links(Place(path, SourceSpan(place, place)))])
    }
    var writer = BodyWriter(passage, source: source, path: path, dialect: dialect)
    return writer.body(span: span)
  }
}

extension ReadPassage {
  /// The first link, picture or heading past the limit: a build keeps these of every text (`Body.outline`), and
  /// reads the text alone when its page is made.
  fileprivate var tooMuchOutline: RawNode? {
    var count = 0
    // Looked at in place: a copy of a node holds on to its texts.
    for index in nodes.indices {
      switch nodes[index].kind {
      case .heading, .link, .image:
        count += 1
        if count > MarkdownBounds.maximumOutline { return nodes[index] }
      default: break
      }
    }
    return nil
  }

  /// The first block that lies deeper than any outline can show, and than recursion here may go.
  fileprivate var tooDeep: RawNode? {
    var ends: [Int] = []
    for index in nodes.indices
    where nodes[index].kind == .quote || nodes[index].kind == .item {
      while let end = ends.last, end <= index { ends.removeLast() }
      ends.append(nodes[index].end)
      if ends.count > MarkdownBounds.maximumDepth { return nodes[index] }
    }
    return nil
  }
}
