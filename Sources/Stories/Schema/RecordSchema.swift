/// The keys of one record, in the order in which they are offered and described.
package struct RecordSchema: Sendable {
  /// What one is called in a sentence: `handbook story`, `author`.
  package let name: String
  package let keys: [Key]
  /// Of the keys, in the same order: looked through at every access.
  package let keyNames: [String]

  package init(_ name: String, _ keys: [Key]) {
    self.name = name
    self.keys = keys
    keyNames = keys.map(\.name)
  }

  /// The name with its article: `an event`.
  package var oneOfThem: String {
    (name.first.map("aeio".contains) ?? false ? "an " : "a ") + name
  }

  package subscript(name: String) -> Key? { keyNames.firstIndex(of: name).map { keys[$0] } }

  /// Whether it has a key of this name.
  package func has(_ name: String) -> Bool { keyNames.contains(name) }

  /// All records in it, itself first, each with the keys that lead there (`authors`, `sessions.speakers`).
  package var all: [(path: String, schema: RecordSchema)] {
    [("", self)]
      + keys.flatMap { key in
        key.type.record.map { record in
          record.all.map {
            (path: $0.path.isEmpty ? key.name : "\(key.name).\($0.path)", $0.schema)
          }
        } ?? []
      }
  }
}

extension ValueType {
  /// The record that a value of this type is, or holds.
  package var record: RecordSchema? {
    switch self {
    case .record(let schema): schema
    case .list(let type, _), .either(_, let type): type.record
    default: nil
    }
  }
}
