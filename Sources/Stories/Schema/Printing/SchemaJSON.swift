import SourceModel

/// The content model as JSON Schema, draft 2020-12, for editors that help while somebody writes.
///
/// It says a little less than the checks: lengths in wide letters, countries that are partners and what
/// two keys say together are left to them.
extension Schema {
  /// The same bytes each time; a line end at the end.
  package static func jsonSchema(for kind: Kind) -> String {
    let record = record(of: kind)
    var json = JSONWriter(.indented)
    json.object {
      $0.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      $0.field("title", "Colophon: \(record.name)")
      $0.field("description", describe(kind))
      body(of: record, in: &$0)
      $0.object("$defs") {
        $0.object("country") {
          $0.field("title", "Country")
          $0.field("description", "A country's two-letter code (ISO 3166-1).")
          $0.field("enum", Countries.codes)
        }
      }
    }
    return json.text + "\n"
  }

  private static func describe(_ kind: Kind) -> String {
    switch kind {
    case .entry(let kind): "Front matter of an entry in stories/\(kind.rawValue)/."
    case .translation: "Front matter of a translation, such as radio-lessons.fr.md."
    case .record(let kind): "A file in stories/\(kind.rawValue)/."
    case .contents: "stories/handbook/contents.yml: the parts of the handbook in reading order."
    case .configuration: "colophon.yml: the settings of the workspace. Every key has a default."
    }
  }

  private static func body(of record: RecordSchema, in json: inout JSONWriter) {
    json.field("type", "object")
    json.object("properties") {
      for key in record.keys {
        $0.object(key.name) {
          $0.field("title", key.name)
          $0.field("description", key.doc + lengths(of: key.type))
          type(key.type, in: &$0)
          if let number = key.mustHold { $0.object("contains") { $0.field("const", number) } }
          if key.type.isExampleText { $0.field("examples", [key.example]) }
        }
      }
    }
    let required = record.keys.filter { $0.requirement == .always }.map(\.name)
    if !required.isEmpty { json.field("required", required) }
    conditions(of: record, in: &json)
    json.field("additionalProperties", false)
  }

  /// Keys that are needed only sometimes, as `allOf`.
  private static func conditions(of record: RecordSchema, in json: inout JSONWriter) {
    let keys = record.keys.filter { $0.requirement != .always && $0.requirement != .optional }
    guard !keys.isEmpty else { return }
    json.array("allOf") {
      for key in keys { $0.object { condition(of: key, record, in: &$0) } }
    }
  }

  private static func condition(
    of key: Key, _ record: RecordSchema, in json: inout JSONWriter
  ) {
    switch key.requirement {
    case .always, .optional: break
    case .unless(let other):
      json.array("anyOf") {
        for name in [key.name, other] { $0.object { $0.field("required", [name]) } }
      }
    case .with(let other):
      json.object("dependentRequired") { $0.field(other, [key.name]) }
    case .when(let other, let words, let unless):
      var isList = false
      if case .list? = record[other]?.type { isList = true }
      json.object("if") {
        $0.object("properties") {
          $0.object(other) {
            if isList {
              $0.object("contains") { $0.field("enum", words) }
            } else {
              $0.field("enum", words)
            }
          }
        }
        $0.field("required", [other])
      }
      json.object("then") {
        $0.array("anyOf") {
          for name in [key.name] + [unless].compactMap(\.self) {
            $0.object { $0.field("required", [name]) }
          }
        }
      }
    }
  }

  private static func lengths(of type: ValueType) -> String {
    switch type {
    case .text(let range): " \(range.lowerBound) to \(range.upperBound) characters."
    case .prose(let limit): " At most \(limit) characters."
    default: ""
    }
  }
}

extension Schema {
  /// What may stand after a key, as members of its object.
  private static func type(_ type: ValueType, in json: inout JSONWriter) {
    switch type {
    case .text, .prose, .school, .partners:
      // YAML readers take a title such as 2021 for a number.
      json.field("type", ["string", "number"])
    case .boolean:
      json.array("enum") {
        for yes in [true, false] { $0.value(yes) }
        for word in ["yes", "no"] { $0.value(word) }
      }
    case .integer(let range): integer(range, in: &json)
    case .goal: integer(1...Goals.titles.count, in: &json)
    case .choice(_, let words): json.field("enum", words)
    case .licence: json.field("enum", Licences.identifiers)
    case .country: json.field("$ref", "#/$defs/country")
    case .list(let item, let least):
      json.field("type", "array")
      if least > 0 { json.field("minItems", least) }
      json.object("items") { self.type(item, in: &$0) }
    case .record(let record): body(of: record, in: &json)
    case .either(let single, let other):
      json.array("anyOf") {
        for type in [single, other] { $0.object { self.type(type, in: &$0) } }
      }
    case .ages:
      json.array("anyOf") {
        $0.object { integer(MeasureText.possibleAges, in: &$0) }
        $0.object { pattern("^[1-9]?[0-9](-[1-9]?[0-9])?$", in: &$0) }
      }
    case .slug, .language, .date, .moment, .duration, .url, .orcid, .path, .pattern, .byteSize,
      .check:
      pattern(type.pattern ?? "", in: &json)
    }
  }

  private static func integer(_ range: ClosedRange<Int>, in json: inout JSONWriter) {
    json.field("type", "integer")
    json.field("minimum", range.lowerBound)
    json.field("maximum", range.upperBound)
  }

  private static func pattern(_ pattern: String, in json: inout JSONWriter) {
    json.field("type", "string")
    json.field("pattern", pattern)
  }
}

extension ValueType {
  /// A regular expression (ECMA-262) for types that are one.
  fileprivate var pattern: String? {
    let day = "[0-9]{4}-[01][0-9]-[0-3][0-9]"
    let time =
      "[Tt ] *[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)? *([Zz]|[+-][01][0-9](:?[0-5][0-9])?)"
    return switch self {
    case .slug: "^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$"
    case .language: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
    case .date: "^\(day)$"
    case .moment(let needsOffset): needsOffset ? "^\(day)\(time)$" : "^\(day)(\(time))?$"
    case .duration: "^[1-9][0-9]* +(\(MeasureText.unitWords.joined(separator: "|")))$"
    case .url: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?# ]+[^ ]*$"
    case .orcid: "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"
    case .path, .pattern: "^(?![A-Za-z][A-Za-z0-9+.-]*:)[^/#\\\\][^\\\\]*$"
    case .byteSize: "^[1-9][0-9]{0,5} *(B|kB|MB)$"
    case .check: "^[a-z0-9-]+$"
    default: nil
    }
  }

  /// Whether the example of the key is, as it stands, a text that this type accepts.
  fileprivate var isExampleText: Bool {
    switch self {
    case .list, .record, .either, .integer, .boolean, .goal: false
    default: true
    }
  }
}
