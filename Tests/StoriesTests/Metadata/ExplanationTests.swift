import SourceModel
import Stories
import Testing

/// Every explanation shows what it says.
struct ExplanationTests {
  @Test(arguments: MetadataChecks.all)
  func `the wrong example gives the message and the right one gives none`(
    explanation: Explanation
  ) throws {
    if explanation.wrong.isEmpty { return }
    var isShown = false
    for kind in Schema.Kind.allCases {
      var configuration = Configuration()
      if explanation.id == "not-in-vocabulary" { configuration.subjects = ["geography"] }
      if explanation.id == "bad-partners" { return }
      let wrong = try MetadataTest.read(
        kind, with: explanation.wrong, configuration: configuration)
      let right = try MetadataTest.read(
        kind, with: explanation.right, configuration: configuration)
      guard right.diagnostics.isEmpty else { continue }
      if wrong.ids.contains(explanation.id.name) {
        isShown = true
        #expect(wrong.ids == [explanation.id.name], "in \(kind)")
        #expect(wrong.diagnostics.first?.severity == explanation.severity || kind != .entry(.blog))
        #expect(wrong.isWhole == (explanation.severity != .error) || kind == .configuration)
      }
    }
    #expect(isShown, "no kind of file shows \(explanation.id)")
  }

  @Test func `ids are in order, unlike, and written with hyphens`() {
    let ids = MetadataChecks.all.map(\.id.name)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    }
  }

  @Test(arguments: EntryKind.allCases)
  func `the samples of a new workspace are without fault`(kind: EntryKind) throws {
    let outcome = try MetadataTest.read(.entry(kind), with: "")
    #expect(outcome.ids == [])
    #expect(outcome.isWhole)
  }
}
