import SourceModel

/// Curly quotation marks where YAML wants straight ones.
enum YAMLSmartQuote {
  static let explanation = Explanation(
    "yaml-smart-quote", .error,
    what: "A value stands between curly quotation marks, and cannot be read for that.",
    why: """
      Only straight marks (" or ') protect a value; curly ones “ ” „ « are letters like any other, so \
      a ': ' or ' #' inside still has its meaning. Word processors make marks curly while you type: write the \
      outer ones again in a plain text editor. Inside a text, curly marks are welcome.
      """,
    wrong: "title: “Energy: a story”", right: "title: \"Energy: a story\"")

  /// Nil when the value does not begin with a curly mark.
  static func diagnostic(_ bytes: [UInt8], _ value: Range<Int>, path: RepoPath) -> Diagnostic? {
    let text = String(decoding: bytes[value], as: UTF8.self)
    guard let first = text.unicodeScalars.first, isCurly(first) else { return nil }
    let trimmed = text.trimmingSpaces
    let place = Place(path, SourceSpan(value.lowerBound, value.lowerBound + trimmed.utf8.count))
    var fixes: [Diagnostic.Fix] = []
    let inner = trimmed.unicodeScalars.dropFirst().dropLast()
    if let last = trimmed.unicodeScalars.last, isCurly(last), trimmed.unicodeScalars.count > 1,
      !inner.contains("\""), !inner.contains("\\")
    {
      let edit = Diagnostic.Edit(place, text: "\"" + String(Substring(inner)) + "\"")
      fixes = [Diagnostic.Fix("write straight quotation marks", edits: [edit])]
    }
    return Diagnostic(
      explanation.id, .error,
      Message("curly quotation marks '{mark}' do not protect a text", ["mark": String(first)]),
      at: place, fixes: fixes, help: "write straight quotation marks (\") around it")
  }

  /// A value that opens with a curly mark and lost the closing one to a comment: `“Lesson #1”`.
  static func cutText(
    _ text: String, _ span: SourceSpan, _ places: YAMLPlaces, _ path: RepoPath
  ) -> Diagnostic? {
    guard let first = text.unicodeScalars.first, isCurly(first),
      let last = text.unicodeScalars.last, !isCurly(last)
    else { return nil }
    let line = places.content(ofLine: places.line(of: span.upper))
    let rest = places.bytes[min(span.upper, line.upperBound)..<line.upperBound]
    guard rest.starts(with: " #".utf8) else { return nil }
    return diagnostic(places.bytes, span.lower..<line.upperBound, path: path)
  }

  private static func isCurly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "「", "」", "『", "』", "＂": true
    default: false
    }
  }
}

extension String {
  /// Without spaces and tabs at its end.
  fileprivate var trimmingSpaces: String {
    var scalars = unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }
}
