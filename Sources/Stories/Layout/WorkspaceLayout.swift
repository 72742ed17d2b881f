package import SourceModel

/// Every path of a snapshot, sorted by what it is: the map that reading the workspace follows.
///
/// What is wrong with a path is said while it is sorted; a path with a fault is in none of the lists.
package struct WorkspaceLayout: Sendable, Equatable {
  /// The originals, in order of path.
  package var entries: [EntryAddress] = []
  /// Translations that have an original, in order of path.
  package var translations: [EntryAddress] = []
  /// The original's path by the translation's.
  package var originals: [RepoPath: RepoPath] = [:]
  package var people: [Slug: RepoPath] = [:]
  package var schools: [Slug: RepoPath] = [:]
  /// `stories/handbook/contents.yml`.
  package var contents: RepoPath?
  /// The Markdown files that `contents.yml` names as introductions of parts: no entries.
  package var introductions: [RepoPath] = []
  /// Pictures below `stories/` of a kind that can be published.
  package var assets: [RepoPath: ObjectID] = [:]
  /// Those of a kind that cannot: nobody sees them, but they are in the repository.
  package var otherPictures: [RepoPath: ObjectID] = [:]
  /// What is no part of the stories and needs no word: dot files, a `README.md`, what systems leave behind.
  package var ignored: [RepoPath] = []
  /// What is where an entry could be and cannot be read or has a name that cannot be published.
  package var refused: [RepoPath] = []

  package init() {}

  /// The folder that holds all that is written by people.
  package static let folder = "stories"
  /// Where the editors' order of the handbook stands.
  package static let contentsName = "stories/handbook/contents.yml"
  /// Folders that hold pictures and no entries.
  package static let pictureFolders: Set<String> = ["media", "images"]
  /// How many folders may lie between a kind's folder and an entry.
  package static let maximumGroups = 6

  /// Sorts the paths of a snapshot and says what is wrong with any.
  ///
  /// Which files are introductions is written in `contents.yml`, so it has to be read before (`contentsFile`).
  package static func read(_ snapshot: Snapshot, contents: Contents? = nil) -> Checked<
    WorkspaceLayout
  > {
    var sorter = PathSorter(
      snapshot: snapshot,
      introductions: contents.map { introductions(of: $0) } ?? introductions(in: snapshot))
    sorter.sort()
    let diagnostics =
      sorter.diagnostics + RefusedItems.check(snapshot) + StrayNames.check(snapshot)
      + PathsClash.check(snapshot) + AddressTaken.check(sorter.layout)
    return Checked(sorter.layout, diagnostics.sorted())
  }

  /// The file with the editors' order, to be read before the layout.
  package static func contentsFile(in snapshot: Snapshot) -> SourceFile? {
    RepoPath(contentsName).flatMap(snapshot.file(at:))
  }

  /// What an unreadable table of contents names as introductions, line by line: a slip in one line must not make
  /// entries of them.
  private static func introductions(in snapshot: Snapshot) -> Set<RepoPath> {
    guard let file = contentsFile(in: snapshot), let folder = file.path.parent else { return [] }
    let lines = file.text.split(whereSeparator: \.isNewline).prefix(10_000)
    return Set(
      lines.compactMap { line in
        let key = line.drop { $0 == " " || $0 == "-" }
        guard key.hasPrefix("introduction:") else { return nil }
        let name = key.dropFirst("introduction:".count).prefix { $0 != "#" }
          .filter { !" \"'".contains($0) }
        return RepoPath(folder.string + "/" + name)
      })
  }

  /// The paths that a table of contents names as introductions.
  package static func introductions(of contents: Contents?) -> Set<RepoPath> {
    guard let folder = contents?.path.parent else { return [] }
    return Set(
      (contents?.parts ?? []).compactMap { part in
        part.introduction.flatMap { RepoPath(folder.string + "/" + $0.string) }
      })
  }
}
