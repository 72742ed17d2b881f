import SourceModel
import Stories

/// A difference by words as a terminal shows it: `[-removed-]`, `{+added+}`, readable without colour.
struct ProseReport {
  /// Marks are painted too.
  var colour: Bool
  /// Whether it is for a terminal, which may put right-to-left text in order by itself.
  var isolates: Bool
  /// Stands in front of every line.
  var indent = ""

  /// The changed blocks under their headings, a line each; empty for the same words.
  func lines(_ diff: ProseDiff) -> [String] {
    var lines: [String] = []
    var last: ProseBlock.Kind?
    for line in ProseExcerpt(diff).lines {
      let kind = line.block.kind
      if let last, !Self.areOneList(last, kind) { lines.append("") }
      lines += self.lines(line)
      last = kind
    }
    return lines
  }

  /// `12 words added, 3 removed`.
  static func summary(_ diff: ProseDiff) -> String {
    let words = diff.wordsAdded == 1 ? "word" : "words"
    return "\(diff.wordsAdded) \(words) added, \(diff.wordsRemoved) removed"
  }

  private func lines(_ line: ProseExcerpt.Line) -> [String] {
    let text = line.block.runs.map(marked).joined()
    let mark = Self.mark(of: line.block.kind)
    let isTurned = isolates && line.block.runs.contains { Self.isRightToLeft($0.text) }
    // A line feed is in code alone: `TerminalText` leaves none in a run.
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { part in
      let own = isTurned ? "\u{2068}\(part)\u{2069}" : String(part)
      return indent + (line.isContext ? paint(mark + own, "2") : mark + own)
    }
  }

  private func marked(_ run: ProseDiff.Run) -> String {
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let shown = TerminalText.escaped(line)
      let isTurned = isolates && run.fate != .same && Self.isRightToLeft(line)
      let own = isTurned ? "\u{2068}\(shown)\u{2069}" : shown
      switch run.fate {
      case .same: return own
      case .removed: return paint("[-\(own)-]", "31")
      case .added: return paint("{+\(own)+}", "32")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// What a block is, as people write it in plain text.
  private static func mark(of kind: ProseBlock.Kind) -> String {
    switch kind {
    case .title: "title: "
    case .summary: "summary: "
    case .heading(let level): String(repeating: "#", count: level) + " "
    case .paragraph: ""
    case .item(let depth): String(repeating: "  ", count: min(depth, 8) - 1) + "- "
    case .quote: "> "
    case .row: "| "
    case .code: "    "
    case .picture: "picture: "
    case .caption: "caption: "
    case .note: "note: "
    }
  }

  /// Items and rows follow each other without a line between.
  private static func areOneList(_ one: ProseBlock.Kind, _ other: ProseBlock.Kind) -> Bool {
    switch (one, other) {
    case (.item, .item), (.row, .row): true
    default: false
    }
  }

  /// Whether it has letters that are written from right to left.
  private static func isRightToLeft(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    }
  }
}
