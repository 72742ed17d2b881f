import Syntax

/// Notes as EPUB has them: a reader of books may show each beside its mark (EPUB 3 Structural Semantics,
/// "footnote"; DPUB-ARIA 1.0, "doc-footnote").
extension BodyRenderer {
  mutating func append(bookNotes notes: [Footnote]) {
    markup("<section class=\"notes\" epub:type=\"footnotes\" aria-label=\"")
    text(context.notesLabel)
    markup("\">\n")
    for (index, note) in notes.enumerated() {
      let number = index + 1
      markup("<aside id=\"")
      text(BodyAnchors.note(number, in: options.idPrefix))
      markup("\" epub:type=\"footnote\" role=\"doc-footnote\">\n")
      if let only = note.onlyParagraph {
        markup("<p>")
        append(numberOfNote: number)
        append(only, note, number)
        markup("</p>\n")
      } else {
        markup("<p>")
        append(numberOfNote: number)
        markup("</p>\n")
        append(note, number)
      }
      markup("</aside>\n")
    }
    markup("</section>\n")
  }

  private mutating func append(numberOfNote number: Int) {
    markup("<span class=\"no\">")
    text(context.mark(ofNote: number))
    markup("</span> ")
  }

  private mutating func append(_ only: [Inline], _ note: Footnote, _ number: Int) {
    append(only)
    append(back: number, note.references)
  }
}

extension Footnote {
  fileprivate var onlyParagraph: [Inline]? {
    guard blocks.count == 1, let only = blocks.first, case .paragraph(let inlines) = only.kind
    else { return nil }
    return inlines
  }
}
