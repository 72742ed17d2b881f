import SourceModel

/// One of the files that make the pages: built in, or a workspace's own of the same name.
package struct TemplateFile: Sendable, Hashable {
  /// Below `templates/`: `partials/people.mustache`.
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// What a file is by its name; nil for one that no page uses.
  enum Role: Hashable {
    case page(PageTemplate)
    case partial(String)
    case style
    /// Of the search box.
    case script
    /// Of the book file.
    case bookStyle
    /// The design of the printed book.
    case print
    /// Where the tiles of the map lie.
    case tiles
    /// The tag as the file's name has it.
    case words(String)
    /// What the program says, likewise.
    case messages(String)
  }

  static func role(of name: String) -> Role? {
    if name == "style.css" { return .style }
    if name == "search.js" { return .script }
    if name == "tiles.yml" { return .tiles }
    if name == "epub/epub.css" { return .bookStyle }
    if name == PrintBook.design { return .print }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (parts.count, parts.first) {
    case (1, _), (2, "epub"):
      return PageTemplate.allCases.first { $0.fileName == name }.map { .page($0) }
    case (2, "partials"):
      guard parts[1].hasSuffix(".mustache") else { return nil }
      return .partial(String(parts[1].dropLast(9)))
    case (2, "words"):
      guard parts[1].hasSuffix(".yml") else { return nil }
      return .words(String(parts[1].dropLast(4)))
    case (2, "messages"):
      guard parts[1].hasSuffix(".yml") else { return nil }
      return .messages(String(parts[1].dropLast(4)))
    default: return nil
    }
  }

  /// As a file that messages can point into.
  var source: SourceFile? {
    RepoPath("templates/" + name).map { SourceFile(path: $0, text: text) }
  }
}
