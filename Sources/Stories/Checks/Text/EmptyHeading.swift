package import SourceModel
import Syntax

/// Finds a heading without words.
package enum EmptyHeading: Check {
  package static let explanation = Explanation(
    "empty-heading", .warning,
    what: "A heading has no words.",
    why:
      "It is an empty line in the contents, and nobody can link to it. Write its words, or take it out.",
    wrong: "##\n\nWe met in spring.\n", right: "## How it began\n\nWe met in spring.\n")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    text.blocks.compactMap { block in
      guard case .heading(let heading) = block.kind, !beginsWithWord(heading),
        VisibleText.isBlank(BodyWalk.plainText(heading.inlines))
      else { return nil }
      return found(
        "a heading without words", at: text.place(block.span),
        help: "write its words, or take the line out")
    }
  }

  private static func beginsWithWord(_ heading: Heading) -> Bool {
    guard case .text(let text)? = heading.inlines.first?.kind, let first = text.utf8.first else {
      return false
    }
    return first > 0x20 && first < 0x7F
  }
}
