import Outputs
import SourceModel

/// The lines of a text that a message speaks of, as HTML: the one before, and its own with the place marked.
struct SourceLines {
  private let file: SourceFile
  private let lines: LineIndex

  /// How many characters of a line are shown, and how many of them before the place.
  private static let longest = 200
  private static let before = 60

  init(_ file: SourceFile) {
    self.file = file
    lines = LineIndex(file.text)
  }

  /// The line and the column of a place, from 1.
  func place(of span: SourceSpan) -> LineColumn { lines.place(of: span.lower) }

  func html(marking span: SourceSpan) -> String {
    let number = lines.place(of: span.lower).line
    var rows: [String] = []
    if number > 1 { rows.append(row(number - 1, before(lines.span(ofLine: number - 1)))) }
    rows.append(row(number, marked(span, in: lines.span(ofLine: number))))
    return "<pre dir=\"ltr\">" + rows.joined(separator: "\n") + "</pre>"
  }

  private func row(_ number: Int, _ html: String) -> String {
    // Each line is read in its own direction; the numbers stay in a row.
    "<span class=\"number\">\(number)</span> <bdi>" + html + "</bdi>"
  }

  private func before(_ line: SourceSpan) -> String {
    let scalars = file.text(in: line).unicodeScalars
    let text = String(String.UnicodeScalarView(scalars.prefix(SourceLines.longest)))
    return shown(text) + (scalars.count > SourceLines.longest ? "…" : "")
  }

  private func marked(_ span: SourceSpan, in line: SourceSpan) -> String {
    let lower = min(max(span.lower, line.lower), line.upper)
    let upper = min(max(span.upper, lower), line.upper)
    let head = file.text(in: SourceSpan(line.lower, lower)).unicodeScalars
    let inside = file.text(in: SourceSpan(lower, upper)).unicodeScalars
    let tail = file.text(in: SourceSpan(upper, line.upper)).unicodeScalars
    // A short line is shown whole; of a long one, what stands around the place.
    let room = SourceLines.longest - min(inside.count, SourceLines.longest)
    let isShort = head.count + tail.count <= room
    let kept = isShort ? head.count : min(head.count, max(SourceLines.before, room - tail.count))
    let rest = isShort ? tail.count : max(0, room - kept)
    var html = kept < head.count ? "…" : ""
    html += shown(String(String.UnicodeScalarView(head.suffix(kept))))
    html += "<mark>"
    html += shown(String(String.UnicodeScalarView(inside.prefix(SourceLines.longest))))
    html += (inside.count > SourceLines.longest ? "…" : "") + "</mark>"
    html += shown(String(String.UnicodeScalarView(tail.prefix(rest))))
    return html + (rest < tail.count ? "…" : "")
  }

  /// What has no shape, or turns the reading around, is shown as its number.
  private func shown(_ text: String) -> String {
    HTMLText.escape(TerminalText.escaped(text.replacing("\t", with: "  ")))
  }
}
