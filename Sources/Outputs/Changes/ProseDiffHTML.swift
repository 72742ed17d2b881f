import SourceModel
import Stories

/// A difference between two texts as values for templates (`ChangeContexts.proseDiff`).
enum ProseDiffHTML {
  /// Blocks and runs that a page shows; who wants the rest asks `colophon diff`.
  private static let blocks = 100
  private static let runs = 1_000

  /// - Parameters:
  ///   - language: of the text.
  ///   - words: of the page.
  static func values(_ diff: ProseDiff, language: LanguageTag, words: Words) -> TemplateObject {
    let excerpt = ProseExcerpt(diff, blocks: blocks, runs: runs)
    return TemplateObject(
      ChangeContexts.proseDiff,
      [
        "line": .text(line(diff, words)),
        "lang": .text(language.text),
        "dir": .text(TextDirection.of(language).rawValue),
        "lines": .list(excerpt.lines.map { values($0, words) }),
        "cut": .flag(excerpt.isCut),
      ])
  }

  /// How much changed.
  static func line(_ diff: ProseDiff, _ words: Words) -> String {
    guard !diff.isEmpty else { return words["diff-same-words"] }
    return words(
      "diff-line",
      [
        "added": words.counted("words-added", diff.wordsAdded),
        "removed": words.counted("words-removed", diff.wordsRemoved),
      ])
  }

  private static func values(_ line: ProseExcerpt.Line, _ words: Words) -> TemplateObject {
    var object = TemplateObject(ChangeContexts.line)
    object["kind"] = .text(style(of: line.block.kind))
    object.set("label", label(of: line.block.kind, words))
    object["runs"] = .list(
      line.block.runs.map { run in
        TemplateObject(
          ChangeContexts.run,
          [
            "text": .text(run.text), "same": .flag(run.fate == .same),
            "added": .flag(run.fate == .added), "removed": .flag(run.fate == .removed),
          ])
      })
    return object
  }

  private static func style(of kind: ProseBlock.Kind) -> String {
    switch kind {
    case .heading: "heading"
    case .item: "item"
    case .quote: "quote"
    case .code: "code"
    case .title, .summary, .paragraph, .row, .picture, .caption, .note: "paragraph"
    }
  }

  private static func label(of kind: ProseBlock.Kind, _ words: Words) -> String? {
    switch kind {
    case .title: words["diff-title"]
    case .summary: words["diff-summary"]
    case .picture: words["diff-picture"]
    case .caption: words["diff-caption"]
    case .note: words["diff-note"]
    case .heading, .paragraph, .item, .quote, .row, .code: nil
    }
  }
}
