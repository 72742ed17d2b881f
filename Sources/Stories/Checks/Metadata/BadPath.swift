package import SourceModel

/// A file that is not named by a relative path.
package enum BadPath: Check {
  package static let explanation = Explanation(
    "bad-path", .error,
    what: "A file is named by an address of the web, by a path from the root, or with '\\'.",
    why: """
      The book must hold its pictures itself, so that it can be read without internet and from any \
      folder. Put the file beside the text and write its name; folders are separated by '/'.
      """,
    wrong: "pictures: [{file: 'https://example.org/garden.jpg', shows: no-people}]",
    right: "pictures: [{file: garden.jpg, shows: no-people}]")
}

extension BadPath {
  static func diagnostic(_ written: String, key: Key, at place: Place) -> Diagnostic {
    let (words, type) =
      switch key.type {
      case .list(let item, _): ("each item of '{key}' should be {expected}, not '{written}'", item)
      default: ("'{key}' should be {expected}, not '{written}'", key.type)
      }
    return Diagnostic(
      id, severity,
      Message(words, ["key": key.name, "expected": type.expectation, "written": written]),
      at: place,
      help: "write the path of the file from here, with '/' between folders")
  }
}
