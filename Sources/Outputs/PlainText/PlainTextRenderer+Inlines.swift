import Syntax

/// What stands in a line of text.
extension PlainTextRenderer {
  mutating func append(_ inlines: [Inline], to text: inout String) {
    for inline in inlines { append(inline, to: &text) }
  }

  private mutating func append(_ inline: Inline, to text: inout String) {
    switch inline.kind {
    case .text(let own), .code(let own), .html(let own): text += PlainCharacters.line(own)
    case .emphasis(let inlines), .strong(let inlines): append(inlines, to: &text)
    case .link(let link):
      append(link.inlines, to: &text)
      // The letter stands at its word, so that no line begins with it.
      if let address = context.address(of: link),
        let letter = addresses.letter(for: address, words: link.inlines)
      {
        text += "[\(letter)]"
      }
    case .picture(let picture): text += self.picture(picture)
    case .softBreak: text += " "
    case .lineBreak: text += "\n"
    case .footnoteReference(let note, _): text += "[\(context.mark(ofNote: note))]"
    }
  }
}
