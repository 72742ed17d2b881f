import Foundation
import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct BuiltInTemplatesTests {
  static let folder = Golden.root.appendingPathComponent("templates")

  /// The files of templates/, by name.
  static func files() throws -> [TemplateFile] {
    let keys = try #require(FileManager.default.enumerator(atPath: folder.path))
    let names = keys.compactMap { $0 as? String }.filter { TemplateFile.role(of: $0) != nil }
    return try names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      TemplateFile(
        name: $0,
        text: try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    }
  }

  static func swift(_ files: [TemplateFile]) -> String {
    let items = files.map {
      """
          TemplateFile(
            name: "\($0.name)",
            text: ##\"""
      \($0.text)
      \"""##),

      """
    }
    return """
      // swift-format-ignore-file
      // Made from templates/ by the test `the built-in templates are those of this repository`; change the
      // files there, then run it with UPDATE_GOLDEN=1.

      /// The files of templates/, as the program carries them.
      enum BuiltInTemplates {
        static let files: [TemplateFile] = [

      """ + items.joined() + "  ]\n}\n"
  }

  @Test func `the built-in templates are those of this repository`() throws {
    try Golden.expect(
      Self.swift(try Self.files()),
      at: Golden.root.appendingPathComponent(
        "Sources/Outputs/Templates/BuiltInTemplates.swift"))
    guard !Golden.isUpdating else { return }
    #expect(TemplateSet.builtIn == (try Self.files()))
  }

  @Test func `the built-in templates have nothing to complain of`() {
    let loaded = TemplateSet.load(from: Snapshot(items: [:]))
    #expect(loaded.diagnostics == [])
  }

  @Test func `the guide for editors is made from the declarations`() throws {
    try Golden.expect(
      TemplateGuide.text, at: Self.folder.appendingPathComponent("README.md"))
  }

  @Test func `the guide names every file of a template`() {
    for file in TemplateSet.builtIn {
      let folder = file.name.split(separator: "/").first.map(String.init) ?? ""
      let isNamed =
        TemplateGuide.text.contains("| `\(file.name)` |")
        || ["partials", "words", "messages"].contains(folder)
      #expect(isNamed, "\(file.name)")
    }
  }

  @Test func `every word that the program asks for is in the English file`() throws {
    let words = TemplateSet.load(from: Snapshot(items: [:])).value.schemas.words
    let sources = Golden.root.appendingPathComponent("Sources/Outputs")
    let names = try #require(FileManager.default.enumerator(atPath: sources.path))
    var asked: Set<String> = []
    for case let name as String in names where name.hasSuffix(".swift") {
      let text = try String(
        contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
      let patterns = [
        #/[^a-z][wW]ords(?:\.counted|\.html)?[\[(]"(?<key>[a-z-]+[a-z])"/#,
        #/facts\.add\(\s*"(?<key>[a-z-]+)"/#,
      ]
      for pattern in patterns { asked.formUnion(text.matches(of: pattern).map { String($0.key) }) }
    }
    #expect(asked.count > 40)
    for key in asked.sorted() { #expect(words[key] != nil, "words/en.yml has no '\(key)'") }
  }

  @Test func `every key of the data files is in the guide`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    for name in ["build", "entries", "people", "coverage"] {
      let text = try SiteTests.text(files, "data/\(name).json")
      let keys = Set(text.matches(of: #/"([A-Za-z]+)": /#).map { String($0.1) })
      #expect(keys.count > 4)
      let row = try #require(
        DataGuide.text.split(separator: "\n").first { $0.hasPrefix("| `\(name).json`") })
      for key in keys { #expect(row.contains("`\(key)`"), "\(name).json: \(key)") }
    }
  }
}
