import Foundation
import SourceModel
import Testing

@testable import Outputs

/// The program's own files of messages: whole, and about what the program says.
@Suite struct MessageFilesTests {
  private static func lines(_ tag: String) throws -> [String: String] {
    let file = try #require(TemplateSet.builtIn.first { $0.name == "messages/\(tag).yml" }?.source)
    let read = WordsFile.read(file)
    try #require(read.diagnostics.isEmpty)
    return Dictionary(read.value.map { ($0.key, $0.text) }) { first, _ in first }
  }

  /// The sources, with literals that go over several lines on one.
  private static func sources() throws -> [(name: String, text: String)] {
    let folder = Golden.root.appendingPathComponent("Sources")
    let names = try #require(FileManager.default.enumerator(atPath: folder.path))
    return try names.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("BuiltInTemplates.swift") }.sorted()
      .map { name in
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        return (name, text.replacing(#/\\\n */#, with: ""))
      }
  }

  @Test(arguments: ["fr", "zh-Hans"])
  func `each says what the other says, with all that is put in`(
    _ tag: String
  ) throws {
    let lines = try Self.lines(tag)
    #expect(Set(lines.keys) == Set(try Self.lines("fr").keys))
    for (key, text) in lines {
      #expect(
        Set(WordsFile.placeholders(of: key)) == Set(WordsFile.placeholders(of: text)), "\(key)")
    }
    #expect(
      try #require(TemplateSet.builtIn.first { $0.name == "messages/\(tag).yml" }).text
        .contains("# Reviewed by:"))
  }

  @Test func `every message of the program is in them`() throws {
    let french = try Self.lines("fr")
    let pattern =
      #/(?:\bMessage\(|\bfound\(|Diagnostic\.Fix\(|\bhelp:)\s*"(?<words>(?:[^"\\]|\\.)+)"/#
    var count = 0
    for (name, text) in try Self.sources() {
      for match in text.matches(of: pattern) {
        let words = String(match.words).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        // An explanation, a help text of the command line, an interpolation.
        guard !words.contains("\\("), !name.hasPrefix("CommandLineTool") else { continue }
        count += 1
        #expect(french[words] != nil, "\(name): \(words)")
      }
    }
    #expect(count > 250)
  }
}
