import SourceModel
import Testing

struct SourceSpanTests {
  @Test(arguments: [
    (3, 7, 3, 7), (7, 3, 3, 7), (-5, 2, 0, 2), (2, -5, 0, 2), (-3, -1, 0, 0), (4, 4, 4, 4),
    (Int.min, Int.max, 0, Int.max),
  ])
  func `bounds are put right`(first: Int, second: Int, lower: Int, upper: Int) {
    let span = SourceSpan(first, second)
    #expect((span.lower, span.upper) == (lower, upper))
    #expect(span.count == upper - lower)
    #expect(span.isEmpty == (lower == upper))
  }

  @Test func `a union holds both`() {
    #expect(SourceSpan(2, 4).union(SourceSpan(9, 11)) == SourceSpan(2, 11))
    #expect(SourceSpan(2, 9).union(SourceSpan(3, 4)) == SourceSpan(2, 9))
  }

  @Test func `a span is shifted with its text, not below its start`() {
    #expect(SourceSpan(2, 4).shifted(by: 3) == SourceSpan(5, 7))
    #expect(SourceSpan(2, 4).shifted(by: -3) == SourceSpan(0, 1))
  }

  @Test func `spans sort by start, then by end`() {
    let spans = [SourceSpan(2, 9), SourceSpan(2, 3), SourceSpan(0, 50)]
    #expect(spans.sorted() == [SourceSpan(0, 50), SourceSpan(2, 3), SourceSpan(2, 9)])
  }
}

struct SourceFileTests {
  let file = SourceFile(path: RepoPath("a.md").unsafelyKnown, text: "a é 日本")

  @Test(arguments: [
    (0, 1, "a"), (2, 4, "é"), (5, 11, "日本"), (5, 500, "日本"), (500, 900, ""), (0, 0, ""),
    (2, 3, "\u{FFFD}"),
  ])
  func `a span is cut to the text`(lower: Int, upper: Int, text: String) {
    #expect(file.text(in: SourceSpan(lower, upper)) == text)
  }

  @Test func `files are equal only when their bytes are`() {
    let path = RepoPath("a.md").unsafelyKnown
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    #expect(composed == decomposed)
    #expect(SourceFile(path: path, text: composed) != SourceFile(path: path, text: decomposed))
    #expect(SourceFile(path: path, text: composed) == SourceFile(path: path, text: composed))
  }
}
