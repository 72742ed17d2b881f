import SourceModel
import Yams

/// Says in a teacher's words why YAML could not be read: looks for the common causes near libyaml's place.
struct YAMLFailure {
  let path: RepoPath
  var places: YAMLPlaces

  mutating func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return diagnostic(problem, mark, context)
    default:
      return YAMLMalformed.general(
        Place(path, SourceSpan(places.range.lowerBound, places.range.lowerBound)))
    }
  }

  private mutating func diagnostic(
    _ problem: String, _ mark: Mark, _ context: YamlError.Context?
  ) -> Diagnostic {
    let offset = min(places.offset(line: mark.line, column: mark.column), places.range.upperBound)
    let began = context.map { places.offset(line: $0.mark.line, column: $0.mark.column) } ?? offset
    let line = places.line(
      of: min(offset, max(places.range.lowerBound, places.range.upperBound - 1)))
    let beganLine = places.line(of: began)
    if problem.contains("nesting") { return YAMLTooDeep.depth(place(offset)) }
    let starts = YAMLLineStart(places: places, path: path)
    for candidate in max(1, min(beganLine, line) - 1)...max(beganLine, line) {
      if let found = starts.diagnostic(candidate) { return found }
    }
    if let tab = tab(from: beganLine, to: line) { return tabbed(tab) }
    for candidate in [line, beganLine, line - 1] {
      if let found = smartQuote(candidate) ?? wideColon(candidate) { return found }
    }
    if problem.contains("escape") || problem.contains("hexdecimal") {
      if let found = badEscape(offset) { return found }
    }
    if context?.text.contains("quoted scalar") == true {
      return YAMLMalformed.unclosedQuote(place(began, began + 1))
    }
    if problem.contains("another document") || problem.contains("document start") {
      return YAMLMalformed.secondDocument(place(lineRange(line)))
    }
    if problem.contains("mapping values") {
      if let found = missingSpace(beganLine) ?? missingSpace(line - 1) { return found }
      if let found = tooFarRight(line, offset) { return found }
      return YAMLMalformed.colonInText(
        place(offset, offset + 1), fixes: quoting(line, holding: offset))
    }
    if problem.contains("undefined alias") || problem.contains("cannot start any token")
      || problem.contains("alphabetic or numeric")
    {
      return YAMLMalformed.badStart(
        character(at: offset), place(offset, offset + 1), fixes: quoting(line, holding: offset))
    }
    if let found = missingSpace(line) ?? missingSpace(beganLine) { return found }
    if problem.contains("could not find expected ':'") {
      return YAMLMalformed.notKeys(place(lineRange(beganLine)))
    }
    if let found = afterQuote(line, offset) { return found }
    if problem.contains("','") || context?.text.contains("flow") == true {
      return YAMLMalformed.unclosedBracket(place(began, began + 1))
    }
    if problem.contains("expected") { return YAMLMalformed.indentation(place(lineRange(line))) }
    return YAMLMalformed.general(place(lineRange(line)))
  }

  /// The text is no mapping: what is written at `offset` instead.
  mutating func notKeys(at offset: Int) -> Diagnostic {
    let line = places.line(of: offset)
    return wideColon(line) ?? missingSpace(line) ?? YAMLMalformed.notKeys(place(lineRange(line)))
  }

  private func tab(from first: Int, to last: Int) -> Int? {
    for line in max(1, min(first, last))...max(1, first, last) {
      let range = places.content(ofLine: line)
      for index in range {
        if places.bytes[index] == 0x09 { return index }
        if places.bytes[index] != 0x20 { break }
      }
    }
    return nil
  }

  private func tabbed(_ tab: Int) -> Diagnostic {
    let line = places.line(of: tab)
    let indent = YAMLIndent(places: places)
    let margin = place(indent.margin(line))
    return YAMLTab.diagnostic(
      place(tab, tab + 1), indent: indent.spaces(before: line).map { (margin, $0) })
  }

  /// A key further to the right than the one above it, which has a value: read as more of that value.
  private func tooFarRight(_ line: Int, _ offset: Int) -> Diagnostic? {
    let indent = YAMLIndent(places: places)
    let margin = indent.margin(line)
    guard indent.beginsWithKey(line), let above = indent.lineAbove(line),
      let column = indent.keyColumn(above), margin.count > column, !indent.opensGroup(above),
      // The colon of this key, not one of its value.
      !places.bytes[margin.upperBound..<max(margin.upperBound, offset)].contains(0x3A)
    else { return nil }
    let wide = margin.count - column
    var edits: [Diagnostic.Edit] = []
    // Of an item nothing but keys can follow; below a key it may be a text of two lines.
    if indent.beginsItem(above) {
      for number in line...min(line + 50, places.lineCount) {
        let own = indent.margin(number)
        guard own.count >= margin.count, !places.content(ofLine: number).isEmpty else { break }
        edits.append(Diagnostic.Edit(place(own.lowerBound, own.lowerBound + wide), text: ""))
      }
    }
    return YAMLMalformed.tooFarRight(
      place(lineRange(line)), edits: edits, isItem: indent.beginsItem(above))
  }

  /// A value that begins with a curly quotation mark.
  private func smartQuote(_ line: Int) -> Diagnostic? {
    guard let value = value(ofLine: line) else { return nil }
    return YAMLSmartQuote.diagnostic(places.bytes, value, path: path)
  }

  /// `title：A calm start`, with the colon of East Asian keyboards.
  private func wideColon(_ line: Int) -> Diagnostic? {
    let range = places.content(ofLine: line)
    let bytes = places.bytes[range]
    guard !bytes.contains(0x3A) else { return nil }
    for index in range.dropLast(2) where bytes[index...].starts(with: [0xEF, 0xBC, 0x9A]) {
      return YAMLMalformed.wideColon(
        place(index, index + 3), hasSpace: index + 3 < range.upperBound && bytes[index + 3] == 0x20)
    }
    return nil
  }

  /// `title:A calm start`.
  private func missingSpace(_ line: Int) -> Diagnostic? {
    let range = places.content(ofLine: line)
    let bytes = places.bytes[range].drop { $0 == 0x20 || $0 == 0x2D }
    let key = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D }
    guard !key.isEmpty, key.endIndex + 1 < range.upperBound, places.bytes[key.endIndex] == 0x3A,
      places.bytes[key.endIndex + 1] > 0x20, places.bytes[key.endIndex + 1] != 0x2F
    else { return nil }
    let after = places.bytes[key.endIndex + 1..<range.upperBound]
    if let space = YAMLOddSpace.space(at: after) {
      return YAMLOddSpace.afterColon(
        space.code, place(after.startIndex, after.startIndex + space.count))
    }
    return YAMLMalformed.missingSpace(
      place(key.startIndex, key.endIndex + 1), after: key.endIndex + 1, path)
  }

  /// `"A "calm" start"`.
  private func afterQuote(_ line: Int, _ offset: Int) -> Diagnostic? {
    guard let value = value(ofLine: line), let quote = places.bytes[value].first,
      quote == 0x22 || quote == 0x27, offset > value.lowerBound
    else { return nil }
    return YAMLMalformed.afterQuote(
      place(offset, max(offset + 1, value.upperBound)), isDouble: quote == 0x22,
      fixes: YAMLQuoting(places: places, path: path).requoted(value))
  }

  /// `"C:\new"` or `"\uD800"`: a backslash, and nothing after it that stands for a character.
  private func badEscape(_ offset: Int) -> Diagnostic? {
    let near = max(places.range.lowerBound, offset - 2)...offset
    guard offset < places.range.upperBound,
      let start = near.last(where: { places.bytes[$0] == 0x5C })
    else { return nil }
    let digits = places.bytes[(start + 1)..<places.range.upperBound].dropFirst().prefix {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
    }
    let end = "uUx".utf8.contains(places.bytes[start + 1]) ? digits.prefix(8).endIndex : start + 2
    return YAMLMalformed.badEscape(place(start, max(start + 2, end)))
  }

  /// What follows `key: ` on a line, or `- `.
  private func value(ofLine line: Int) -> Range<Int>? {
    let range = places.content(ofLine: line)
    var index = range.lowerBound
    var start: Int?
    while index < range.upperBound {
      let isLast = index + 1 == range.upperBound
      if places.bytes[index] == 0x3A || (places.bytes[index] == 0x2D && start == nil) {
        if isLast || places.bytes[index + 1] == 0x20 {
          start = index + 1
          if places.bytes[index] == 0x3A { break }
        }
      }
      index += 1
    }
    guard var lower = start else { return nil }
    while lower < range.upperBound, places.bytes[lower] == 0x20 { lower += 1 }
    return lower < range.upperBound ? lower..<range.upperBound : nil
  }

  /// Puts the value of a line between straight quotation marks.
  private func quoting(_ line: Int, holding offset: Int) -> [Diagnostic.Fix] {
    guard let value = value(ofLine: line), value.contains(offset) else { return [] }
    return YAMLQuoting(places: places, path: path).quoted(value)
  }

  private func character(at offset: Int) -> String {
    let bytes = places.bytes[offset..<min(offset + 4, places.range.upperBound)]
    return String(decoding: bytes, as: UTF8.self).first.map(String.init) ?? ""
  }

  private func lineRange(_ line: Int) -> Range<Int> { places.content(ofLine: line) }
  private func place(_ range: Range<Int>) -> Place { place(range.lowerBound, range.upperBound) }
  private func place(_ lower: Int, _ upper: Int? = nil) -> Place {
    Place(path, SourceSpan(lower, min(upper ?? lower, places.range.upperBound)))
  }
}
