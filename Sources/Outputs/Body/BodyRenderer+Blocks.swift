import Syntax

/// What stands on top of CommonMark: alerts, figures, tables, notes. Markup as in the design reference.
extension BodyRenderer {
  mutating func append(_ kind: AlertKind, _ blocks: [Block]) {
    startLine()
    let isCare = kind == .warning || kind == .caution
    markup(
      isCare
        ? "<div class=\"alert care\" role=\"note\">\n" : "<div class=\"alert\" role=\"note\">\n")
    markup("<p class=\"label\">")
    text(context.title(of: kind))
    markup("</p>\n")
    append(blocks, isTight: false)
    markup("</div>\n")
  }

  mutating func append(figure picture: Picture) {
    startLine()
    guard context.image(for: picture) != nil else {
      // Nothing to show: the alternative, and the caption if there is one, as text.
      markup("<p>")
      text(picture.alternative)
      markup("</p>\n")
      if !picture.title.isEmpty {
        markup("<p>")
        text(picture.title)
        markup("</p>\n")
      }
      return
    }
    markup("<figure>\n")
    append(picture: picture)
    if !picture.title.isEmpty {
      markup("\n<figcaption>")
      text(picture.title)
      markup("</figcaption>")
    }
    markup("\n</figure>\n")
  }

  mutating func append(_ table: Table) {
    startLine()
    if hasTableFrame {
      markup("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
      text(context.tableLabel)
      // Two regions of one page may not bear one name.
      tables += 1
      if tables > 1 { text(" \(tables)") }
      markup("\">\n")
    }
    // No book and no paper can be moved to and fro: there a wide table breaks its words.
    markup(!options.isPlain && TableWidth.isWide(table) ? "<table class=\"wide\">" : "<table>")
    markup("\n<thead>\n<tr>\n")
    append(cells: table.header, table.alignments, isHeader: true)
    markup("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      markup("<tbody>\n")
      for row in table.rows {
        markup("<tr>\n")
        append(cells: row, table.alignments, isHeader: false)
        markup("</tr>\n")
      }
      markup("</tbody>\n")
    }
    markup("</table>\n")
    if hasTableFrame { markup("</div>\n") }
  }

  /// In which a table that is wider than the page can be moved.
  private var hasTableFrame: Bool { !options.isPlain && !options.isBook }

  private mutating func append(
    cells: [[Inline]], _ alignments: [Table.Alignment?], isHeader: Bool
  ) {
    for (column, (cell, alignment)) in zip(cells, alignments).enumerated() {
      // A header cell without words says nothing of its column or row.
      let isHeader = isHeader && (options.isPlain || !cell.isEmpty)
      markup(isHeader ? "<th" : "<td")
      if options.isPlain {
        if let alignment {
          markup(" align=\"")
          text(alignment.rawValue)
          markup("\"")
        }
      } else {
        if isHeader { markup(" scope=\"col\"") }
        // A short first cell, `Day 1`, keeps its words on one line.
        let isKept = column == 0 && !isHeader && Self.isShort(cell)
        switch alignment {
        case .right: markup(isKept ? " class=\"n s\"" : " class=\"n\"")
        case .center: markup(isKept ? " class=\"c s\"" : " class=\"c\"")
        case .left, nil: if isKept { markup(" class=\"s\"") }
        }
      }
      markup(">")
      append(cell)
      markup(isHeader ? "</th>\n" : "</td>\n")
    }
  }

  /// Several words, and no wider than ten letters of Latin; letters of East Asia are twice as wide.
  private static func isShort(_ cell: [Inline]) -> Bool {
    let text = cell.plainText
    guard text.utf8.count <= 40,
      text.unicodeScalars.contains(where: { $0 == " " || $0.value > 0x7F })
    else { return false }
    return text.reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value >= 0x2E80 } ? 2 : 1) } <= 10
  }

  mutating func append(notes: [Footnote]) {
    guard !notes.isEmpty else {
      guard !paper.shown.isEmpty else { return }
      startLine()
      markup("<div class=\"notes onpaper\">\n")
      appendAddresses()
      markup("</div>\n")
      return
    }
    startLine()
    guard !options.isBook else { return append(bookNotes: notes) }
    markup("<section class=\"notes\" aria-label=\"")
    text(context.notesLabel)
    markup("\">\n<ol>\n")
    for (index, note) in notes.enumerated() {
      let number = index + 1
      markup("<li id=\"")
      text(BodyAnchors.note(number, in: options.idPrefix))
      markup("\">")
      append(note, number)
      markup("</li>\n")
    }
    markup("</ol>\n")
    appendAddresses()
    markup("</section>\n")
  }

  /// A note of one paragraph is that paragraph's words; the way back stands at the end of the last one.
  mutating func append(_ note: Footnote, _ number: Int) {
    if note.blocks.count == 1, let only = note.blocks.first,
      case .paragraph(let inlines) = only.kind
    {
      append(inlines)
      append(back: number, note.references)
      return
    }
    markup("\n")
    if let last = note.blocks.last, case .paragraph(let inlines) = last.kind {
      append(Array(note.blocks.dropLast()), isTight: false)
      markup("<p>")
      append(inlines)
      append(back: number, note.references)
      markup("</p>\n")
      return
    }
    append(note.blocks, isTight: false)
    markup("<p>")
    append(back: number, note.references, followsText: false)
    markup("</p>\n")
  }

  mutating func append(back number: Int, _ references: Int, followsText: Bool = true) {
    for occurrence in 1...max(1, references) {
      if followsText || occurrence > 1 { markup(" ") }
      markup(options.isBook ? "<a role=\"doc-backlink\" href=\"#" : "<a href=\"#")
      text(BodyAnchors.reference(number, occurrence: occurrence, in: options.idPrefix))
      markup("\" aria-label=\"")
      text(context.backLabel(ofNote: number, occurrence: references > 1 ? occurrence : nil))
      markup("\">↑</a>")
    }
  }
}
