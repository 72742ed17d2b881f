/// Keeps the containers that are open while the nodes are walked in order.
struct ContainerWalk {
  private let passage: Passage
  private var open: [(end: Int, containers: Containers)] = []

  init(_ passage: Passage) { self.passage = passage }

  var containers: Containers { open.last?.containers ?? Containers() }

  /// Closes what ends before a node.
  mutating func leave(before index: Int) {
    while let last = open.last, last.end <= index { open.removeLast() }
  }

  /// Opens a quote or an item.
  mutating func enter(_ index: Int, _ nodes: [RawNode]) {
    leave(before: index)
    open.append((nodes[index].end, containers.entering(index, nodes, passage)))
  }
}

extension Containers {
  /// The containers inside a quote or an item.
  func entering(_ index: Int, _ nodes: [RawNode], _ passage: Passage) -> Containers {
    let node = nodes[index]
    guard node.kind == .item else { return adding(.quote) }
    guard passage.lines.indices.contains(node.startLine - 1) else { return adding(.item(width: 2)) }
    let line = passage.content(ofLine: node.startLine - 1)
    let outer = match(line)
    let markStart = node.startColumn - 1
    var content = markStart + Self.markLength(line, at: markStart) + 1
    let child = index + 1
    if child < node.end, nodes[child].startLine == node.startLine,
      nodes[child].kind != .code
        || !nodes[child].title.isEmpty
    {
      content = max(content, nodes[child].startColumn - 1)
    }
    let column = Self.column(of: min(content, line.count), in: line) + max(0, content - line.count)
    return adding(.item(width: max(2, column - outer.column)))
  }

  /// `-` is one byte, `10.` three.
  private static func markLength(_ line: ArraySlice<UInt8>, at offset: Int) -> Int {
    1 + line.dropFirst(offset).prefix { (0x30...0x39).contains($0) }.count
  }
}
