import SourceModel
import Syntax

/// What checks ask of a body, in reading order, notes last: lists made by the walkers of Syntax, whose bounds
/// keep a hostile text from nesting deeper than a stack.
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
    /// The links in it, each before those inside it, with their places.
    let links: [(link: Link, span: SourceSpan)]
    let hasHTML: Bool
    /// Whether there are enough digits in it for a telephone number.
    let mayHoldNumber: Bool

    init(holder: Holder, inlines: [Inline]) {
      self.holder = holder
      self.inlines = inlines
      var links: [(link: Link, span: SourceSpan)] = []
      var hasHTML = false
      var digits = 0
      inlines.forEachInline { inline in
        switch inline.kind {
        case .text(var words): digits += words.withUTF8 { PhoneDigits.mostDigits(in: $0) }
        case .link(let link): links.append((link, inline.span))
        case .html: hasHTML = true
        default: break
        }
      }
      self.links = links
      self.hasHTML = hasHTML
      mayHoldNumber = digits >= PhoneDigits.fewest
    }

    /// Its words in one piece. Few runs hold anything that must be looked for in them.
    var words: InlineText { InlineText(inlines) }
  }

  /// Every block, each before those inside it.
  static func blocks(_ body: Body) -> [Block] {
    var out: [Block] = []
    body.forEachBlock { out.append($0) }
    return out
  }

  static func headings(_ body: Body) -> [PlacedHeading] {
    body.headings.map { PlacedHeading(heading: $0.heading, span: $0.span) }
  }

  static func runs(_ blocks: [Block]) -> [Run] {
    var runs: [Run] = []
    for block in blocks {
      switch block.kind {
      case .paragraph(let inlines): runs.append(Run(holder: .paragraph, inlines: inlines))
      case .heading(let heading): runs.append(Run(holder: .heading, inlines: heading.inlines))
      case .table(let table):
        for cell in table.header { runs.append(Run(holder: .cell, inlines: cell)) }
        for cell in table.rows.joined() { runs.append(Run(holder: .cell, inlines: cell)) }
      default: break
      }
    }
    return runs
  }

  /// Every inline of a run, each before those inside it.
  static func inlines(_ run: [Inline]) -> [Inline] {
    var out: [Inline] = []
    run.forEachInline { out.append($0) }
    return out
  }

  static func links(_ body: Body) -> [Link] { body.links.map(\.link) }

  /// Pictures in texts and figures.
  static func pictures(_ body: Body) -> [Picture] { body.pictures.map(\.picture) }

  static func placedPictures(_ body: Body) -> [(picture: Picture, span: SourceSpan)] {
    body.pictures.map { ($0.picture, $0.span) }
  }

  /// The words of a run without marks; pictures are their text alternatives.
  static func plainText(_ run: [Inline]) -> String { run.plainText }
}
