import SourceModel

/// Looks for what only looks like the spaces and the hyphen that a line of YAML begins with.
struct YAMLLineStart {
  /// Lines that are mended at once.
  private static let mostLines = 300

  let places: YAMLPlaces
  let path: RepoPath

  func diagnostic(_ line: Int) -> Diagnostic? {
    guard let found = oddMargin(line).map({ ($0, true) }) ?? bullet(line).map({ ($0, false) }),
      !isInBlockText(line)
    else { return nil }
    return found.1 ? margin(line, found.0) : item(line, found.0)
  }

  /// Behind plain spaces at most; and where they end.
  private func start(_ line: Int) -> Int {
    let range = places.content(ofLine: line)
    return places.bytes[range].firstIndex { $0 != 0x20 } ?? range.upperBound
  }

  /// All that stands before a key or an item, when an odd space is part of it.
  private func oddMargin(_ line: Int) -> Range<Int>? {
    let range = places.content(ofLine: line)
    var index = start(line)
    guard YAMLOddSpace.space(at: places.bytes[index..<range.upperBound]) != nil else { return nil }
    while index < range.upperBound {
      let rest = places.bytes[index..<range.upperBound]
      if let space = YAMLOddSpace.space(at: rest) {
        index += space.count
      } else if rest.first == 0x20 {
        index += 1
      } else {
        break
      }
    }
    let rest = places.bytes[index..<range.upperBound]
    let word = rest.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D }
    let isKey = !word.isEmpty && rest.dropFirst(word.count).first == 0x3A
    guard isKey || rest.starts(with: [0x2D, 0x20]) || YAMLBullet.count(rest) != nil else {
      return nil
    }
    return range.lowerBound..<index
  }

  private func margin(_ line: Int, _ margin: Range<Int>) -> Diagnostic? {
    var edits: [Diagnostic.Edit] = []
    for number in line...min(line + Self.mostLines, places.lineCount) {
      guard let margin = oddMargin(number) else { continue }
      let width = String(decoding: places.bytes[margin], as: UTF8.self).unicodeScalars.reduce(0) {
        $0 + (YAMLOddSpace.space(at: Array(String($1).utf8)[...])?.width ?? 1)
      }
      edits.append(Diagnostic.Edit(place(margin), text: String(repeating: " ", count: width)))
    }
    let first = start(line)
    guard let space = YAMLOddSpace.space(at: places.bytes[first..<margin.upperBound]) else {
      return nil
    }
    return YAMLOddSpace.margin(space.code, place(first..<margin.upperBound), edits: edits)
  }

  private func bullet(_ line: Int) -> Range<Int>? {
    let start = start(line)
    let rest = places.bytes[start..<places.content(ofLine: line).upperBound]
    return YAMLBullet.count(rest).map { start..<start + $0.count }
  }

  private func item(_ line: Int, _ mark: Range<Int>) -> Diagnostic? {
    let column = start(line) - places.content(ofLine: line).lowerBound
    var edits: [Diagnostic.Edit] = []
    for number in line...min(line + Self.mostLines, places.lineCount) {
      let content = places.content(ofLine: number)
      let own = start(number) - content.lowerBound
      if own < column, !content.isEmpty { break }
      guard own == column, let mark = bullet(number) else { continue }
      edits.append(Diagnostic.Edit(place(mark), text: "- "))
    }
    guard let written = YAMLBullet.count(places.bytes[mark]) else { return nil }
    let end = mark.lowerBound + written.mark.utf8.count
    return YAMLBullet.diagnostic(written.mark, place(mark.lowerBound..<end), edits: edits)
  }

  /// Whether the nearest line above that begins further to the left ends with `|` or `>`: all may stand there.
  private func isInBlockText(_ line: Int) -> Bool {
    let column = start(line) - places.content(ofLine: line).lowerBound
    for above in stride(from: line - 1, through: max(1, line - Self.mostLines), by: -1) {
      let content = places.content(ofLine: above)
      guard start(above) < content.upperBound, start(above) - content.lowerBound < column else {
        continue
      }
      let last = places.bytes[content].last { ![0x20, 0x2D, 0x2B].contains($0) }
      return last == 0x7C || last == 0x3E
    }
    return false
  }

  private func place(_ range: Range<Int>) -> Place {
    Place(path, SourceSpan(range.lowerBound, range.upperBound))
  }
}
