import SourceModel

extension Body {
  /// What other files need to know of a text: its headings' ids, its links and its pictures, in order, and
  /// nothing of its words.
  ///
  /// A build keeps this of every text instead of the tree: a tree takes many times the bytes of its text, and a
  /// book has thousands of them. Places stay those of the whole file.
  package var outline: Body { outline(packed: nil) }

  /// - Parameter packed: the whole text, where it is kept beside the outline.
  package func outline(packed: PackedText?) -> Body {
    var blocks: [Block] = []
    // All links and pictures stand in one paragraph: a block each would take more memory than they do.
    var kept: [Inline] = []
    forEachBlock { block in
      switch block.kind {
      case .heading(let heading):
        let bare = Heading(level: heading.level, inlines: [], id: heading.id)
        blocks.append(Block(.heading(bare), span: block.span))
      case .figure: blocks.append(block)
      default: break
      }
      if case .figure = block.kind { return }
      block.ownInlines.forEachInline { inline in
        switch inline.kind {
        case .link(let link):
          let bare = Link(
            destination: link.destination, destinationSpan: link.destinationSpan, title: "",
            inlines: [])
          kept.append(Inline(.link(bare), span: inline.span))
        case .picture: kept.append(inline)
        default: break
        }
      }
    }
    if !kept.isEmpty { blocks.append(Block(.paragraph(kept), span: span)) }
    return Body(blocks: blocks, span: span, packed: packed)
  }
}
