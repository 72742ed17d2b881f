package import SourceModel
import Stories

/// A file in `templates/` that nothing uses.
package enum TemplateUnused {
  package static let explanation = Explanation(
    "template-unused", .warning,
    what: "A file in templates/ is used by no page.",
    why: """
      A template replaces a built-in one only when its name is the same. A file with another name is
      never read, and its author would look for the change in vain.
      """,
    wrong: "templates/stroy.mustache\n",
    right: "templates/story.mustache\n")

  static func diagnostic(_ path: RepoPath, names: [String]) -> Diagnostic {
    // Only the last name is compared: a common folder makes no two names alike.
    let last = { (name: String) in String(name.split(separator: "/").last ?? "") }
    let nearest = Nearest.name(to: String(path.name), among: names.map(last)).flatMap { found in
      let same = names.filter { last($0) == found }
      // Where two folders have a file of that name, the one of the same folder is meant.
      return same.first { RepoPath($0)?.parent == path.parent } ?? same.first
    }
    let message =
      nearest.map {
        Message(
          "'{path}' is used by no page; did you mean '{nearest}'?",
          ["path": path.string, "nearest": $0])
      } ?? Message("'{path}' is used by no page", ["path": path.string])
    return Diagnostic(
      explanation.id, .warning, message, at: Place(path),
      help: "templates/README.md of the program names the files that can be replaced")
  }
}
