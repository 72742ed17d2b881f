/// One node of libcmark's tree, copied out: a value in an array, its children right after it.
struct RawNode {
  enum Kind: UInt8 {
    case document, quote, list, item, code, html, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, link, image
    case other

    /// Whether libcmark's walk leaves it with an event of its own.
    var hasChildren: Bool {
      switch self {
      case .document, .quote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link,
        .image, .other:
        true
      default: false
      }
    }
  }

  let kind: Kind
  /// How many nodes it lies in.
  let depth: Int
  /// The index after its last descendant.
  var end: Int
  /// Lines and columns as libcmark says them: from 1, columns in bytes, 0 where it knows none.
  let startLine: Int
  let startColumn: Int
  let endLine: Int
  let endColumn: Int
  /// The literal, or the destination of a link or picture.
  var text = ""
  /// The title of a link or picture, the info string of a code block.
  var title = ""
  /// The level of a heading; the first number of an ordered list, -1 for bullets.
  var number = 0
  var isTight = false
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
