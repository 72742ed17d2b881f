package import SourceModel
import Syntax

/// Finds front matter below the front matter: a page that was pasted under a form, or two stories in one file.
package enum SecondFrontMatter: Check {
  package static let explanation = Explanation(
    "second-front-matter", .error,
    what: "A second front matter stands below the first one.",
    why: """
      Only the first one is read. The second would be printed in the text, with the names and all else that \
      stands in it.
      """,
    wrong: """
      ---
      title: Letters to Hanoi
      ---

      ---
      title: A calm start
      lang: en
      ---

      In spring we wrote forty letters.

      """,
    right: """
      ---
      title: Letters to Hanoi
      ---

      In spring we wrote forty letters.

      """)

  /// Keys of which two or more make front matter of the lines below a `---`.
  private static let keys: Set<String> = ["title", "summary", "lang", "authors"]

  static func check(_ text: CheckedText) -> [Diagnostic] {
    guard mayStand(in: text) else { return [] }
    let codes = text.blocks.compactMap { block -> SourceSpan? in
      if case .code = block.kind { block.span } else { nil }
    }
    let fence = FrontMatter.fences(in: text.file, from: text.body.span.lower).first { fence in
      fence.keys.count(where: keys.contains) > 1
        && !codes.contains { $0.lower <= fence.span.lower && fence.span.upper <= $0.upper }
    }
    return fence.map { [message(at: text.place($0.span))] } ?? []
  }

  /// Whether a line of the body begins with three hyphens.
  private static func mayStand(in text: CheckedText) -> Bool {
    var written = text.file.text
    return written.withUTF8 { bytes in
      // With the end of the line before it.
      let body = UnsafeBufferPointer(rebasing: bytes[max(0, text.body.span.lower - 1)...])
      return ["\n---", "\r---"].contains { mark in
        var mark: String = mark
        return mark.withUTF8 { body.holds($0) }
      }
    }
  }
}

extension SecondFrontMatter {
  private static func message(at place: Place) -> Diagnostic {
    found(
      "a second front matter begins here, and would be printed in the text", at: place,
      help:
        "keep one of the two; if it belongs to another story, put that into a file of its own")
  }
}
