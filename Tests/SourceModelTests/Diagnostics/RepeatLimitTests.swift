import SourceModel
import Testing

struct RepeatLimitTests {
  private func diagnostics(_ count: Int, id: DiagnosticID) -> [Diagnostic] {
    (0..<count).map {
      Diagnostic(id, .warning, "raw HTML", at: Place(RepoPath("stories/a.md"), SourceSpan($0, $0)))
    }
  }

  @Test func `a few messages stay as they are`() {
    let few = diagnostics(50, id: "raw-html")
    #expect(RepeatLimit.apply(few) == few)
  }

  @Test func `each file has a limit of its own`() {
    let other = Diagnostic("raw-html", .warning, "raw HTML", at: Place(RepoPath("stories/b.md")))
    let kept = RepeatLimit.applyToEachFile(diagnostics(1000, id: "raw-html") + [other])
    #expect(kept.count == 52)
    #expect(kept.contains(other))
  }

  @Test func `many of one sort are folded into one line, others stay`() throws {
    let many = diagnostics(1000, id: "raw-html") + diagnostics(3, id: "unknown-key")
    let kept = RepeatLimit.apply(many)
    #expect(kept.count { $0.id == "raw-html" } == 51)
    #expect(kept.count { $0.id == "unknown-key" } == 3)
    let folded = try #require(kept.first { $0.message.text.contains("more like this") })
    #expect(folded.message.text == "950 more like this in this file")
    #expect(folded.severity == .warning)
    #expect(kept == kept.sorted())
  }
}
