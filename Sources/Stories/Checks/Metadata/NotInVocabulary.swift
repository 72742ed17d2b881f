package import SourceModel

/// A word that the workspace does not use.
package enum NotInVocabulary: Check {
  package static let explanation = Explanation(
    "not-in-vocabulary", .warning,
    what:
      "A subject or a tool is not in the list of words that 'vocabulary' in colophon.yml gives.",
    why: """
      With one word for one thing, readers find all stories about it in one place. Take a word of \
      the list, or ask the editors to add the new one.
      """,
    wrong: "subjects: [geografy]", right: "subjects: [geography]")
}

extension NotInVocabulary {
  static func diagnostic(_ written: String, key: Key, words: [String], at place: Place)
    -> Diagnostic
  {
    if let nearest = Nearest.name(to: written, among: words) {
      return Diagnostic(
        id, severity,
        Message(
          "'{written}' is not one of the {key} in use; did you mean '{nearest}'?",
          ["written": written, "key": key.name, "nearest": nearest]), at: place,
        fixes: WrongType.write(nearest, place))
    }
    return Diagnostic(
      id, severity,
      Message(
        "'{written}' is not one of the {key} in use", ["written": written, "key": key.name]),
      at: place,
      help: Message("in use are {words}", ["words": words.prefix(20).joined(separator: ", ")]))
  }
}
