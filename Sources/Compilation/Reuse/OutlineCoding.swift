import SourceModel
import Syntax

/// Outlines of texts as bytes: of what an outline holds (`Body.outline`) and of nothing else.
extension ByteWriter {
  /// Whether the body is an outline; nothing of another one should be kept.
  mutating func write(outline body: Body) -> Bool {
    guard body.footnotes.isEmpty else { return false }
    write(body.span)
    write(body.blocks.count)
    for block in body.blocks {
      write(block.span)
      switch block.kind {
      case .heading(let heading) where heading.inlines.isEmpty:
        write(Mark.heading)
        write(heading.level)
        write(heading.id)
      case .figure(let picture):
        write(Mark.figure)
        write(picture)
      case .paragraph(let inlines):
        write(Mark.paragraph)
        write(inlines.count)
        for inline in inlines where !write(inline) { return false }
      default: return false
      }
    }
    return true
  }

  private mutating func write(_ inline: Inline) -> Bool {
    write(inline.span)
    switch inline.kind {
    case .link(let link) where link.inlines.isEmpty && link.title.isEmpty:
      write(Mark.link)
      write(link.destination)
      write(link.destinationSpan)
    case .picture(let picture):
      write(Mark.figure)
      write(picture)
    default: return false
    }
    return true
  }

  private mutating func write(_ picture: Picture) {
    write([picture.destination, picture.title, picture.alternative])
    write(picture.destinationSpan)
  }

  private mutating func write(_ mark: Mark) { write(raw: [mark.rawValue]) }

  private mutating func write(_ span: SourceSpan) {
    write(span.lower)
    write(span.upper)
  }
}

/// What follows.
private enum Mark: UInt8 { case heading, figure, paragraph, link }

extension ByteReader {
  /// Nil for bytes that no outline gave.
  mutating func outline() -> Body? {
    guard let span = span(), let count = count() else { return nil }
    var blocks: [Block] = []
    for _ in 0..<count {
      guard let span = self.span(), let kind = block() else { return nil }
      blocks.append(Block(kind, span: span))
    }
    return Body(blocks: blocks, span: span)
  }

  private mutating func block() -> Block.Kind? {
    switch mark() {
    case .heading:
      guard let level = number(), (1...6).contains(level), let id = text() else { return nil }
      return .heading(Heading(level: Int(level), inlines: [], id: id))
    case .figure: return picture().map { .figure($0) }
    case .paragraph:
      guard let count = count() else { return nil }
      var inlines: [Inline] = []
      for _ in 0..<count {
        guard let span = span(), let kind = inline() else { return nil }
        inlines.append(Inline(kind, span: span))
      }
      return .paragraph(inlines)
    case .link, nil: return nil
    }
  }

  private mutating func inline() -> Inline.Kind? {
    switch mark() {
    case .link:
      guard let destination = text(), let span = span() else { return nil }
      return .link(
        Link(destination: destination, destinationSpan: span, title: "", inlines: []))
    case .figure: return picture().map { .picture($0) }
    case .heading, .paragraph, nil: return nil
    }
  }

  private mutating func picture() -> Picture? {
    guard let texts = texts(), texts.count == 3, let span = span() else { return nil }
    return Picture(
      destination: texts[0], destinationSpan: span, title: texts[1], alternative: texts[2])
  }

  private mutating func mark() -> Mark? { raw(1)?.first.flatMap(Mark.init(rawValue:)) }

  private mutating func span() -> SourceSpan? {
    guard let lower = number(), let upper = number(), lower >= 0, upper >= lower else { return nil }
    return SourceSpan(Int(lower), Int(upper))
  }
}
