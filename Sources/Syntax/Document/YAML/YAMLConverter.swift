import SourceModel
import Yams

/// Makes our nodes of Yams's: byte places, no types, what the content model does not know refused.
struct YAMLConverter {
  private let path: RepoPath
  private var places: YAMLPlaces
  private let renamed: [Int: String]
  private var diagnostics: [Diagnostic] = []
  private var saidTooDeep = false
  /// A line that begins with what only looks like spaces or a hyphen: nothing below it is what it seems.
  private var misread: Diagnostic?

  init(path: RepoPath, places: YAMLPlaces, renamed: [Int: String]) {
    self.path = path
    self.places = places
    self.renamed = renamed
  }

  mutating func mapping(_ root: Yams.Node) -> Checked<Node.Mapping?> {
    if case .scalar(let scalar) = root, scalar.style != .singleQuoted, scalar.style != .doubleQuoted
    {
      let offset = start(scalar.mark)
      var failure = YAMLFailure(path: path, places: places)
      return Checked(nil, [failure.notKeys(at: offset)])
    }
    let node = node(root, depth: 0)
    if let misread { return Checked(nil, [misread]) }
    guard let node else { return Checked(nil, diagnostics) }
    guard case .mapping(let mapping) = node else {
      diagnostics.append(YAMLMalformed.notKeys(place(SourceSpan(node.span.lower, node.span.lower))))
      return Checked(nil, diagnostics)
    }
    return Checked(mapping, diagnostics)
  }

  /// Nil when it was refused.
  private mutating func node(_ node: Yams.Node, depth: Int) -> Node? {
    let start = start(node.mark)
    guard depth < YAMLBounds.maximumDepth else {
      if !saidTooDeep { diagnostics.append(YAMLTooDeep.depth(place(SourceSpan(start, start)))) }
      saidTooDeep = true
      return nil
    }
    if let refusal = property(at: start) {
      diagnostics.append(refusal)
      return nil
    }
    switch node {
    case .scalar(let scalar): return .scalar(self.scalar(scalar.style, scalar.string, at: start))
    case .sequence(let sequence):
      var items: [Node] = []
      for item in sequence {
        if let item = self.node(item, depth: depth + 1) { items.append(item) }
      }
      let span = span(from: start, to: items.last?.span.upper, close: 0x5D)
      return .sequence(Node.Sequence(items: items, span: span))
    case .mapping(let mapping):
      let pairs = pairs(mapping, depth: depth)
      let span = span(from: start, to: pairs.last?.value.span.upper, close: 0x7D)
      return .mapping(Node.Mapping(pairs: pairs, span: span))
    case .alias: return nil
    }
  }

  private mutating func pairs(_ mapping: Yams.Node.Mapping, depth: Int) -> [Node.Pair] {
    var pairs: [Node.Pair] = []
    var first: [String: SourceSpan] = [:]
    for (key, value) in mapping {
      let start = start(key.mark)
      guard case .scalar(let written) = key else {
        diagnostics.append(YAMLMalformed.keyIsNoText(place(SourceSpan(start, start))))
        continue
      }
      if let refusal = property(at: start) {
        diagnostics.append(refusal)
        continue
      }
      let name = scalar(written.style, renamed[start] ?? written.string, at: start)
      if name.text == "<<", !name.isQuoted {
        diagnostics.append(YAMLAlias.diagnostic("<<", place(name.span)))
        continue
      }
      let node = self.node(value, depth: depth + 1)
      if let earlier = first[name.text] {
        diagnostics.append(
          DuplicateKey.diagnostic(name.text, place(name.span), first: place(earlier)))
        continue
      }
      first[name.text] = name.span
      if let node { pairs.append(Node.Pair(key: name, value: node)) }
    }
    return pairs
  }

  private mutating func scalar(
    _ style: Yams.Node.Scalar.Style, _ text: String, at start: Int
  ) -> Node.Scalar {
    let isPlain = style == .plain || style == .any
    let span = ScalarSpan(places.bytes, end: places.range.upperBound, start: start)
      .span(of: text, style: style)
    if isPlain, misread == nil { misread = lineStart(at: start) }
    if isPlain, let complaint = YAMLSmartQuote.cutText(text, span, places, path) {
      diagnostics.append(complaint)
    }
    // `"\\0"`: an escape may hide what the file may not hold. It was said: nobody else needs to find it.
    var text = text
    if let control = text.utf8.first(where: Self.isControl) {
      diagnostics.append(ControlCharacter.escaped(control, place(span)))
      text = String(decoding: text.utf8.filter { !Self.isControl($0) }, as: UTF8.self)
    }
    return Node.Scalar(text: text, isQuoted: !isPlain, span: span)
  }

  /// What is wrong with the beginning of the line, where nothing but spaces stands before a text or key.
  private func lineStart(at start: Int) -> Diagnostic? {
    guard start < places.range.upperBound,
      places.bytes[start] >= 0xC2 || places.bytes[start] == 0x2B
    else { return nil }
    let line = places.line(of: start)
    let before = places.bytes[places.content(ofLine: line).lowerBound..<start]
    guard before.allSatisfy({ $0 == 0x20 }) else { return nil }
    return YAMLLineStart(places: places, path: path).diagnostic(line)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
  }

  /// The mark of an anchor or a tag in front of a node.
  private func property(at start: Int) -> Diagnostic? {
    guard start < places.range.upperBound else { return nil }
    let byte = places.bytes[start]
    guard byte == 0x26 || byte == 0x21 || byte == 0x2A else { return nil }
    let word = places.bytes[start..<places.range.upperBound].prefix { $0 > 0x20 && $0 != 0x2C }
    let written = String(decoding: word.prefix(40), as: UTF8.self)
    let place = place(SourceSpan(start, start + word.count))
    return byte == 0x21 ? YAMLTag.diagnostic(written, place) : YAMLAlias.diagnostic(written, place)
  }

  /// A collection ends where its last part does, or at its bracket.
  private func span(from start: Int, to end: Int?, close: UInt8) -> SourceSpan {
    let end = max(end ?? start, start)
    guard start < places.range.upperBound,
      places.bytes[start] == 0x5B || places.bytes[start] == 0x7B
    else { return SourceSpan(start, end) }
    var index = max(end, start + 1)
    while index < places.range.upperBound {
      if places.bytes[index] == close { return SourceSpan(start, index + 1) }
      guard places.bytes[index] <= 0x20 || places.bytes[index] == 0x2C else { break }
      index += 1
    }
    return SourceSpan(start, end)
  }

  private mutating func start(_ mark: Mark?) -> Int {
    guard let mark else { return places.range.lowerBound }
    return places.offset(line: mark.line, column: mark.column)
  }

  private func place(_ span: SourceSpan) -> Place { Place(path, span) }
}
