import Outputs
import SourceModel
import Stories

/// What the preview says at the foot of a page: what is wrong with its text, and that it is not committed.
struct Bar {
  let words: Words
  /// Fit to be shown: what hinders the making of pages now. Nil when nothing does.
  var notice: String?
  var isUncommitted = false
  var messages: [Diagnostic] = []
  var sources = Snapshot(items: [:])

  /// Whether there is anything to say; else nothing is seen.
  var isEmpty: Bool { notice == nil && !isUncommitted && messages.isEmpty }

  /// The inside of the bar.
  var html: String {
    guard !isEmpty else { return "" }
    var html = "<p class=\"line\"><span class=\"name\">\(escaped("preview"))</span>"
    if isUncommitted { html += " <span class=\"flag\">\(escaped("preview-uncommitted"))</span>" }
    html += "</p>"
    if let notice { html += "<p class=\"notice\">\(HTMLText.escape(notice))</p>" }
    if !messages.isEmpty {
      let count = HTMLText.escape(words.counted("preview-messages", messages.count))
      let worst = messages.map(\.severity).min() ?? .note
      html += "<details id=\"messages\"><summary class=\"\(worst.rawValue)\">\(count)</summary>"
      html += "<div class=\"list\" role=\"region\" tabindex=\"0\" aria-label=\"\(count)\">"
      html += MessageList(words: words, sources: sources).html(messages) + "</div></details>"
    }
    return html
  }

  /// The element that holds the bar and keeps the page up to date.
  ///
  /// What is in it is in a tree of its own: the style of the page does not reach it, nor its own the page.
  /// - Parameters:
  ///   - page: the path that was asked for.
  ///   - seen: what the page is of, for the event stream.
  func element(page: String, seen: String) -> String {
    let language = HTMLText.escape(words.language.text)
    return """
      <colophon-preview data-page="\(HTMLText.escape(page))" data-seen="\(HTMLText.escape(seen))">\
      <template shadowrootmode="open"><style>\(PreviewStyle.bar)</style>\
      <aside id="bar" lang="\(language)" dir="\(words.direction)" aria-label="\(escaped("preview"))"\
      \(isEmpty ? " hidden" : "")>\(html)</aside>\
      <p id="lost" lang="\(language)" dir="\(words.direction)" role="status" \
      data-words="\(escaped("preview-lost"))" hidden></p></template></colophon-preview>\
      <script>\(PreviewScript.text)</script>
      """
  }

  private func escaped(_ key: String) -> String { HTMLText.escape(words[key]) }
}
