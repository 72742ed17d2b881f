package import SourceModel

/// The text of an entry as a tree of values: CommonMark 0.30 with tables, footnotes and alerts.
///
/// Places are byte ranges of the whole file. Safe by construction: nothing in it is markup of an output.
package struct Body: Sendable, Hashable {
  package let blocks: [Block]
  /// The notes that are referred to, in the order of their first reference: note 1 first.
  package let footnotes: [Footnote]
  package let span: SourceSpan
  /// Beside an outline, the whole text where it was kept.
  package let packed: PackedText?

  package init(
    blocks: [Block], footnotes: [Footnote] = [], span: SourceSpan, packed: PackedText? = nil
  ) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.span = span
    self.packed = packed
  }

  package static let empty = Body(blocks: [], span: .start)
}

package struct Footnote: Sendable, Hashable {
  /// As written after `[^`; unique in the text after folding.
  package let label: String
  /// How many references name it; at least one.
  package let references: Int
  package let blocks: [Block]
  package let span: SourceSpan

  package init(label: String, references: Int, blocks: [Block], span: SourceSpan) {
    self.label = label
    self.references = references
    self.blocks = blocks
    self.span = span
  }
}

/// One block and the bytes it was made from.
package struct Block: Sendable, Hashable {
  package let kind: Kind
  package let span: SourceSpan

  package init(_ kind: Kind, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  /// What is short lies in the array itself; what is long, in a box of its own.
  package enum Kind: Sendable, Hashable {
    case paragraph([Inline])
    indirect case heading(Heading)
    case quote([Block])
    /// `> [!TIP]`: one of the five kinds of code-hosting sites.
    case alert(AlertKind, [Block])
    indirect case list(List)
    /// `language` is the first word of the info string, or nil.
    indirect case code(text: String, language: String?)
    case thematicBreak
    indirect case table(Table)
    /// A picture alone in its paragraph; its title is the caption.
    indirect case figure(Picture)
    /// Raw HTML as written; shown as text, except in the CommonMark tests. Comments are not here.
    case html(String)
  }
}

package struct Heading: Sendable, Hashable {
  /// 1 to 6.
  package let level: Int
  package let inlines: [Inline]
  /// The fragment that leads here: stable, in the heading's own script, unique in the text.
  package let id: String

  package init(level: Int, inlines: [Inline], id: String) {
    self.level = level
    self.inlines = inlines
    self.id = id
  }
}

package enum AlertKind: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution
}

package struct List: Sendable, Hashable {
  /// The first number of an ordered list; nil for bullets.
  package let start: Int?
  /// Without blank lines between: paragraphs in it get no `<p>`.
  package let isTight: Bool
  package let items: [[Block]]

  package init(start: Int?, isTight: Bool, items: [[Block]]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

package struct Table: Sendable, Hashable {
  package enum Alignment: String, Sendable { case left, center, right }

  /// One a column; nil where none is given.
  package let alignments: [Alignment?]
  package let header: [[Inline]]
  /// Each row has as many cells as the header.
  package let rows: [[[Inline]]]

  package init(alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

package struct Inline: Sendable, Hashable {
  package let kind: Kind
  package let span: SourceSpan

  package init(_ kind: Kind, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  /// As of a block: a text has thousands of these.
  package enum Kind: Sendable, Hashable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    indirect case link(Link)
    indirect case picture(Picture)
    /// Raw inline HTML as written; comments are not here.
    case html(String)
    case softBreak
    case lineBreak
    /// `note` counts from 1 (index into `Body.footnotes` plus one); `occurrence` from 1 for each note.
    case footnoteReference(note: Int, occurrence: Int)
  }
}

package struct Link: Sendable, Hashable {
  /// As written, entities and escapes undone; judged before it is shown (`Destination`).
  package let destination: String
  /// The bytes of the destination where it could be found, else of the whole link.
  package let destinationSpan: SourceSpan
  package let title: String
  package let inlines: [Inline]

  package init(
    destination: String, destinationSpan: SourceSpan, title: String, inlines: [Inline]
  ) {
    self.destination = destination
    self.destinationSpan = destinationSpan
    self.title = title
    self.inlines = inlines
  }
}

package struct Picture: Sendable, Hashable {
  package let destination: String
  package let destinationSpan: SourceSpan
  /// The caption of a figure.
  package let title: String
  /// The text alternative, marks removed.
  package let alternative: String

  package init(
    destination: String, destinationSpan: SourceSpan, title: String, alternative: String
  ) {
    self.destination = destination
    self.destinationSpan = destinationSpan
    self.title = title
    self.alternative = alternative
  }
}
