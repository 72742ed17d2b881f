import CCommonMark

/// Owns a tree of libcmark and copies it out: the only file that knows the C library.
///
/// libcmark is iterative while it parses, so a deep tree does not overflow a stack here; what reads `nodes()`
/// bounds its own depth. Time is bounded by `MarkdownBounds` before a text comes here.
struct CommonMarkTree: ~Copyable {
  private let tree: OpaquePointer

  /// Parses `text`.
  ///
  /// Columns that come out count bytes. Inline places are those of the paragraph's *content*, as if every
  /// line began where its first does: `LeafPlaces` puts them right.
  init(parsing text: [UInt8]) {
    tree = text.withUnsafeBytes { buffer in
      colophon_tree_parse(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
        CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS)
    }
  }

  deinit { colophon_tree_free(tree) }

  /// The tree in reading order, every node before its children; nil when it has more than `limit` nodes.
  borrowing func nodes(limit: Int) -> [RawNode]? {
    var nodes: [RawNode] = []
    nodes.reserveCapacity(512)
    var open: [Int] = []
    var next = colophon_tree_root(tree)
    while let node = next {
      guard nodes.count < limit else { return nil }
      let place = nodes.count
      nodes.append(Self.copy(node, end: place + 1))
      if let child = cmark_node_first_child(node) {
        open.append(place)
        next = child
        continue
      }
      // What has none after it ends its parent, and maybe that one's.
      var last = node
      next = cmark_node_next(last)
      while next == nil, let parent = open.popLast(), let above = cmark_node_parent(last) {
        nodes[parent].end = nodes.count
        last = above
        next = cmark_node_next(above)
      }
    }
    return nodes
  }

  private static func copy(_ node: OpaquePointer, end: Int) -> RawNode {
    let kind = kind(of: node)
    var raw = RawNode(
      kind: kind, end: end,
      start: (cmark_node_get_start_line(node), cmark_node_get_start_column(node)),
      stop: (cmark_node_get_end_line(node), cmark_node_get_end_column(node)))
    switch kind {
    case .text, .inlineCode, .inlineHTML, .html:
      raw.text = string(cmark_node_get_literal(node))
    case .code:
      raw.text = string(cmark_node_get_literal(node))
      raw.title = string(cmark_node_get_fence_info(node))
    case .link, .image:
      raw.text = string(cmark_node_get_url(node))
      raw.title = string(cmark_node_get_title(node))
    case .heading:
      raw.number = Int(cmark_node_get_heading_level(node))
    case .list:
      raw.isTight = cmark_node_get_list_tight(node) != 0
      raw.number =
        cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        ? Int(cmark_node_get_list_start(node)) : -1
    default: break
    }
    return raw
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private static func kind(of node: OpaquePointer) -> RawNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }
}
