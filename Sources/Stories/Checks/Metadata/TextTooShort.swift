package import SourceModel

/// A text that says too little.
package enum TextTooShort: Check {
  package static let explanation = Explanation(
    "text-too-short", .warning,
    what: "A text in the front matter is so short that it says little.",
    why: """
      A summary is all that most readers see before they choose. Two sentences help them: what was \
      done, and what came of it. Chinese, Japanese and Korean letters count as two.
      """,
    wrong: "summary: About radio.",
    right: "summary: How a class without internet learned by radio for one winter, and what stayed."
  )
}

extension TextTooShort {
  static func diagnostic(_ key: Key, length: Int, least: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' is {length} characters long; at least {least} are useful",
        ["key": key.name, "length": String(length), "least": String(least)]), at: place,
      help: Message("{doc}", ["doc": key.docPhrase]))
  }
}
