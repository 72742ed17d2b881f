package import SourceModel

extension Body {
  /// Calls `visit` for every block, each before the blocks in it; the notes after the text.
  package func forEachBlock(_ visit: (Block) -> Void) {
    blocks.forEachBlock(visit)
    for note in footnotes { note.blocks.forEachBlock(visit) }
  }

  /// Calls `visit` for every inline, each before the inlines in it; the notes after the text. A figure's
  /// picture comes as an inline picture of the figure's span.
  package func forEachInline(_ visit: (Inline) -> Void) {
    forEachBlock { block in block.ownInlines.forEachInline(visit) }
  }

  /// What it says, without marks: a line each block; pictures as their alternatives, raw HTML left out.
  package var plainText: String {
    var text = ""
    forEachBlock { block in
      let own: String
      switch block.kind {
      case .code(let code, _): own = code
      case .table(let table):
        own = ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: "\t") }
          .joined(separator: "\n")
      default: own = block.ownInlines.plainText
      }
      guard !own.isEmpty else { return }
      if let last = text.utf8.last, last != 0x0A { text += "\n" }
      text += own
    }
    return text
  }

  package struct LocatedHeading: Sendable, Hashable {
    package let heading: Heading
    package let span: SourceSpan
    /// Whether it stands in a quote, a list, an alert or a note: not part of the outline.
    package let isNested: Bool
  }

  /// The headings in order; those in quotes, lists, alerts and notes are marked.
  package var headings: [LocatedHeading] {
    var headings: [LocatedHeading] = []
    func add(_ block: Block, isNested: Bool) {
      guard case .heading(let heading) = block.kind else { return }
      headings.append(LocatedHeading(heading: heading, span: block.span, isNested: isNested))
    }
    for block in blocks {
      add(block, isNested: false)
      block.children.forEachBlock { add($0, isNested: true) }
    }
    for note in footnotes { note.blocks.forEachBlock { add($0, isNested: true) } }
    return headings
  }

  package struct LocatedLink: Sendable, Hashable {
    package let link: Link
    package let span: SourceSpan
  }

  /// All links in order, those in notes last.
  package var links: [LocatedLink] {
    var links: [LocatedLink] = []
    forEachInline { inline in
      if case .link(let link) = inline.kind {
        links.append(LocatedLink(link: link, span: inline.span))
      }
    }
    return links
  }

  package struct LocatedPicture: Sendable, Hashable {
    package let picture: Picture
    package let span: SourceSpan
    package let isFigure: Bool
  }

  /// All pictures in order, those in notes last.
  package var pictures: [LocatedPicture] {
    var pictures: [LocatedPicture] = []
    forEachBlock { block in
      if case .figure(let picture) = block.kind {
        pictures.append(LocatedPicture(picture: picture, span: block.span, isFigure: true))
        return
      }
      block.ownInlines.forEachInline { inline in
        guard case .picture(let picture) = inline.kind else { return }
        pictures.append(LocatedPicture(picture: picture, span: inline.span, isFigure: false))
      }
    }
    return pictures
  }
}

extension Block {
  /// The inlines that stand in this block itself, cells of a table in order of reading.
  package var ownInlines: [Inline] {
    switch kind {
    case .paragraph(let inlines): inlines
    case .heading(let heading): heading.inlines
    case .table(let table): table.header.flatMap { $0 } + table.rows.flatMap { $0.flatMap { $0 } }
    case .figure(let picture): [Inline(.picture(picture), span: span)]
    default: []
    }
  }

  /// The blocks that stand in this block itself.
  package var children: [Block] {
    switch kind {
    case .quote(let blocks), .alert(_, let blocks): blocks
    case .list(let list): list.items.flatMap { $0 }
    default: []
    }
  }
}

extension [Block] {
  fileprivate func forEachBlock(_ visit: (Block) -> Void) {
    for block in self {
      visit(block)
      block.children.forEachBlock(visit)
    }
  }
}

extension [Inline] {
  /// Calls `visit` for every inline, each before the inlines in it.
  package func forEachInline(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      inline.children.forEachInline(visit)
    }
  }

  /// The text without marks; pictures as their alternatives, raw HTML and marks of notes left out.
  package var plainText: String {
    var text = ""
    forEachInline { inline in
      switch inline.kind {
      case .text(let own), .code(let own): text += own
      case .picture(let picture): text += picture.alternative
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }
}

extension Inline {
  /// The inlines that stand in this one.
  package var children: [Inline] {
    switch kind {
    case .emphasis(let inlines), .strong(let inlines): inlines
    case .link(let link): link.inlines
    default: []
    }
  }
}
