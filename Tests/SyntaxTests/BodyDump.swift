import SourceModel

@testable import Syntax

/// Prints a body as indented lines with what each part was made from: tests compare trees with it.
///
///     paragraph 0..<12
///       text 0..<5 "Hello"
enum BodyDump {
  static func text(of body: Body) -> String {
    var lines: [String] = []
    dump(body.blocks, 0, &lines)
    for (index, note) in body.footnotes.enumerated() {
      add("note \(index + 1) '\(note.label)' ×\(note.references)", note.span, 0, &lines)
      dump(note.blocks, 1, &lines)
    }
    return lines.joined(separator: "\n")
  }

  private static func dump(_ blocks: [Block], _ depth: Int, _ lines: inout [String]) {
    for block in blocks { dump(block, depth, &lines) }
  }

  private static func dump(_ block: Block, _ depth: Int, _ lines: inout [String]) {
    switch block.kind {
    case .paragraph(let inlines):
      add("paragraph", block.span, depth, &lines)
      dump(inlines, depth + 1, &lines)
    case .heading(let heading):
      add("heading \(heading.level) #\(heading.id)", block.span, depth, &lines)
      dump(heading.inlines, depth + 1, &lines)
    case .quote(let blocks):
      add("quote", block.span, depth, &lines)
      dump(blocks, depth + 1, &lines)
    case .alert(let kind, let blocks):
      add("alert \(kind.rawValue)", block.span, depth, &lines)
      dump(blocks, depth + 1, &lines)
    case .list(let list):
      let start = list.start.map { " from \($0)" } ?? ""
      add("list\(start)\(list.isTight ? " tight" : "")", block.span, depth, &lines)
      for item in list.items {
        lines.append(indent(depth + 1) + "item")
        dump(item, depth + 2, &lines)
      }
    case .code(let text, let language):
      add("code\(language.map { " " + $0 } ?? "") \(quoted(text))", block.span, depth, &lines)
    case .thematicBreak: add("rule", block.span, depth, &lines)
    case .table(let table):
      let alignments = table.alignments.map { $0?.rawValue ?? "-" }.joined(separator: " ")
      add("table \(alignments)", block.span, depth, &lines)
      for row in [table.header] + table.rows {
        lines.append(indent(depth + 1) + "row")
        for cell in row {
          lines.append(indent(depth + 2) + "cell")
          dump(cell, depth + 3, &lines)
        }
      }
    case .figure(let picture):
      add("figure \(describe(picture))", block.span, depth, &lines)
    case .html(let html): add("html \(quoted(html))", block.span, depth, &lines)
    }
  }

  private static func dump(_ inlines: [Inline], _ depth: Int, _ lines: inout [String]) {
    for inline in inlines {
      add(describe(inline), inline.span, depth, &lines)
      dump(inline.children, depth + 1, &lines)
    }
  }

  private static func describe(_ inline: Inline) -> String {
    switch inline.kind {
    case .text(let text): "text \(quoted(text))"
    case .code(let code): "code \(quoted(code))"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .link(let link):
      "link to \(quoted(link.destination)) \(describe(link.destinationSpan))"
        + (link.title.isEmpty ? "" : " title \(quoted(link.title))")
    case .picture(let picture): "picture \(describe(picture))"
    case .html(let html): "html \(quoted(html))"
    case .softBreak: "break"
    case .lineBreak: "hard break"
    case .footnoteReference(let note, let occurrence): "mark \(note).\(occurrence)"
    }
  }

  private static func describe(_ picture: Picture) -> String {
    "\(quoted(picture.destination)) \(describe(picture.destinationSpan)) '\(picture.alternative)'"
      + (picture.title.isEmpty ? "" : " title \(quoted(picture.title))")
  }

  private static func describe(_ span: SourceSpan) -> String { "\(span.lower)..<\(span.upper)" }
  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n") + "\""
  }

  private static func add(
    _ words: String, _ span: SourceSpan, _ depth: Int, _ lines: inout [String]
  ) {
    lines.append("\(indent(depth))\(words) @\(describe(span))")
  }
}
