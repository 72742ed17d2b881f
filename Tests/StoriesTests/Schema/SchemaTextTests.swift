import Foundation
import SourceModel
import Stories
import Testing

/// What is made from the schema for people and editors: JSON Schema, tables, a first workspace.
struct SchemaTextTests {
  @Test(arguments: Schema.Kind.allCases)
  func `a JSON Schema has the keys of its kind at every depth`(kind: Schema.Kind) throws {
    let text = Schema.jsonSchema(for: kind)
    #expect(text == Schema.jsonSchema(for: kind))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    try compare(json, Schema.record(of: kind))
  }

  private func compare(_ json: [String: Any], _ record: RecordSchema) throws {
    let properties = try #require(json["properties"] as? [String: [String: Any]])
    #expect(Set(properties.keys) == Set(record.keyNames))
    #expect(json["additionalProperties"] as? Bool == false)
    #expect(
      json["required"] as? [String] ?? []
        == record.keys.filter { $0.requirement == .always }.map(\.name))
    for key in record.keys {
      let property = try #require(properties[key.name])
      #expect(property["description"] as? String != nil)
      if let inner = key.type.record { try compare(try #require(object(property)), inner) }
    }
  }

  /// The object inside a property: itself, its items, or one of several forms.
  private func object(_ json: [String: Any]) -> [String: Any]? {
    if json["properties"] != nil { return json }
    if let items = json["items"] as? [String: Any] { return object(items) }
    return (json["anyOf"] as? [[String: Any]])?.lazy.compactMap { object($0) }.first
  }

  @Test(arguments: Schema.Kind.allCases)
  func `a table has a row for every key and cells that Markdown can split`(kind: Schema.Kind) {
    let table = FieldTables.markdown(for: kind)
    for (_, record) in Schema.record(of: kind).all {
      for key in record.keys { #expect(table.contains("| `\(key.name)` | ")) }
    }
    for line in table.split(separator: "\n") where line.hasPrefix("|") {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 5)
    }
  }

  @Test func `the common keys stand in a table of their own`() {
    let common = FieldTables.commonMarkdown()
    #expect(common.contains("| `title` |") && !common.contains("| `subjects` |"))
    let own = FieldTables.markdown(for: .entry(.handbook), withCommonKeys: false)
    #expect(own.contains("| `subjects` |") && !own.contains("| `title` |"))
  }

  @Test func `the tables in CONTRIBUTING are those of the schema`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let page = root.appending(path: "CONTRIBUTING.md")
    let written = try String(contentsOf: page, encoding: .utf8)
    let filled = FieldTables.filled(written)
    #expect(filled.contains("<!-- fields:handbook -->\n\n| key |"))
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try filled.write(to: page, atomically: true, encoding: .utf8)
    } else {
      #expect(written == filled, "make them anew: UPDATE_GOLDEN=1 swift test --filter SchemaText")
    }
  }

  @Test func `a first workspace has settings without fault and a sample of each kind`() throws {
    let files = InitialWorkspace.files(kinds: EntryKind.allCases, title: "Stories: ours")
    #expect(files.count == 2 + EntryKind.allCases.count)
    #expect(files.map(\.path) == files.map(\.path).sorted())
    let settings = try #require(files.first { $0.path.string == "colophon.yml" })
    #expect(try MetadataTest.read(.configuration, text: settings.text).ids == [])
    #expect(
      files.first { $0.path.string == ".gitignore" }?.text
        == "dist/\n.dist-spare/\n.dist-lock\ndist.zip\n")
    #expect(InitialWorkspace.files(kinds: [], title: "Stories").count == 2)
  }

  @Test func `the built-in tables are whole`() {
    #expect(Goals.titles.count == 17)
    #expect(Goals.title(of: 5) == "Gender equality")
    #expect(Goals.title(of: 0) == nil && Goals.title(of: 18) == nil)
    #expect(Languages.contains("fil") && Languages.contains("zh") && !Languages.contains("jp"))
    #expect(Licences.contains("CC-BY-SA-4.0") && Licences.contains("CC0-1.0"))
  }
}
