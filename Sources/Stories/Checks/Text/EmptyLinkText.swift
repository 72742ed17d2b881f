package import SourceModel

/// Finds a link without words.
package enum EmptyLinkText: Check {
  package static let explanation = Explanation(
    "empty-link-text", .warning,
    what: "A link has no words.",
    why: "Nobody can see it, and who listens to the page hears an address. Write what it leads to.",
    wrong: "[](https://asemfoundation.org)",
    right: "[the foundation's site](https://asemfoundation.org)")

  static func message(at place: Place) -> Diagnostic {
    found(
      "a link without words", at: place,
      help: "write between '[' and ']' what the link leads to")
  }
}
