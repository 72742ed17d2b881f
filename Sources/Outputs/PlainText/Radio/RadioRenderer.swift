import SourceModel
import Stories
import Syntax

/// Turns the text of an entry into lines to be read aloud, and counts how long that takes.
///
/// Links are their words, pictures are not there, a row of a table is a sentence, a short note stands in brackets
/// where it is first referred to. Numbers stay as they are written. Linear in the text: each note is spoken once.
struct RadioRenderer<Context: RadioContext>: ~Copyable {
  /// In columns; a longer note would tear its sentence apart.
  static var longestNote: Int { 240 }

  let context: Context
  let rate: SpeechRate
  var layout: TextLayout
  /// How long it takes to say what was said so far, in microseconds.
  private var time = 0
  /// The notes of the text, each until it is spoken.
  private var notes: [String?] = []

  init(_ context: Context, language: LanguageTag) {
    self.context = context
    rate = SpeechRate(language)
    layout = TextLayout(language)
  }

  /// How far the reading is, in seconds.
  var seconds: Int { (time + 500_000) / 1_000_000 }

  mutating func lines(of body: Body) -> [String] {
    var spoken: [String?] = []
    for note in body.footnotes { spoken.append(words(of: note)) }
    notes = spoken
    return lines(of: body.blocks, width: TextLayout.width)
  }

  /// A line that is spoken, whatever it is.
  mutating func spoken(_ text: String, width: Int = TextLayout.width) -> [String] {
    time += rate.time(of: text)
    return layout.paragraph(text, width: width)
  }

  private mutating func lines(
    of blocks: [Block], width: Int, isTight: Bool = false
  ) -> [String] {
    var parts: [[String]] = []
    for block in blocks { parts.append(lines(of: block, width: width)) }
    return TextLayout.joined(parts, isTight: isTight)
  }

  private mutating func lines(of block: Block, width: Int) -> [String] {
    switch block.kind {
    case .paragraph(let inlines): return spoken(text(inlines), width: width)
    case .heading(let heading):
      let clock = "[\(SpeechRate.clock(seconds))] "
      let text = PlainCharacters.unbroken(text(heading.inlines))
      guard !text.isEmpty else { return [] }
      time += rate.time(of: text)
      return layout.paragraph(clock + text, width: width)
    case .quote(let blocks):
      // Set in without a sign, which a voice would read.
      let inner = TextLayout.inner(width, margin: 4)
      let lines = lines(of: blocks, width: inner.width)
      return inner.isInset ? TextLayout.inset(lines, "    ") : lines
    case .alert(let kind, let blocks):
      return spoken(PlainCharacters.line(context.title(of: kind) + context.colon), width: width)
        + lines(of: blocks, width: width)
    case .list(let list): return lines(of: list, width: width)
    case .table(let table): return sentences(of: table, width)
    case .code: return spoken(PlainCharacters.line(context.words(for: .example)), width: width)
    case .thematicBreak: return ["* * *"]
    case .figure, .html: return []
    }
  }

  private mutating func lines(of list: List, width: Int) -> [String] {
    var items: [[String]] = []
    for (index, item) in list.items.enumerated() {
      let number = list.start.map { $0.addingReportingOverflow(index).partialValue }
      let mark = number.map { context.mark(ofItem: $0) + ". " } ?? "- "
      let inner = TextLayout.inner(width, margin: DisplayWidth.of(mark))
      let lines = lines(of: item, width: inner.width, isTight: list.isTight)
      let margin = inner.isInset ? String(repeating: " ", count: DisplayWidth.of(mark)) : ""
      if !lines.isEmpty { items.append(TextLayout.inset(lines, mark, margin)) }
    }
    return TextLayout.joined(items, isTight: list.isTight)
  }

  /// A row each: `Day: Monday, task: the sun.`; a label that would be too long to be said each time is said in the
  /// first row alone.
  private mutating func sentences(of table: Table, _ width: Int) -> [String] {
    var lines: [String] = []
    for (index, row) in table.rows.enumerated() {
      var cells: [String] = []
      for (label, cell) in zip(table.header, row) {
        let said = PlainCharacters.unbroken(text(cell))
        guard !said.isEmpty else { continue }
        let label = PlainCharacters.unbroken(text(label))
        let isLabelled = !label.isEmpty && (index == 0 || DisplayWidth.of(label) <= 40)
        cells.append(isLabelled ? label + context.colon + said : said)
      }
      guard !cells.isEmpty else { continue }
      let sentence = cells.joined(separator: context.betweenCells)
      lines += spoken(
        Self.ends(sentence) ? sentence : sentence + context.fullStop, width: width)
    }
    return lines
  }

  /// Whether a sentence has an end of its own.
  private static func ends(_ sentence: String) -> Bool {
    sentence.unicodeScalars.last.map { ".?!…。？！؟۔।។".unicodeScalars.contains($0) } ?? false
  }

  // MARK: Inlines

  private mutating func text(_ inlines: [Inline]) -> String {
    var text = ""
    append(inlines, to: &text)
    return text
  }

  private mutating func append(_ inlines: [Inline], to text: inout String) {
    for inline in inlines {
      switch inline.kind {
      case .text(let own), .code(let own): text += spoken(own)
      case .emphasis(let inlines), .strong(let inlines): append(inlines, to: &text)
      case .link(let link):
        if context.isAddress(link) {
          text += PlainCharacters.line(context.words(for: .address))
        } else {
          append(link.inlines, to: &text)
        }
      case .softBreak: text += " "
      case .lineBreak: text += "\n"
      case .footnoteReference(let note, _): appendNote(note - 1, to: &text)
      case .picture, .html: break
      }
    }
  }

  /// Without addresses, and without the box of a task at the start of its line.
  private func spoken(_ own: String) -> String {
    // Looked for by bytes first: hardly any words hold either.
    let isTask = own.utf8.first == UInt8(ascii: "[")
    let line = PlainCharacters.line(
      isTask ? own.replacing(#/^\[[ xX]\] /#, with: "") : own)
    guard line.holds("://") || line.holds("www.") else { return line }
    return line.replacing(#/(?:https?:\/\/|www\.)[^\s]*[^\s.,;:!?)\]»”"'’]/#) { _ in
      PlainCharacters.line(context.words(for: .address))
    }
  }

  private mutating func appendNote(_ index: Int, to text: inout String) {
    guard notes.indices.contains(index), let note = notes[index] else { return }
    notes[index] = nil
    text += note
  }

  /// In brackets; nil for one that says nothing.
  private mutating func words(of note: Footnote) -> String? {
    var said: [String] = []
    for block in note.blocks {
      guard case .paragraph(let inlines) = block.kind else { return context.words(for: .note) }
      let words = PlainCharacters.unbroken(text(inlines))
      if !words.isEmpty { said.append(words) }
    }
    let words = said.joined(separator: " ")
    guard !words.isEmpty else { return nil }
    guard DisplayWidth.of(words) <= Self.longestNote else { return context.words(for: .note) }
    let brackets = context.brackets
    return brackets.open + words + brackets.close
  }
}
