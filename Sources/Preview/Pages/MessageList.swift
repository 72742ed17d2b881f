import Outputs
import SourceModel
import Stories

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
    let spoken = SpokenMessages(sources)
    var html = "<ol>"
    for diagnostic in sorted.prefix(MessageList.most) {
      html += item(diagnostic, Saying(diagnostic, spoken.words(about:)), &known)
    }
    html += "</ol>"
    let more = sorted.count - MessageList.most
    if more > 0 { html += "<p>\(HTMLText.escape(words.counted("preview-more", more)))</p>" }
    return html
  }

  private func item(
    _ diagnostic: Diagnostic, _ spoken: Saying, _ known: inout [RepoPath: SourceLines]
  ) -> String {
    let name = HTMLText.escape(words["preview-" + diagnostic.severity.rawValue])
    var html = "<li class=\"\(diagnostic.severity.rawValue)\">"
    html += "<p><b class=\"severity\">\(name)</b> \(message(diagnostic.message, spoken))</p>"
    if spoken.own(diagnostic.message) != nil {
      html += "<p>\(message(diagnostic.message, nil))</p>"
    }
    html += place(diagnostic.place, &known)
    for note in diagnostic.notes {
      html += "<p>\(message(note.message, spoken))</p>" + place(note.place, &known)
    }
    let ways = diagnostic.fixes.map(\.title) + (diagnostic.help.map { [$0] } ?? [])
    for way in ways {
      html +=
        "<p class=\"fix\"><b>\(HTMLText.escape(words["preview-fix"]))</b> \(message(way, spoken))</p>"
    }
    let id = HTMLText.escape(diagnostic.id.name)
    return html + "<p class=\"explain\"><code dir=\"ltr\">colophon explain \(id)</code></p></li>"
  }

  /// In its own language, whatever the page's is; English where nobody put it into that.
  private func message(_ message: Message, _ spoken: Saying?) -> String {
    let own = spoken?.own(message)
    let language = LanguageTag(canonical: own == nil ? "en" : spoken?.language ?? "en")
    return
      "<span lang=\"\(HTMLText.escape(language.text))\" dir=\"\(TextDirection.of(language).rawValue)\">"
      + HTMLText.escape(TerminalText.escaped(own ?? message.text)) + "</span>"
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
