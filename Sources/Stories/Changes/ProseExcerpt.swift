/// What of a difference a reader needs to see: the blocks that changed, each with the heading that it stands
/// under and with enough of the words around.
package struct ProseExcerpt: Sendable, Hashable {
  /// A block to be shown.
  package struct Line: Sendable, Hashable {
    package let block: ProseDiff.Block
    /// A heading that did not change: it only tells where one is.
    package let isContext: Bool
  }

  package let lines: [Line]
  /// More changed than is shown.
  package let isCut: Bool

  /// Words that stayed are shown up to so many characters at each side of a change.
  private static let around = 160

  /// - Parameters:
  ///   - blocks: at most so many changed blocks.
  ///   - runs: at most so many runs in all of them together.
  package init(_ diff: ProseDiff, blocks: Int = .max, runs: Int = .max) {
    var lines: [Line] = []
    var heading: ProseDiff.Block?
    var left = (blocks: blocks, runs: runs)
    var isCut = false
    for block in diff.blocks {
      let isHeading = if case .heading = block.kind { true } else { false }
      guard block.isChanged else {
        if isHeading { heading = block }
        continue
      }
      guard left.blocks > 0, left.runs > 0 else {
        isCut = true
        break
      }
      if let heading, !isHeading { lines.append(Line(block: heading, isContext: true)) }
      heading = nil
      let shown = Self.shortened(block.runs)
      isCut = isCut || shown.count > left.runs
      lines.append(
        Line(
          block: ProseDiff.Block(
            old: block.old, new: block.new, runs: Array(shown.prefix(left.runs))),
          isContext: false))
      left = (left.blocks - 1, left.runs - shown.count)
    }
    self.lines = lines
    self.isCut = isCut
  }

  /// Long runs of words that stayed lose their middle, or their outer end.
  private static func shortened(_ runs: [ProseDiff.Run]) -> [ProseDiff.Run] {
    runs.enumerated().map { index, run in
      guard run.fate == .same, run.text.utf8.count > 2 * around else { return run }
      let start = index == 0 ? "" : head(of: run.text)
      let end = index == runs.count - 1 ? "" : tail(of: run.text)
      guard start.utf8.count + end.utf8.count < run.text.utf8.count else { return run }
      return ProseDiff.Run(.same, start + "…" + end)
    }
  }

  /// Up to a space where there is one near.
  private static func head(of text: String) -> String {
    let part = text.prefix(around)
    guard part.endIndex < text.endIndex,
      let space = part.suffix(around / 4).lastIndex(where: \.isWhitespace)
    else { return String(part) }
    return String(part[...space])
  }

  private static func tail(of text: String) -> String {
    let part = text.suffix(around)
    guard part.startIndex > text.startIndex,
      let space = part.prefix(around / 4).firstIndex(where: \.isWhitespace)
    else { return String(part) }
    return String(part[space...])
  }
}
