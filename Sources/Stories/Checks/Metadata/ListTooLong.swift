package import SourceModel

/// A list that no reader would read.
package enum ListTooLong: Check {
  package static let explanation = Explanation(
    "list-too-long", .error,
    what: "A list in the front matter, or in a settings file, has very many items.",
    why: """
      Pages and indexes are made for lists that people read: up to 500 items, or 5,000 entries in a \
      part of the handbook. Divide it, or leave out what is not needed.
      """,
    wrong: "tags: [\(String(repeating: "radio, ", count: 500))winter]",
    right: "tags: [radio, winter]")

  /// The most items that a list of this type may have.
  static func limit(of type: ValueType) -> Int { if case .pattern = type { 5000 } else { 500 } }
}

extension ListTooLong {
  static func diagnostic(_ key: Key, count: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' has {count} items; at most {limit} are read",
        ["key": key.name, "count": String(count), "limit": String(limit)]), at: place)
  }
}
