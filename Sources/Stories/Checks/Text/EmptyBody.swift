package import SourceModel
import Syntax

/// Finds an entry without a text.
package enum EmptyBody: Check {
  package static let explanation = Explanation(
    "empty-body", .warning,
    what: "Nothing stands below the front matter.",
    why:
      "Readers would find a title and an empty page. Write the story, or mark it with 'draft: yes'.",
    wrong: "---\ntitle: Letters to Hanoi\n---\n",
    right: "---\ntitle: Letters to Hanoi\n---\n\nIn spring we wrote forty letters.\n",
    isAnswerable: true)

  static func check(_ text: CheckedText, kind: EntryKind) -> [Diagnostic] {
    // What the other kinds say may stand in front matter alone.
    guard [.handbook, .blog, .newsletters].contains(kind) else { return [] }
    let hasWords = text.blocks.contains { block in
      switch block.kind {
      case .figure, .table, .code, .html: true
      case .paragraph(let inlines): isShown(inlines)
      default: false
      }
    }
    guard !hasWords else { return [] }
    let end = text.file.span.upper
    return [
      found(
        "no text stands below the front matter", at: text.place(SourceSpan(end, end)),
        help: "write the story, or mark the file with 'draft: yes'")
    ]
  }

  private static func isShown(_ inlines: [Inline]) -> Bool {
    BodyWalk.inlines(inlines).contains { inline in
      switch inline.kind {
      case .text(let text): !VisibleText.isBlank(text)
      // A link without words is another matter.
      case .code, .picture, .html, .link: true
      case .emphasis, .strong, .softBreak, .lineBreak, .footnoteReference: false
      }
    }
  }
}
