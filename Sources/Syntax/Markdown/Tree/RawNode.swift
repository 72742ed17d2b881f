/// One node of libcmark's tree, copied out: a value in an array, its children right after it.
///
/// Numbers are kept as short as libcmark has them: a text of some length has thousands of nodes.
struct RawNode {
  enum Kind: UInt8 {
    case document, quote, list, item, code, html, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, link, image
    case other
  }

  let kind: Kind
  var isTight = false
  private let start: (line: Int32, column: Int32)
  private let stop: (line: Int32, column: Int32)
  private var ownEnd: Int32
  private var ownNumber: Int32 = 0
  /// The literal, or the destination of a link or picture.
  var text = ""
  /// The title of a link or picture, the info string of a code block.
  var title = ""

  init(
    kind: Kind, end: Int, start: (line: Int32, column: Int32), stop: (line: Int32, column: Int32)
  ) {
    self.kind = kind
    self.start = start
    self.stop = stop
    ownEnd = Int32(end)
  }

  /// The index after its last descendant.
  var end: Int {
    get { Int(ownEnd) }
    set { ownEnd = Int32(newValue) }
  }

  /// The level of a heading; the first number of an ordered list, -1 for bullets.
  var number: Int {
    get { Int(ownNumber) }
    set { ownNumber = Int32(newValue) }
  }

  /// Lines and columns as libcmark says them: from 1, columns in bytes, 0 where it knows none.
  var startLine: Int { Int(start.line) }
  var startColumn: Int { Int(start.column) }
  var endLine: Int { Int(stop.line) }
  var endColumn: Int { Int(stop.column) }
}

extension [RawNode] {
  /// The indices of a node's children, in order.
  func children(of index: Int) -> ChildIndices { ChildIndices(nodes: self, index: index) }

  struct ChildIndices: Swift.Sequence, IteratorProtocol {
    private let nodes: [RawNode]
    private var following: Int
    private let end: Int

    init(nodes: [RawNode], index: Int) {
      self.nodes = nodes
      following = index + 1
      end = nodes[index].end
    }

    mutating func next() -> Int? {
      guard following < end else { return nil }
      defer { following = nodes[following].end }
      return following
    }
  }
}
