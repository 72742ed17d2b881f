import SourceModel
import Syntax

/// Ways through a body in reading order, notes last: with lists of work, since a hostile text nests
/// deeper than a stack.
enum BodyWalk {
  /// A heading and the bytes of its block.
  struct PlacedHeading {
    let heading: Heading
    let span: SourceSpan
  }

  /// A run of inlines: what one paragraph, heading or cell of a table holds.
  struct Run {
    enum Holder { case paragraph, heading, cell }
    let holder: Holder
    let inlines: [Inline]
  }

  /// Every block, each before those inside it.
  static func blocks(_ body: Body) -> [Block] {
    var out: [Block] = []
    var work = Array((body.blocks + body.footnotes.flatMap(\.blocks)).reversed())
    while let block = work.popLast() {
      out.append(block)
      switch block.kind {
      case .quote(let inner), .alert(_, let inner): work += inner.reversed()
      case .list(let list): work += list.items.joined().reversed()
      default: break
      }
    }
    return out
  }

  static func headings(_ body: Body) -> [PlacedHeading] {
    blocks(body).compactMap { block in
      guard case .heading(let heading) = block.kind else { return nil }
      return PlacedHeading(heading: heading, span: block.span)
    }
  }

  static func runs(_ body: Body) -> [Run] {
    blocks(body).flatMap { block -> [Run] in
      switch block.kind {
      case .paragraph(let inlines): [Run(holder: .paragraph, inlines: inlines)]
      case .heading(let heading): [Run(holder: .heading, inlines: heading.inlines)]
      case .table(let table):
        (table.header + table.rows.joined()).map { Run(holder: .cell, inlines: $0) }
      default: []
      }
    }
  }

  /// Every inline of a run, each before those inside it.
  static func inlines(_ run: [Inline]) -> [Inline] {
    var out: [Inline] = []
    var work = Array(run.reversed())
    while let inline = work.popLast() {
      out.append(inline)
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner): work += inner.reversed()
      case .link(let link): work += link.inlines.reversed()
      default: break
      }
    }
    return out
  }

  static func links(_ body: Body) -> [Link] {
    runs(body).flatMap { inlines($0.inlines) }.compactMap {
      if case .link(let link) = $0.kind { link } else { nil }
    }
  }

  /// Pictures in texts and figures.
  static func pictures(_ body: Body) -> [Picture] {
    placedPictures(body).map(\.picture)
  }

  static func placedPictures(_ body: Body) -> [(picture: Picture, span: SourceSpan)] {
    blocks(body).flatMap { block -> [(picture: Picture, span: SourceSpan)] in
      let runs: [[Inline]]
      switch block.kind {
      case .figure(let picture): return [(picture, block.span)]
      case .paragraph(let inlines): runs = [inlines]
      case .heading(let heading): runs = [heading.inlines]
      case .table(let table): runs = table.header + table.rows.joined()
      default: return []
      }
      return runs.flatMap { inlines($0) }.compactMap {
        if case .picture(let picture) = $0.kind { (picture, $0.span) } else { nil }
      }
    }
  }

  /// The words of a run without marks; pictures are their text alternatives.
  static func plainText(_ run: [Inline]) -> String {
    inlines(run).map { inline in
      switch inline.kind {
      case .text(let text), .code(let text): text
      case .picture(let picture): picture.alternative
      case .softBreak, .lineBreak: " "
      default: ""
      }
    }.joined()
  }
}
