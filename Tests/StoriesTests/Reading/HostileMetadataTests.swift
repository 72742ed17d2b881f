import SourceModel
import Stories
import Testing

/// Front matter as somebody might send it who means harm: few messages, soon.
struct HostileMetadataTests {
  @Test func `thousands of unknown keys are a hundred messages and one that counts the rest`()
    throws
  {
    let lines = (0..<9000).map { "key\($0): x" }.joined(separator: "\n")
    let outcome = try MetadataTest.read(.entry(.handbook), with: lines)
    #expect(outcome.diagnostics.count == 101)
    #expect(!outcome.isWhole)
    let last = try #require(outcome.diagnostics.first { $0.id == "more-problems" })
    #expect(last.message.text == "8900 more problems in this file are not shown")
    #expect(last.severity == .error)
  }

  @Test func `errors behind a hundred warnings are still errors`() throws {
    let tags = [String](repeating: "''", count: 120).joined(separator: ", ")
    let outcome = try MetadataTest.read(.entry(.handbook), with: "tags: [\(tags)]\nlicence: none")
    #expect(outcome.diagnostics.count == 101)
    #expect(outcome.diagnostics.contains { $0.id == "more-problems" && $0.severity == .error })
    #expect(!outcome.isWhole)
  }

  @Test func `warnings alone leave an entry whole`() throws {
    let tags = [String](repeating: "''", count: 120).joined(separator: ", ")
    let outcome = try MetadataTest.read(.entry(.handbook), with: "tags: [\(tags), x]")
    #expect(outcome.diagnostics.contains { $0.id == "more-problems" && $0.severity == .warning })
    #expect(outcome.isWhole)
  }

  @Test(arguments: ["lang", "level", "licence", "duration", "ages", "publish", "collaboration"])
  func `a value of a hundred thousand letters is cut in its message`(key: String) throws {
    let outcome = try MetadataTest.read(
      .entry(.handbook), with: "\(key): \(String(repeating: "x", count: 100_000))")
    #expect(outcome.diagnostics.count == 1)
    let diagnostic = try #require(outcome.diagnostics.first)
    #expect(diagnostic.message.text.utf8.count < 300)
    #expect(diagnostic.message.text.contains("…"))
  }

  @Test func `a list of thousands is refused`() throws {
    let tags = [String](repeating: "x", count: 30_000).joined(separator: ",")
    #expect(
      try MetadataTest.read(.entry(.handbook), with: "tags: [\(tags)]").ids == ["list-too-long"])
  }

  @Test func `one letter with a hundred thousand marks ends soon`() throws {
    let letter = "e" + String(repeating: "\u{301}", count: 60_000)
    #expect(try MetadataTest.read(.entry(.handbook), with: "title: \(letter)").isWhole)
    #expect(
      try MetadataTest.read(.entry(.handbook), with: "lang: \(letter)").ids == ["unknown-language"])
  }
}
