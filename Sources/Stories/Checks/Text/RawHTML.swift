package import SourceModel
import Syntax

/// Finds raw HTML, which is shown as text.
package enum RawHTML: Check {
  package static let explanation = Explanation(
    "raw-html", .warning,
    what: "The text holds HTML tags.",
    why: """
      Anyone may send a story, so tags are never passed on: readers see them as they are typed. Markdown \
      has a mark for nearly everything: '**bold**', '*italics*', '![a picture](file.jpg)', '[a link](…)'.
      """,
    wrong: "This is <b>important</b>.", right: "This is **important**.")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    var said: [Diagnostic] = []
    for block in text.blocks {
      guard case .html(let written) = block.kind else { continue }
      let tag = HTMLTag(written)
      let raw = Array(text.file.text(in: block.span).utf8)
      let start = raw.firstIndex(of: 0x3C) ?? 0
      let end = raw[start...].firstIndex(of: 0x3E).map { $0 + 1 } ?? raw.count
      let span = SourceSpan(block.span.lower + start, block.span.lower + end)
      said.append(message(tag, at: text.place(span), fixes: []))
    }
    for run in text.runs where run.hasHTML { said += check(run, text) }
    return said
  }

  private static func check(_ run: BodyWalk.Run, _ text: CheckedText) -> [Diagnostic] {
    var said: [Diagnostic] = []
    let all = BodyWalk.inlines(run.inlines)
    let tags = all.compactMap { inline -> (tag: HTMLTag, span: SourceSpan)? in
      guard case .html(let written) = inline.kind else { return nil }
      return (HTMLTag(written), inline.span)
    }
    var closed: Set<Int> = []
    for (index, opening) in tags.enumerated() {
      if opening.tag.isClosing {
        if !closed.contains(index) {
          said.append(message(opening.tag, at: text.place(opening.span), fixes: []))
        }
        continue
      }
      let closing = tags.indices.dropFirst(index + 1).prefix(64).first {
        tags[$0].tag.isClosing && tags[$0].tag.name == opening.tag.name && !closed.contains($0)
      }
      if let closing { closed.insert(closing) }
      said.append(
        message(
          opening.tag, at: text.place(opening.span),
          fixes: fixes(opening, closing.map { tags[$0] }, text)))
    }
    return said
  }

  private static func fixes(
    _ opening: (tag: HTMLTag, span: SourceSpan), _ closing: (tag: HTMLTag, span: SourceSpan)?,
    _ text: CheckedText
  ) -> [Diagnostic.Fix] {
    if opening.tag.name == "img", let source = opening.tag.attribute("src"),
      !source.contains(where: { " ()<>".contains($0) })
    {
      let picture = "![\(opening.tag.attribute("alt") ?? "")](\(source))"
      return [
        Diagnostic.Fix(
          Message("write '{picture}'", ["picture": picture]), replacing: opening.span,
          in: text.file.path, by: picture)
      ]
    }
    guard let closing, let mark = HTMLTag.marks[opening.tag.name] else { return [] }
    // A mark needs a word right beside it.
    let inside = text.file.text(in: SourceSpan(opening.span.upper, closing.span.lower))
    guard let first = inside.first, let last = inside.last, !first.isWhitespace, !last.isWhitespace
    else { return [] }
    return [
      Diagnostic.Fix(
        Message("write '{mark}' on both sides", ["mark": mark]),
        edits: [opening.span, closing.span].map {
          Diagnostic.Edit(text.place($0), text: mark)
        })
    ]
  }
}

extension RawHTML {
  private static func message(_ tag: HTMLTag, at place: Place, fixes: [Diagnostic.Fix])
    -> Diagnostic
  {
    found(
      Message("the HTML '{tag}' is shown as text", ["tag": tag.shown]), at: place, fixes: fixes,
      help: tag.advice)
  }
}
