package import SourceModel

/// Finds a folder below `stories/` that is none of the known ones, and an entry that stands in no folder.
package enum UnknownFolder: Check {
  package static let explanation = Explanation(
    "unknown-folder", .error,
    what: "A file stands in a folder below 'stories' that Colophon does not know.",
    why: """
      The folder says what kind of text a file is, so a story in a folder with another name would be in \
      no book. Move it into one of: handbook, blog, collaborations, calls, events, newsletters, voices \
      (texts), people, schools (records), media, images (pictures).
      """,
    wrong: "stories/storys/calm-start.md", right: "stories/handbook/calm-start.md")

  static let known =
    EntryKind.allCases.map(\.rawValue) + RecordKind.allCases.map(\.rawValue)
    + WorkspaceLayout.pictureFolders.sorted()
}

extension UnknownFolder {
  static func message(_ folder: RepoPath, name: Substring) -> Diagnostic {
    let known = known.joined(separator: ", ")
    if let nearest = Nearest.name(to: String(name), among: Self.known) {
      return found(
        Message(
          "unknown folder '{folder}'; did you mean '{nearest}'?",
          ["folder": folder.string, "nearest": nearest]),
        at: Place(folder),
        help: Message("the folders that exist below 'stories': {known}", ["known": known]))
    }
    return found(
      Message("unknown folder '{folder}'", ["folder": folder.string]), at: Place(folder),
      help: Message(
        "move the files into one of the folders that exist below 'stories': {known}",
        ["known": known]))
  }

  static func noFolder(_ path: RepoPath) -> Diagnostic {
    found(
      Message(
        "'{name}' stands in 'stories' itself, in no folder", ["name": String(path.name)]),
      at: Place(path),
      help: Message(
        "the folder says what kind of text it is; move it into one of: {known}",
        ["known": EntryKind.allCases.map(\.rawValue).joined(separator: ", ")]))
  }
}
