import Outputs
import SourceModel

/// Messages as HTML: what is wrong, where, and what to do. All that is said in them is escaped.
struct MessageList {
  let words: Words
  let sources: Snapshot

  /// How many messages are shown in full.
  static let most = 30

  /// A list, worst first; empty for none.
  func html(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let sorted = diagnostics.sorted {
      $0.severity != $1.severity ? $0.severity < $1.severity : $0 < $1
    }
    var known: [RepoPath: SourceLines] = [:]
    var html = "<ol>"
    for diagnostic in sorted.prefix(MessageList.most) { html += item(diagnostic, &known) }
    html += "</ol>"
    let more = sorted.count - MessageList.most
    if more > 0 { html += "<p>\(HTMLText.escape(words.counted("preview-more", more)))</p>" }
    return html
  }

  private func item(_ diagnostic: Diagnostic, _ known: inout [RepoPath: SourceLines]) -> String {
    let name = HTMLText.escape(words["preview-" + diagnostic.severity.rawValue])
    var html = "<li class=\"\(diagnostic.severity.rawValue)\">"
    html += "<p><b class=\"severity\">\(name)</b> \(message(diagnostic.message))</p>"
    html += place(diagnostic.place, &known)
    for note in diagnostic.notes {
      html += "<p>\(message(note.message))</p>" + place(note.place, &known)
    }
    let ways = diagnostic.fixes.map(\.title) + (diagnostic.help.map { [$0] } ?? [])
    for way in ways {
      html += "<p class=\"fix\"><b>\(HTMLText.escape(words["preview-fix"]))</b> \(message(way))</p>"
    }
    let id = HTMLText.escape(diagnostic.id.name)
    return html + "<p class=\"explain\"><code dir=\"ltr\">colophon explain \(id)</code></p></li>"
  }

  /// Messages are English, whatever the page is.
  private func message(_ message: Message) -> String {
    "<span lang=\"en\" dir=\"ltr\">" + HTMLText.escape(TerminalText.escaped(message.text))
      + "</span>"
  }

  private func place(_ place: Place, _ known: inout [RepoPath: SourceLines]) -> String {
    guard let path = place.path else { return "" }
    let name = HTMLText.escape(TerminalText.escaped(path.string))
    guard let span = place.span, let file = sources.file(at: path) else {
      return "<p class=\"place\"><code dir=\"ltr\">\(name)</code></p>"
    }
    let lines = known[path] ?? SourceLines(file)
    known[path] = lines
    let start = lines.place(of: span)
    return "<p class=\"place\"><code dir=\"ltr\">\(name):\(start.line):\(start.column)</code></p>"
      + lines.html(marking: span)
  }
}
