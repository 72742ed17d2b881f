import SourceModel
import Stories
import Syntax

/// Turns the text of an entry into lines of plain text, 72 columns wide, to be read in any program and by any
/// voice.
///
/// Marks of emphasis are left out, since a voice would read them. Time and memory are linear in the text, but for
/// margins, which stop growing (`TextLayout.narrowest`); recursion is as deep as the tree, which the parser bounds.
struct PlainTextRenderer<Context: PlainTextContext>: ~Copyable {
  let context: Context
  var layout: TextLayout
  /// The addresses that were met so far.
  var addresses = PaperLinks()

  init(_ context: Context, language: LanguageTag) {
    self.context = context
    layout = TextLayout(language)
  }

  /// The text, then its notes, then the addresses of its links.
  mutating func parts(of body: Body) -> [[String]] {
    let text = lines(of: body.blocks, width: TextLayout.width)
    let notes = notes(body.footnotes)
    return [text, notes, addressList()]
  }

  mutating func lines(of blocks: [Block], width: Int, isTight: Bool = false) -> [String] {
    var parts: [[String]] = []
    for block in blocks { parts.append(lines(of: block, width: width)) }
    return TextLayout.joined(parts, isTight: isTight)
  }

  private mutating func lines(of block: Block, width: Int) -> [String] {
    switch block.kind {
    case .paragraph(let inlines): return paragraph(inlines, width)
    case .heading(let heading):
      return layout.heading(
        line(heading.inlines), under: heading.level > 2 ? "~" : "-", width: width)
    case .quote(let blocks):
      let inner = TextLayout.inner(width, margin: 2)
      let lines = lines(of: blocks, width: inner.width)
      return inner.isInset ? TextLayout.inset(lines, "> ") : lines
    case .alert(let kind, let blocks):
      let inner = TextLayout.inner(width, margin: 4)
      let title = PlainCharacters.line(context.title(of: kind) + context.colon)
      let lines = lines(of: blocks, width: inner.width)
      return layout.paragraph(title, width: width)
        + (inner.isInset ? TextLayout.inset(lines, "    ") : lines)
    case .list(let list): return lines(of: list, width: width)
    case .code(let text, _): return TextLayout.inset(PlainCharacters.lines(text), "    ")
    case .thematicBreak: return ["* * *"]
    case .table(let table): return lines(of: table, width: width)
    case .figure(let picture):
      return TextLayout.joined(
        [
          layout.paragraph(self.picture(picture), width: width),
          layout.paragraph(PlainCharacters.line(picture.title), width: width),
        ])
    case .html(let html): return layout.paragraph(PlainCharacters.line(html), width: width)
    }
  }

  func picture(_ picture: Picture) -> String {
    let alternative = PlainCharacters.line(picture.alternative)
    return alternative.isEmpty ? "" : context.picture(alternative)
  }

  private mutating func paragraph(_ inlines: [Inline], _ width: Int) -> [String] {
    var text = ""
    append(inlines, to: &text)
    return layout.paragraph(text, width: width)
  }

  /// Inlines on one line.
  mutating func line(_ inlines: [Inline]) -> String {
    var text = ""
    append(inlines, to: &text)
    return PlainCharacters.unbroken(text)
  }

  private mutating func lines(of list: List, width: Int) -> [String] {
    var items: [[String]] = []
    for (index, item) in list.items.enumerated() {
      let number = list.start.map { $0.addingReportingOverflow(index).partialValue }
      let mark = number.map { context.mark(ofNote: $0) + ". " } ?? "- "
      let inner = TextLayout.inner(width, margin: DisplayWidth.of(mark))
      let lines = lines(of: item, width: inner.width, isTight: list.isTight)
      let margin = inner.isInset ? String(repeating: " ", count: DisplayWidth.of(mark)) : ""
      items.append(TextLayout.inset(lines.isEmpty ? [""] : lines, mark, margin))
    }
    return TextLayout.joined(items, isTight: list.isTight)
  }

  private mutating func notes(_ notes: [Footnote]) -> [String] {
    guard !notes.isEmpty else { return [] }
    var parts = [layout.heading(context.notesLabel, under: "-")]
    for (index, note) in notes.enumerated() {
      let mark = "[\(context.mark(ofNote: index + 1))] "
      let margin = DisplayWidth.of(mark)
      let lines = lines(of: note.blocks, width: TextLayout.width - margin)
      parts.append(
        TextLayout.inset(
          lines.isEmpty ? [""] : lines, mark, String(repeating: " ", count: margin)))
    }
    return TextLayout.joined(parts)
  }

  /// Each on one line, however long: cut, it would lead nowhere.
  private mutating func addressList() -> [String] {
    guard !addresses.addresses.isEmpty else { return [] }
    let list = addresses.addresses.enumerated().map {
      "[\(PaperLinks.letter($0.offset))] \(PlainCharacters.line($0.element))"
    }
    return TextLayout.joined([layout.heading(context.addressesLabel, under: "-"), list])
  }
}
