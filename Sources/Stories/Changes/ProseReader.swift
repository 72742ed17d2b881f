import SourceModel
import Syntax

/// Collects the blocks of a body.
struct ProseReader {
  var blocks: [ProseBlock] = []

  /// Begins with the title and the summary.
  init(_ parts: FrontMatter) {
    for (key, kind) in [("title", ProseBlock.Kind.title), ("summary", .summary)] {
      if let text = parts.text(of: key) { add(kind, text) }
    }
  }

  private mutating func add(_ kind: ProseBlock.Kind, _ text: String) {
    let plain = kind == .code ? Self.trimmed(text) : Self.line(text)
    if !plain.isEmpty { blocks.append(ProseBlock(kind, plain)) }
  }

  /// A block that stands in no other.
  mutating func read(_ block: Block) { read([block], as: .paragraph, depth: 0) }

  mutating func readNotes(of body: Body) {
    for note in body.footnotes { read(note.blocks, as: .note, depth: 0) }
  }

  /// - Parameter kind: what a paragraph is here. The parser bounds how deep blocks stand in one another.
  private mutating func read(_ list: [Block], as kind: ProseBlock.Kind, depth: Int) {
    for block in list {
      switch block.kind {
      case .paragraph(let inlines): add(kind, inlines.plainText)
      case .heading(let heading): add(.heading(level: heading.level), heading.inlines.plainText)
      case .quote(let inner), .alert(_, let inner): read(inner, as: .quote, depth: depth)
      case .list(let list):
        for item in list.items { read(item, as: .item(depth: depth + 1), depth: depth + 1) }
      case .code(let text, _): add(.code, text)
      case .html(let text): add(.paragraph, text)
      case .table(let table):
        for row in [table.header] + table.rows {
          add(.row, row.map(\.plainText).joined(separator: " | "))
        }
      case .figure(let picture):
        add(.picture, picture.alternative)
        add(.caption, picture.title)
      case .thematicBreak: break
      }
    }
  }

  /// French sets U+00A0 and U+202F before its marks, and that they are there is seen.
  private static func line(_ text: String) -> String {
    WhiteSpace.line(text, keepsNoBreak: true)
  }

  /// Without the line ends at its ends; those inside as line feeds.
  private static func trimmed(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }[...]
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
