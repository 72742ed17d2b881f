/// Messages with the lines they speak of, for people.
///
///     error: unknown key 'autor'; did you mean 'authors'? [unknown-key]
///       stories/handbook/calm-start.md:4:1
///         3 │ title: A calm start
///         4 │ autor: …
///           │ ^^^^^
///       fix: rename to 'authors'
struct HumanPrinter {
  let colour: Bool
  let words: @Sendable (RepoPath?) -> MessageWords?

  func text(of diagnostics: [Diagnostic], _ finder: inout PlaceFinder) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var out = ""
    let sayings = diagnostics.map { Saying($0, words) }
    for (diagnostic, saying) in zip(diagnostics, sayings) {
      out += text(of: diagnostic, saying, &finder) + "\n"
    }
    // Where all that was said is in one language, the sum is too.
    let isOne = Set(sayings.map(\.language)).count == 1
    let common = isOne ? sayings.first?.words : words(nil)
    return out + DiagnosticSummary(diagnostics).text(common) + "\n"
  }

  private func text(
    of diagnostic: Diagnostic, _ saying: Saying, _ finder: inout PlaceFinder
  ) -> String {
    let tint = Paint.of(diagnostic.severity)
    let say = { TerminalText.escaped(saying.text($0)) }
    var out = paint(TerminalText.escaped(saying.severity(diagnostic.severity)), tint)
    out += " " + paint(say(diagnostic.message), .bold)
    out += " " + paint("[\(TerminalText.escaped(diagnostic.id.name))]", .dim) + "\n"
    if let english = saying.english(diagnostic.message) {
      out += "  " + paint(TerminalText.escaped(english), .dim) + "\n"
    }
    out += place(diagnostic.place, indent: 2, lineBefore: true, tint, &finder)
    for note in diagnostic.notes {
      out +=
        "  " + paint(TerminalText.escaped(saying.note), .note) + " \(say(note.message))\n"
      out += place(note.place, indent: 4, lineBefore: false, .note, &finder)
    }
    for fix in diagnostic.fixes {
      out += "  " + paint(TerminalText.escaped(saying.fix), .fix) + " \(say(fix.title))\n"
    }
    if let help = diagnostic.help {
      out += "  " + paint(TerminalText.escaped(saying.help), .fix) + " \(say(help))\n"
    }
    return out
  }

  /// The path, and the line with its span underlined; nothing for the workspace as a whole.
  private func place(
    _ place: Place, indent: Int, lineBefore: Bool, _ tint: Paint, _ finder: inout PlaceFinder
  ) -> String {
    guard let path = place.path else { return "" }
    let margin = String(repeating: " ", count: indent)
    let name = margin + TerminalText.escaped(path.string)
    guard let span = place.span, let source = finder.source(path) else { return name + "\n" }
    let start = source.lines.place(of: span.lower)
    var out = "\(name):\(start.line):\(start.column)\n"

    let digits = String(start.line)
    let gutter = margin + "  "
    if lineBefore, start.line > 1 {
      let line = source.lines.span(ofLine: start.line - 1)
      let before = SourceExcerpt(
        of: line, marking: SourceSpan(line.lower, line.lower), in: source.file.text)
      let number = String(start.line - 1)
      let padding = String(repeating: " ", count: digits.utf8.count - number.utf8.count)
      out += row(gutter + padding + number, before.text)
    }
    let excerpt = SourceExcerpt(
      of: source.lines.span(ofLine: start.line), marking: span, in: source.file.text)
    out += row(gutter + digits, excerpt.text)
    out += row(
      gutter + String(repeating: " ", count: digits.utf8.count),
      String(repeating: " ", count: excerpt.indent)
        + paint(String(repeating: "^", count: excerpt.marked), tint))
    return out
  }

  private func row(_ gutter: String, _ text: String) -> String {
    paint(gutter + " │", .dim) + (text.isEmpty ? "" : " " + text) + "\n"
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    colour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Parameters of "select graphic rendition" (ECMA-48, 8.3.117).
  private enum Paint: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case fix = "1;32"
    case bold = "1"
    case dim = "2"

    static func of(_ severity: Severity) -> Paint {
      switch severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    }
  }
}
