/// Lines that a words file may have and the English one need not: what the workspace itself wrote in its
/// first language, said in another one.
enum OptionalWords {
  /// The titles of `colophon.yml`, by the names that words files give them.
  enum Title: String, CaseIterable {
    case site = "site-title"
    case siteDescription = "site-description"
    case handbook = "handbook-title"
    case handbookSubtitle = "handbook-subtitle"
    case blog = "blog-title"
    case blogDescription = "blog-description"
  }

  /// What the name of a subject, a tool or a tag begins with: `term-physical-education`.
  static let term = "term-"

  static func contains(_ name: String) -> Bool {
    Title(rawValue: name) != nil || (name.hasPrefix(term) && name.utf8.count > term.utf8.count)
  }

  /// The line that says a term in another language.
  static func name(ofTerm text: String) -> String {
    term + TermFold.folded(text).split(separator: " ").joined(separator: "-")
  }
}
