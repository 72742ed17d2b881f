package import SourceModel

/// Finds a translation whose original does not exist.
package enum OrphanTranslation: Check {
  package static let explanation = Explanation(
    "orphan-translation", .error,
    what: "A file is named like a translation and there is no original beside it.",
    why: """
      A translation has its own title, summary and text; all else comes from the original, the file \
      without a language in its name. If this is the original, take the tag out of its name.
      """,
    wrong: "stories/handbook/calm-start.fr.md",
    right: "stories/handbook/calm-start.fr.md\nstories/handbook/calm-start.md")

  static func check(_ translation: EntryAddress, _ snapshot: Snapshot) -> [Diagnostic] {
    guard let folder = translation.path.parent?.string else { return [] }
    let name = translation.isFolder ? "index" : translation.slug.text
    let wanted = "\(folder)/\(name).md"
    // It stands there and was refused: that was said already.
    if let path = RepoPath(wanted), snapshot[path] != nil { return [] }
    return [message(translation, wanted: wanted)]
  }
}

extension OrphanTranslation {
  private static func message(_ translation: EntryAddress, wanted: String) -> Diagnostic {
    let original = wanted.split(separator: "/").last.map(String.init) ?? wanted
    return found(
      Message(
        "'{name}' is a translation without its original '{original}'",
        ["name": String(translation.path.name), "original": original]),
      at: Place(translation.path),
      help: Message(
        "add the original; or, if this is the original, rename it to '{original}' and say 'lang: {tag}' in it",
        ["original": original, "tag": translation.translation?.text ?? ""]))
  }
}
