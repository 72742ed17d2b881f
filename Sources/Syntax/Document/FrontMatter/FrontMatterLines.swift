import SourceModel

/// Tells the two lines around front matter from what people write in their place.
struct FrontMatterLines {
  /// How far below the first line of a file front matter is looked for.
  private static let mostBefore = 20
  /// Lines of front matter among which dashes are taken for its end.
  private static let mostInside = 300
  private static let dashes: Set<Character> = ["-", "—", "–", "―", "−", "_", "*", "="]

  let source: SourceLines
  /// Bytes of a byte-order mark in front of the first line.
  let mark: Int

  func content(_ line: Int) -> ArraySlice<UInt8> {
    source.content(ofLine: line).dropFirst(line == 0 ? mark : 0)
  }

  /// The bytes of a line, without a byte-order mark.
  func span(_ line: Int) -> SourceSpan {
    let span = source.span(ofLine: line)
    return line == 0 ? SourceSpan(min(span.lower + mark, span.upper), span.upper) : span
  }

  func isBlank(_ line: Int) -> Bool { Self.isBlank(content(line)) }

  /// Three hyphens, and spaces after them at most.
  func isFence(_ line: Int) -> Bool {
    let line = content(line)
    return line.count >= 3 && line.prefix(3).allSatisfy { $0 == 0x2D }
      && Self.isBlank(line.dropFirst(3))
  }

  /// What stands on a line that was meant to be a fence, without spaces: `—`, `-----`, ` ---`. A single plain
  /// sign is none.
  func dashes(_ line: Int) -> String? {
    guard !isFence(line), content(line).count < 200 else { return nil }
    let written = String(decoding: content(line), as: UTF8.self).filter { $0 != " " && $0 != "\t" }
    guard written.utf8.count > 1, written.allSatisfy(Self.dashes.contains) else { return nil }
    return written
  }

  /// The line that ends the front matter opened on another: a fence, or dashes that follow nothing but lines of
  /// front matter. What stands below it does not count, so that versions with the same beginning end it alike.
  func closing(_ opened: Int) -> Int? {
    let after = source.lines.indices.dropFirst(opened + 1)
    let fence = after.first(where: isFence)
    for line in after.prefix(Self.mostInside) where line < fence ?? Int.max && mayBeDashes(line) {
      guard let written = dashes(line) else { continue }
      guard (opened + 1..<line).allSatisfy(mayBeFrontMatter) else { break }
      let isIndented = indent(line) > 0
      if isIndented, written == "---", isBehindValue(line, opened) { return line }
      // `- - -` is a list.
      if !isIndented, !content(line).starts(with: [0x2D, 0x20]) { return line }
    }
    return fence
  }

  private func indent(_ line: Int) -> Int {
    content(line).prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// Whether the value above an indented line is over: the line cannot be a part of a text of several lines.
  private func isBehindValue(_ line: Int, _ opened: Int) -> Bool {
    guard let above = (opened + 1..<line).last(where: { !isBlank($0) }) else { return true }
    if indent(above) > 0 { return indent(above) > indent(line) }
    let last = content(above).last { $0 != 0x20 && ![0x2B, 0x2D].contains($0) }
    return last.map { ![0x7C, 0x3E, 0x3A].contains($0) } ?? false
  }

  /// Whether a line has no byte that is in no dash: hardly any other line passes.
  private func mayBeDashes(_ line: Int) -> Bool {
    content(line).allSatisfy { byte in
      switch byte {
      case 0x20, 0x09, 0x2D, 0x5F, 0x2A, 0x3D, 0xE2, 0x80, 0x88, 0x92...0x95: true
      default: false
      }
    }
  }

  /// The fence of front matter that stands below something else.
  func laterOpening(after first: Int) -> Int? {
    source.lines.indices.dropFirst(first + 1).prefix(Self.mostBefore).first { line in
      guard isFence(line), let end = closing(line), end > line + 1 else { return false }
      let inside = line + 1..<end
      return inside.allSatisfy(mayBeFrontMatter) && inside.contains(where: isKey)
    }
  }

  /// Whether a line may stand in front matter: empty, a remark, an item, indented, or a key.
  func mayBeFrontMatter(_ line: Int) -> Bool {
    let content = content(line)
    guard let first = content.first else { return true }
    let second = content.dropFirst().first ?? 0x20
    if first == 0x20 || first == 0x09 { return true }
    return (first == 0x23 || first == 0x2D) && second == 0x20 || isKey(line)
  }

  /// Whether a line begins with a word and a colon, plain or wide.
  func isKey(_ line: Int) -> Bool { key(line) != nil }

  /// The word that a line begins with, where a colon follows it, plain or wide.
  func key(_ line: Int) -> String? {
    let text = String(decoding: content(line).prefix(100), as: UTF8.self)
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > text.startIndex,
      !text[..<colon].contains(where: \.isWhitespace)
    else { return nil }
    return String(text[..<colon])
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
