package import SourceModel
import Syntax

/// Finds marks that look like Markdown and are not: readers see the signs.
package enum UnreadMark: Check {
  package static let explanation = Explanation(
    "unread-mark", .warning,
    what: "A mark of a heading, a list, an alert or a table is not written as Markdown has it.",
    why: """
      Readers see the signs in place of a heading or a list. A heading is '## ' with a space, an item of a list \
      begins with '- ', an alert is one of five, and the second line of a table is made of hyphens.
      """,
    wrong: "##How it began\n", right: "## How it began\n")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    text.blocks.flatMap { block -> [Diagnostic] in
      guard case .paragraph = block.kind, mayStand(in: block.span, of: text.file) else { return [] }
      let lines = Lines(text.file.text(in: block.span), at: block.span.lower)
      return [heading(lines, text), bullets(lines, text), alert(lines, text), table(lines, text)]
        .compactMap(\.self)
    }
  }

  /// Whether a line begins with the first bytes of such a mark; hardly any paragraph has one.
  private static func mayStand(in span: SourceSpan, of file: SourceFile) -> Bool {
    var text = file.text
    return text.withUTF8 { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[span.lower..<min(span.upper, bytes.count)])
      // Files whose lines end otherwise are few: they are looked at.
      guard bytes.firstIndex(ofByte: 0x0D) == nil else { return true }
      var start: Int? = 0
      while let line = start {
        if mayBegin(bytes, at: line) { return true }
        start = bytes.firstIndex(ofByte: 0x0A, from: line).map { $0 + 1 }
      }
      return false
    }
  }

  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var place = start
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x3E { place += 1 }
    guard place + 1 < bytes.count else { return false }
    switch (bytes[place], bytes[place + 1]) {
    // '##', '[!', '|', and what '·' and the other bullets begin with.
    case (0x23, 0x23), (0x5B, 0x21), (0x7C, _), (0xC2, 0xB7), (0xE2, 0x80), (0xE2, 0x96),
      (0xE2, 0x97):
      return true
    default: return false
    }
  }

  /// The lines of a paragraph, without the marks of quotes in front.
  private struct Lines {
    var all: [(text: Substring, offset: Int)] = []

    init(_ written: String, at start: Int) {
      var offset = start
      for line in written.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        let text = line.drop { $0 == " " || $0 == ">" }
        all.append((text, offset + line.utf8.count - text.utf8.count))
        offset += line.utf8.count + 1
      }
    }
  }

  /// `##How it began`.
  private static func heading(_ lines: Lines, _ text: CheckedText) -> Diagnostic? {
    for line in lines.all {
      let marks = line.text.prefix { $0 == "#" }
      guard (2...6).contains(marks.count), line.text.dropFirst(marks.count).first?.isLetter == true
      else { continue }
      let end = line.offset + marks.utf8.count
      return found(
        Message("a space is missing after '{marks}'", ["marks": String(marks)]),
        at: text.place(SourceSpan(line.offset, end)),
        fixes: [
          Diagnostic.Fix(
            Message("write '{marks}' and a space", ["marks": String(marks)]),
            replacing: SourceSpan(end, end), in: text.file.path, by: " ")
        ])
    }
    return nil
  }

  private static let bullets: Set<Character> = ["•", "·", "▪", "●", "‣", "◦", "○", "■"]

  /// `•` and a space, as word processors write it.
  private static func bullets(_ lines: Lines, _ text: CheckedText) -> Diagnostic? {
    var edits: [Diagnostic.Edit] = []
    var first: (mark: Character, place: Place)?
    for line in lines.all {
      guard let mark = line.text.first, bullets.contains(mark) else { continue }
      let spaces = line.text.dropFirst().prefix(while: \.isWhitespace)
      guard !spaces.isEmpty else { continue }
      let end = line.offset + mark.utf8.count
      first = first ?? (mark, text.place(SourceSpan(line.offset, end)))
      edits.append(
        Diagnostic.Edit(
          text.place(SourceSpan(line.offset, end + spaces.utf8.count)), text: "- "))
    }
    guard let first else { return nil }
    return found(
      Message("'{mark}' makes no list", ["mark": String(first.mark)]), at: first.place,
      fixes: [Diagnostic.Fix("write '- '", edits: edits)])
  }

  /// `> [!DANGER]`.
  private static func alert(_ lines: Lines, _ text: CheckedText) -> Diagnostic? {
    guard let line = lines.all.first, line.text.hasPrefix("[!"),
      let close = line.text.firstIndex(of: "]")
    else { return nil }
    let name = line.text[..<close].dropFirst(2)
    guard !name.isEmpty, name.allSatisfy(\.isLetter), line.text[close...].dropFirst().isEmpty,
      AlertKind(rawValue: name.lowercased()) == nil
    else { return nil }
    let length = line.text[...close].utf8.count
    return found(
      Message("there is no alert '{name}'", ["name": String(name)]),
      at: text.place(SourceSpan(line.offset, line.offset + length)),
      help: "write NOTE, TIP, IMPORTANT, WARNING or CAUTION")
  }

  /// Rows between pipes, without the line of hyphens.
  private static func table(_ lines: Lines, _ text: CheckedText) -> Diagnostic? {
    let rows = lines.all.filter { line in
      line.text.count > 2 && line.text.first == "|"
        && line.text.last { !$0.isWhitespace } == "|"
    }
    guard rows.count > 1, rows.count == lines.all.count, let first = rows.first else { return nil }
    let cells = first.text.replacing("\\|", with: "").count { $0 == "|" } - 1
    let end = first.offset + first.text.utf8.count
    let hyphens = "|" + String(repeating: " --- |", count: max(1, cells))
    // Where a quote stands around the table, its mark would be missing.
    let isPlain = text.body.blocks.contains { $0.span.lower == first.offset }
    return found(
      "these rows make no table: the line of hyphens below the first one is missing",
      at: text.place(SourceSpan(first.offset, end)),
      fixes: isPlain
        ? [
          Diagnostic.Fix(
            Message("write '{text}' below it", ["text": hyphens]),
            replacing: SourceSpan(end, end), in: text.file.path, by: "\n" + hyphens)
        ] : [], help: isPlain ? nil : "write a line such as | --- | --- | below it")
  }
}
