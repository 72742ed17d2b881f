import Outputs
import SourceModel
import Stories

/// A page of the preview's own, where the site has none to show: what is wrong, and what to do.
struct PlainPage {
  let words: Words
  /// What the page is about: a file, or the preview itself.
  let title: String
  let text: String
  let messages: [Diagnostic]
  let sources: Snapshot

  var html: String {
    let title = HTMLText.escape(TerminalText.escaped(title))
    return """
      <!doctype html>
      <html lang="\(HTMLText.escape(words.language.text))" dir="\(words.direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      <style>\(PreviewStyle.page)</style>
      </head>
      <body>
      <main>
      <h1 dir="auto">\(title)</h1>
      <p class="lead">\(HTMLText.escape(text))</p>
      \(MessageList(words: words, sources: sources).html(messages))
      </main>
      </body>
      </html>

      """
  }
}
