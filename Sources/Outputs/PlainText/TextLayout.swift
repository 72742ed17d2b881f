import SourceModel
import Stories

/// Puts blocks of text below each other: what the plain text and the radio script share.
struct TextLayout: ~Copyable {
  /// In columns; what a letter has always had.
  static let width = 72
  /// A text is never set narrower than this: what stands deeper is not indented any further.
  static let narrowest = 24

  private var filler: LineFiller

  init(_ language: LanguageTag) { filler = LineFiller(language) }

  /// None for a text that says nothing.
  mutating func paragraph(_ text: String, width: Int = Self.width) -> [String] {
    let lines = filler.lines(text, width: width)
    return lines.allSatisfy(\.isEmpty) ? [] : lines
  }

  /// A title and the line under it.
  mutating func heading(_ text: String, under sign: Character, width: Int = Self.width) -> [String]
  {
    let lines = paragraph(text, width: width)
    guard let longest = lines.map({ DisplayWidth.of($0) }).max() else { return [] }
    return lines + [String(repeating: sign, count: min(max(longest, 1), Self.width))]
  }

  /// `Ages: 14–16`; several values stand below the label, a line each.
  mutating func fact(_ label: String, _ values: [String], colon: String) -> [String] {
    let colon = PlainCharacters.trimmed(colon)
    guard values.count != 1 else {
      return hanging("", label + colon + " " + values[0], width: Self.width, indent: 2)
    }
    var lines = hanging("", label + colon, width: Self.width, indent: 2)
    for value in values { lines += hanging("  ", value, width: Self.width, indent: 4) }
    return lines
  }

  /// A text after a mark, `[1] `, its further lines below its first word.
  mutating func hanging(_ mark: String, _ text: String, width: Int, indent: Int) -> [String] {
    let lines = paragraph(text, width: max(width - indent, Self.narrowest))
    return Self.inset(lines, mark, String(repeating: " ", count: indent))
  }

  /// How wide a text is inside a margin of so many columns, and whether the margin is shown.
  static func inner(_ width: Int, margin: Int) -> (width: Int, isInset: Bool) {
    width - margin < narrowest ? (width, false) : (width - margin, true)
  }

  /// Lines behind a margin: `first` before the first one, `rest` before the others.
  static func inset(_ lines: [String], _ first: String, _ rest: String? = nil) -> [String] {
    lines.enumerated().map { index, line in
      PlainCharacters.trimmed((index == 0 ? first : rest ?? first) + line)
    }
  }

  /// One file: UTF-8, line feeds, one at its end.
  static func bytes(_ parts: [[String]]) -> [UInt8] {
    var out: [UInt8] = []
    for lines in parts where !lines.isEmpty {
      if !out.isEmpty { out.append(0x0A) }
      for line in lines {
        out.append(contentsOf: line.utf8)
        out.append(0x0A)
      }
    }
    return out
  }

  /// Blocks with an empty line between each two; those that say nothing leave none.
  static func joined(_ blocks: [[String]], isTight: Bool = false) -> [String] {
    let blocks = blocks.filter { !$0.isEmpty }
    return isTight ? blocks.flatMap { $0 } : Array(blocks.joined(separator: [""]))
  }
}
