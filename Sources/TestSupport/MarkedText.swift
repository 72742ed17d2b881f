package import SourceModel

/// A text of a test with places marked in it: `a ⟦b⟧ c` is the text `a b c` and the span of `b`.
///
/// Marks may nest; an empty pair marks a place between two characters.
package struct MarkedText: Sendable, ExpressibleByStringLiteral {
  /// The text without its marks.
  package let text: String
  /// The marked spans, in the order in which they open.
  package let spans: [SourceSpan]

  package init(_ marked: String) {
    var text = ""
    var offset = 0
    var open: [(index: Int, lower: Int)] = []
    var spans: [SourceSpan] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((spans.count, offset))
        spans.append(SourceSpan(offset, offset))
      case "⟧":
        precondition(!open.isEmpty, "a mark closes that was never opened: \(marked)")
        let last = open.removeLast()
        spans[last.index] = SourceSpan(last.lower, offset)
      default:
        text.unicodeScalars.append(scalar)
        offset += UTF8.width(scalar)
      }
    }
    precondition(open.isEmpty, "a mark opens that is never closed: \(marked)")
    self.text = text
    self.spans = spans
  }

  package init(stringLiteral marked: String) { self.init(marked) }

  /// The text after the edits of a fix: what a writer gets who takes it. Edits are applied from the end.
  package static func applying(_ fix: Diagnostic.Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    let edits = fix.edits.sorted { ($0.place.span ?? .start) > ($1.place.span ?? .start) }
    for edit in edits {
      let span = edit.place.span ?? .start
      let lower = min(span.lower, bytes.count)
      bytes.replaceSubrange(lower..<min(span.upper, bytes.count), with: edit.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
