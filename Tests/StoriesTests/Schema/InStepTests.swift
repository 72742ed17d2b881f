import SourceModel
import Testing

@testable import Stories

/// The schema and the readers are in step: what the schema offers is accepted, and nothing of it is lost.
struct InStepTests {
  @Test(arguments: Schema.Kind.allCases)
  func `a file with every key of its kind is without fault`(kind: Schema.Kind) throws {
    let outcome = try MetadataTest.read(kind, text: FullText.of(kind))
    #expect(outcome.diagnostics.map(\.message.text) == [])
    #expect(outcome.isWhole)
  }

  @Test(arguments: Schema.Kind.allCases)
  func `leaving out any key is a fault or changes what is read`(kind: Schema.Kind) throws {
    let whole = try MetadataTest.read(kind, text: FullText.of(kind))
    // What stands there is the default: leaving it out changes nothing.
    for path in FullText.paths(of: kind) where path != ["partners"] || kind != .configuration {
      let text = FullText.of(kind, without: path)
      #expect(text.utf8.count == whole.text.utf8.count)
      #expect(text != whole.text)
      let outcome = try MetadataTest.read(kind, text: text)
      #expect(
        outcome.diagnostics.contains { $0.severity == .error } || outcome.value != whole.value,
        "\(kind): \(path) is not read")
    }
  }

  @Test(arguments: Schema.Kind.allCases)
  func `a key that the schema does not have is unknown at every depth`(kind: Schema.Kind) throws {
    for path in FullText.paths(of: kind) {
      let text = FullText.of(kind, renaming: path)
      let outcome = try MetadataTest.read(kind, text: text)
      #expect(outcome.ids.contains("unknown-key"), "\(kind): \(path)")
    }
  }

  @Test func `names of keys are unlike, and each is described`() {
    for kind in Schema.Kind.allCases {
      for (_, record) in Schema.record(of: kind).all {
        #expect(Set(record.keyNames).count == record.keys.count)
        for key in record.keys {
          #expect(key.doc.hasSuffix(".") && !key.example.isEmpty)
        }
      }
    }
  }
}

/// A text that holds every key of a kind, made from the examples of the schema.
private enum FullText {
  /// - Parameters:
  ///   - without: a key to be blanked, so that every other byte keeps its place.
  ///   - renaming: a key to be spelt `zzz…`, in as many letters.
  static func of(
    _ kind: Schema.Kind, without: [String]? = nil, renaming: [String]? = nil
  ) -> String {
    let lines = Schema.record(of: kind).keys.map { key -> String in
      let line = pair(key, kind, [key.name], without, renaming)
      return without == [key.name] ? String(repeating: " ", count: line.utf8.count) : line
    }
    let text = lines.joined(separator: "\n") + "\n"
    return kind.isFrontMatter ? "---\n\(text)---\n\nText.\n" : text
  }

  /// Every key with its path, at every depth; the keys that all entries have with the handbook's only.
  static func paths(of kind: Schema.Kind) -> [[String]] {
    let paths = paths(of: Schema.record(of: kind))
    guard case .entry(let entry) = kind, entry != .handbook else { return paths }
    let common = Set(Schema.common.map(\.name) + ["title", "summary", "lang", "authors", "sdgs"])
    return paths.filter { !common.contains($0[0]) }
  }

  private static func paths(of record: RecordSchema) -> [[String]] {
    record.keys.flatMap { key in
      [[key.name]] + (key.type.record.map(paths) ?? []).map { [key.name] + $0 }
    }
  }

  private static func pair(
    _ key: Key, _ kind: Schema.Kind, _ path: [String], _ without: [String]?,
    _ renaming: [String]?
  ) -> String {
    let name =
      renaming == path ? String(repeating: "z", count: max(3, key.name.utf8.count)) : key.name
    return "\(name): \(value(key, kind, path, without, renaming))"
  }

  private static func value(
    _ key: Key, _ kind: Schema.Kind, _ path: [String], _ without: [String]?,
    _ renaming: [String]?
  ) -> String {
    // A translation has its own language.
    if kind == .translation, key.name == "lang" { return "fr" }
    guard let record = key.type.record else { return key.example }
    let isMinor = record["minor"] != nil
    let pairs = record.keys.map { inner -> String in
      let path = path + [inner.name]
      var pair = pair(inner, kind, path, without, renaming)
      if isMinor, inner.name == "name", renaming != path { pair = "name: Ana" }
      pair += ", "
      return without == path ? String(repeating: " ", count: pair.utf8.count) : pair
    }
    let item = "{\(pairs.joined())}"
    guard case .list(_, let least) = key.type else { return item }
    let more = String(key.example.dropFirst().dropLast())
    let items = [item] + [String](repeating: more, count: max(1, least) - 1)
    return "[\(items.joined(separator: ", "))]"
  }
}
