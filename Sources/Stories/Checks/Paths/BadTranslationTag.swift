package import SourceModel

/// Finds a second part of a file name that is no language tag: `calm-start.draft.md`.
package enum BadTranslationTag: Check {
  package static let explanation = Explanation(
    "bad-translation-tag", .error,
    what: "What stands between the two dots of a file name is not a language tag.",
    why: """
      'calm-start.fr.md' is the French translation of 'calm-start.md', so the middle part has to be the \
      tag of a language: 'fr', 'pt-BR', 'zh-Hans'. Names without a translation have one dot only.
      """,
    wrong: "stories/handbook/calm-start.draft.md\nstories/handbook/calm-start.md",
    right: "stories/handbook/calm-start.fr.md\nstories/handbook/calm-start.md")
}

extension BadTranslationTag {
  static func message(_ path: RepoPath, written: Substring, stem: Substring) -> Diagnostic {
    if let tag = LanguageTag.parse(written) {
      return found(
        Message(
          "'{written}' is not how the tag is written; rename the file to '{name}'",
          ["written": String(written), "name": "\(stem).\(tag.text).md"]), at: Place(path))
    }
    return found(
      Message(
        "'{written}' in '{name}' is not the tag of a language",
        ["written": String(written), "name": String(path.name)]),
      at: Place(path),
      help:
        "a translation is called <name>.<tag>.md, with a tag such as 'fr', 'pt-BR' or 'zh-Hans'; every other name has one dot only"
    )
  }
}
