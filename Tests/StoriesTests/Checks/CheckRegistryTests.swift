import Foundation
import SourceModel
import Stories
import Testing

@Suite struct CheckRegistryTests {
  /// Names of the types in the sources of this module that are checks.
  private func declared() throws -> [String] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Stories")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var ids: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains(": Check {"), !text.contains("protocol Check"),
        let start = text.range(of: "Explanation(\n    \"")
      else { continue }
      ids.append(String(text[start.upperBound...].prefix { $0 != "\"" }))
    }
    return ids
  }

  @Test func `every check in the sources is listed, once`() throws {
    let listed = CheckRegistry.all.map(\.id.name)
    #expect(Set(listed).count == listed.count)
    let missing = Set(try declared()).subtracting(listed)
    #expect(missing.isEmpty, "add to CheckRegistry: \(missing.sorted())")
    #expect(try declared().count > 60)
  }

  @Test(arguments: CheckRegistry.all)
  func `an explanation says what and why in whole sentences`(explanation: Explanation) {
    #expect(explanation.what.hasSuffix("."))
    #expect(explanation.why.hasSuffix("."))
    #expect(!explanation.what.contains("\n"))
    #expect(
      explanation.id.name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      },
      "ids are kebab-case")
    #expect(explanation.wrong.isEmpty == explanation.right.isEmpty)
  }

  /// Paths, one a line.
  @Test(arguments: CheckRegistry.all.filter { $0.wrong.hasPrefix("stories/") })
  func `the wrong paths of an explanation give its message and the right ones do not`(
    explanation: Explanation
  ) throws {
    func ids(_ example: String) throws -> [DiagnosticID] {
      let paths = example.split(separator: "\n").map(String.init)
      return WorkspaceLayout.read(try Make.snapshot(paths: paths)).diagnostics.map(\.id)
    }
    #expect(try ids(explanation.wrong).contains(explanation.id))
    #expect(try ids(explanation.right).isEmpty)
  }
}
