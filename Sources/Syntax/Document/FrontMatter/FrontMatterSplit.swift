import SourceModel

/// Where the front matter of a file lies, and where its body begins.
struct FrontMatterSplit {
  /// The bytes between the fences.
  private(set) var yaml: Range<Int>?
  /// Both fences included.
  private(set) var span: SourceSpan?
  /// The line (from 0) on which the body begins; nil when it cannot be told.
  private(set) var bodyLine: Int?
  private(set) var diagnostics: [Diagnostic] = []

  /// The byte at which the body begins; the end of the text where there is none, or where it cannot be told.
  func bodyStart(in source: SourceLines) -> Int {
    guard let bodyLine, source.lines.indices.contains(bodyLine) else { return source.bytes.count }
    return source.lines[bodyLine].start
  }

  init(_ source: SourceLines, path: RepoPath, rule: Document.FrontMatterRule) {
    let mark = ByteOrderMark.length(source.bytes)
    if mark > 0 { diagnostics.append(ByteOrderMark.diagnostic(path)) }
    let lines = FrontMatterLines(source: source, mark: mark)
    let first = source.lines.indices.first { !lines.isBlank($0) }
    guard let opened = opening(first, lines, path, rule) else {
      bodyLine = mark > 0 ? 0 : first ?? 0
      return
    }
    let start = source.lines[opened].start + (opened == 0 ? mark : 0)
    guard let close = lines.closing(opened) else {
      span = SourceSpan(start, source.bytes.count)
      diagnostics.append(FrontMatterUnclosed.diagnostic(source, opened: opened, path: path))
      return
    }
    if !lines.isFence(close) {
      diagnostics.append(FrontMatterUnclosed.dashes(lines, line: close, path: path))
    }
    yaml = source.lines[opened + 1].start..<source.lines[close].start
    span = SourceSpan(start, source.lines[close].end)
    bodyLine = close + 1
  }

  /// The line that opens the front matter, or was meant to, so that what is wrong in it is said at the same time.
  private mutating func opening(
    _ first: Int?, _ lines: FrontMatterLines, _ path: RepoPath, _ rule: Document.FrontMatterRule
  ) -> Int? {
    if let first, lines.isFence(first) {
      if first > 0 {
        diagnostics.append(FrontMatterMissing.late(lines.source, line: first, path: path))
      }
      return first
    }
    guard rule == .required else { return nil }
    guard let first else {
      diagnostics.append(FrontMatterMissing.nothing(path))
      return nil
    }
    if let written = lines.dashes(first) {
      diagnostics.append(FrontMatterMissing.dashes(written, lines, line: first, path: path))
      let isFollowedByKey = first + 1 < lines.source.lines.count && lines.isKey(first + 1)
      return isFollowedByKey && lines.closing(first) != nil ? first : nil
    }
    if let later = lines.laterOpening(after: first) {
      diagnostics.append(
        FrontMatterMissing.behind(lines, first: first, opened: later, path: path))
      return later
    }
    diagnostics.append(FrontMatterMissing.diagnostic(lines.source, line: first, path: path))
    return nil
  }
}
