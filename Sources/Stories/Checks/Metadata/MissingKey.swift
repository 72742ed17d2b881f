package import SourceModel

/// A key that must be there is not, or nothing stands after it.
package enum MissingKey: Check {
  package static let explanation = Explanation(
    "missing-key", .error,
    what: "A key that every text of this kind needs is missing, or nothing stands after it.",
    why: """
      Readers find and judge a story by these facts: who wrote it, for which pupils, what a class \
      needs for it. Add the line that the message shows and put your own words in.
      """,
    wrong: """
      authors:
        - name: Maria Santos
          school: Rizal High School
          country: PH
      """,
    right: """
      authors:
        - name: Maria Santos
          role: teacher
          school: Rizal High School
          country: PH
      """)
}

extension MissingKey {
  static func absent(_ key: Key, of schema: RecordSchema, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "missing key '{key}': {schema} needs it",
        ["key": key.name, "schema": schema.oneOfThem]),
      at: place, help: line(key))
  }

  /// `hasRemark`: the value was written behind a `#`.
  static func withoutValue(_ key: Key, hasRemark: Bool = false, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity, Message("'{key}' is empty", ["key": key.name]), at: place,
      help: hasRemark
        ? Message(
          "what stands behind '#' is not read; take '#' away and write your own, for instance '{line}': {doc}",
          ["doc": key.docPhrase, "line": key.exampleLine]) : line(key))
  }

  private static func line(_ key: Key) -> Message {
    Message("for instance '{line}': {doc}", ["doc": key.docPhrase, "line": key.exampleLine])
  }
}
