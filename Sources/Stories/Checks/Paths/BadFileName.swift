package import SourceModel

/// Finds a file or folder whose name cannot be part of an address.
package enum BadFileName: Check {
  package static let explanation = Explanation(
    "bad-file-name", .error,
    what:
      "The name of an entry's file, or of a folder that groups entries, cannot be part of an address.",
    why: """
      The name becomes the story's address on the web, so it has to survive every disk, browser and \
      mail program: small letters a to z, digits and '-', at most 80, with no '-' at either end. The \
      title inside the file may hold any letter of any script.
      """,
    wrong: "stories/handbook/Calm Start.md", right: "stories/handbook/calm-start.md")

  /// What is wrong with a name that is no slug: this check's message, or the one about reserved names.
  static func judge(_ name: Substring, at path: RepoPath) -> Diagnostic {
    let text = String(name)
    let isReserved =
      Slug.devices.contains(text) || Slug.reserved.contains(text)
      || (!text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) })
    if let translation = translation(text, at: path) { return translation }
    return isReserved ? ReservedName.message(text, at: path) : message(text, at: path)
  }
}

extension BadFileName {
  /// `a_fr.md`: a slug and the tag of a language, with the wrong sign between them.
  private static func translation(_ name: String, at path: RepoPath) -> Diagnostic? {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard path.name == "\(name).md", parts.count == 2, let stem = Slug(parts[0]),
      let tag = LanguageTag.parse(parts[1])
    else { return nil }
    return found(
      Message(
        "'{name}' cannot be part of an address; rename it to '{mended}'",
        ["name": String(path.name), "mended": "\(stem.text).\(tag.text).md"]), at: Place(path),
      help: Message(
        "a translation of '{name}' is called so; a story of its own has '-' in place of '_'",
        ["name": "\(stem.text).md"]))
  }

  private static func message(_ name: String, at path: RepoPath) -> Diagnostic {
    var words = "'{name}' cannot be part of an address"
    if name.utf8.count > 80 { words = "'{name}' is too long for an address" }
    let rule = "a name has small letters a to z, digits and '-', at most 80, no '-' at either end"
    guard let mended = Slug.mended(from: name) else {
      return found(
        Message(words, ["name": name]), at: Place(path),
        help: Message(
          "\(rule); choose one in Latin letters, the title may stay in any script"))
    }
    return found(
      Message(words + "; rename it to '{mended}'", ["name": name, "mended": mended.text]),
      at: Place(path), help: Message(rule))
  }
}
