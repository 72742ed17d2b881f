package import SourceModel

/// A key that protects somebody, or keeps a text back, stands there with nothing after it.
package enum EmptyProtection: Check {
  package static let explanation = Explanation(
    "empty-protection", .error,
    what: "A key that protects somebody, or keeps a text back, has nothing after it.",
    why: """
      Somebody began to say that a person is a minor, that a consent or a text was taken back, or until \
      when something may be shown, and did not finish. To go on without it could show what nobody may \
      see. Finish the line; take it out only if you know that nobody needs it.
      """,
    wrong: "withdrawn:", right: "withdrawn: {on: 2021-03-04, reason: The school asked for it}")
}

extension EmptyProtection {
  static func afterKey(_ key: Key, at place: Place) -> Diagnostic {
    found(
      Message("'{key}' is empty, so it protects nobody", ["key": key.name]), at: place,
      help: help(key))
  }

  static func item(of key: Key, at place: Place) -> Diagnostic {
    found(
      Message("an item of '{key}' is empty, so it protects nobody", ["key": key.name]), at: place,
      help: help(key))
  }

  private static func help(_ key: Key) -> Message {
    if case .boolean = key.type {
      return Message("write '{key}: yes' or '{key}: no'", ["key": key.name])
    }
    return Message(
      "finish it, for instance: {line}; take it out only if you know that nobody needs it",
      ["line": key.exampleLine])
  }
}
