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

  init(_ source: SourceLines, path: RepoPath, rule: Document.FrontMatterRule) {
    let mark = ByteOrderMark.length(source.bytes)
    if mark > 0 { diagnostics.append(ByteOrderMark.diagnostic(path)) }
    let first = source.lines.indices.first { line in
      !Self.isBlank(source.content(ofLine: line).dropFirst(line == 0 ? mark : 0))
    }
    guard let first, Self.isFence(source.content(ofLine: first).dropFirst(first == 0 ? mark : 0))
    else {
      bodyLine = mark > 0 ? 0 : first ?? 0
      if rule == .required {
        diagnostics.append(FrontMatterMissing.diagnostic(source, line: first ?? 0, path: path))
      }
      return
    }
    if first > 0 { diagnostics.append(FrontMatterMissing.late(source, line: first, path: path)) }
    let start = source.lines[first].start + (first == 0 ? mark : 0)
    let after = first + 1
    guard
      let close = source.lines.indices.dropFirst(after).first(where: {
        Self.isFence(source.content(ofLine: $0))
      })
    else {
      span = SourceSpan(start, source.bytes.count)
      diagnostics.append(FrontMatterUnclosed.diagnostic(source, opened: first, path: path))
      return
    }
    yaml = source.lines[after].start..<source.lines[close].start
    span = SourceSpan(start, source.lines[close].end)
    bodyLine = close + 1
  }

  /// Three hyphens, and spaces after them at most.
  static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == 0x2D } && isBlank(line.dropFirst(3))
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
