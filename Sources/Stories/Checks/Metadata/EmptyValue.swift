package import SourceModel

/// A key that may be left out stands there with nothing after it.
package enum EmptyValue: Check {
  package static let explanation = Explanation(
    "empty-value", .warning,
    what: "A key that may be left out stands there, but nothing stands after it.",
    why: """
      It says nothing to readers, and the next person wonders what is missing. Write something \
      after the colon, or take the line out.
      """,
    wrong: "tags:", right: "tags: [radio, winter]")
}

extension EmptyValue {
  /// An error (`EmptyProtection`) where the key protects somebody.
  static func afterKey(_ key: Key, at place: Place) -> Diagnostic {
    if key.protects { return EmptyProtection.afterKey(key, at: place) }
    return Diagnostic(
      id, severity, Message("'{key}' is empty", ["key": key.name]), at: place,
      help: Message("take the line out, or write for instance: {line}", ["line": key.exampleLine]))
  }

  static func item(of key: Key, at place: Place) -> Diagnostic {
    if key.protects { return EmptyProtection.item(of: key, at: place) }
    return Diagnostic(
      id, severity, Message("an item of '{key}' is empty", ["key": key.name]), at: place,
      help: "take the item out, or write something after the '-'")
  }
}
