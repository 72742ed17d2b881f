package import SourceModel

/// Finds a file or folder whose name addresses or Windows keep for themselves.
package enum ReservedName: Check {
  package static let explanation = Explanation(
    "reserved-name", .error,
    what: "A file or folder has a name that is kept for something else.",
    why: """
      'by', 'revisions', 'archive' and numbers are parts of addresses that the site makes itself; 'con', \
      'prn', 'aux', 'nul', 'com1' and the like cannot be file names on Windows, so nobody there could \
      copy the repository; 'index.md' needs a folder of its own.
      """,
    wrong: "stories/blog/archive.md", right: "stories/blog/our-archive.md")
}

extension ReservedName {
  static func message(_ name: String, at path: RepoPath) -> Diagnostic {
    let isDevice = Slug.devices.contains(name)
    return found(
      Message(
        isDevice
          ? "'{name}' is a name that Windows keeps for a device"
          : "'{name}' is a name that addresses of the site use themselves", ["name": name]),
      at: Place(path),
      help: Message(
        "give it a name with a word more, such as '{better}'", ["better": "story-" + name]))
  }

  static func index(_ path: RepoPath, kind: EntryKind) -> Diagnostic {
    found(
      Message("'{name}' stands in no folder of its own", ["name": String(path.name)]),
      at: Place(path),
      help: Message(
        "'index.md' is the text of the folder it stands in; write stories/{kind}/<name>/index.md, or stories/{kind}/<name>.md",
        ["kind": kind.rawValue]))
  }
}
