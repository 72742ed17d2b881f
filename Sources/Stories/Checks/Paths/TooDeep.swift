package import SourceModel

/// Finds entries below more folders than addresses can carry.
package enum TooDeep: Check {
  package static let explanation = Explanation(
    "too-deep", .error,
    what: "An entry lies more than six folders below the folder of its kind.",
    why: "Deep folders make long addresses that nobody can type. Move the entry up.",
    wrong: "stories/handbook/a/b/c/d/e/f/g/calm-start.md",
    right: "stories/handbook/a/b/c/d/e/f/calm-start.md")
}

extension TooDeep {
  static func message(_ path: RepoPath, groups: Int) -> Diagnostic {
    found(
      Message(
        "'{name}' lies {count} folders deep; at most {limit} are allowed",
        [
          "name": String(path.name), "count": String(groups),
          "limit": String(WorkspaceLayout.maximumGroups),
        ]),
      at: Place(path), help: "move it to a folder further up")
  }

  static func folder(_ name: String, in folder: RepoPath?, limit: Int) -> Diagnostic {
    found(
      Message(
        "folder '{name}' lies deeper than {limit} levels, so nothing in it was read",
        ["name": name, "limit": String(limit)]),
      at: Place(folder), help: "move what it holds to a folder further up")
  }
}
