package import SourceModel

/// A text that does not fit where it is shown.
package enum TextTooLong: Check {
  package static let explanation = Explanation(
    "text-too-long", .error,
    what: "A text in the front matter is longer than there is room for it.",
    why: """
      Titles and summaries stand in lists, on cards, in feeds and in search results, where a longer \
      one is cut in the middle. Say it shorter; the rest belongs into the text itself. Chinese, \
      Japanese and Korean letters count as two.
      """,
    wrong: """
      title: \(String(repeating: "What we learned about radio lessons and ", count: 4))why
      """,
    right: "title: What we learned about radio lessons")
}

extension TextTooLong {
  static func diagnostic(_ key: Key, length: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' is {length} characters long; at most {limit} fit",
        ["key": key.name, "length": String(length), "limit": String(limit)]), at: place,
      help: length - limit == 1
        ? "make it shorter by 1 character"
        : Message("make it shorter by {count} characters", ["count": String(length - limit)]))
  }
}
