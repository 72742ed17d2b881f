/// What the workspace says at one revision, or in the working tree.
///
/// It holds what lies below `stories/` and `templates/`, and the files at the root. A value: tests
/// write one literally. Nothing in it was trusted: what may not be followed, or read as text, is
/// here as `refused`, so that a check can say so at its place.
package struct Snapshot: Sendable {
  /// What stands at one path.
  package enum Item: Sendable, Hashable {
    /// A text that was read: Markdown, YAML, templates, styles, `.mailmap`.
    case text(SourceFile, ObjectID)
    /// Anything else: its bytes are asked of an `ObjectReader` when they are needed. Size in bytes.
    case asset(ObjectID, size: Int)
    case refused(Refusal)
  }

  /// Why something is neither read nor copied.
  package enum Refusal: Sendable, Hashable {
    case symbolicLink
    case submodule
    /// A pointer of Git LFS stands where the file should be.
    case largeFilePointer
    /// The text is not UTF-8, first at this byte offset.
    case notUTF8(offset: Int)
    /// The text holds a NUL, at this byte offset.
    case containsNUL(offset: Int)
    /// In bytes.
    case tooLarge(size: Int, limit: Int)
    /// A pipe, a device, a socket: only in a working tree.
    case notAFile
  }

  /// A name that cannot be part of a path, and the folder that holds it (nil: the root).
  package struct Stray: Sendable, Hashable {
    package let folder: RepoPath?
    /// The name with control characters escaped, cut to 80 characters: fit to be shown.
    package let name: String
    package let fault: Fault

    package enum Fault: Sendable, Hashable {
      case name(PathFault)
      /// Folders nested deeper than is read; the limit is in levels.
      case tooDeep(limit: Int)
      /// The same name twice in one folder.
      case duplicate
    }

    package init(folder: RepoPath?, name: String, fault: Fault) {
      self.folder = folder
      self.name = name
      self.fault = fault
    }
  }

  /// The commit it was read from; nil for a working tree.
  package let commit: ObjectID?
  /// Everything that has a path, in byte order of paths.
  package let paths: [RepoPath]
  /// Folders that exist, in byte order.
  package let folders: [RepoPath]
  package let strays: [Stray]
  private let items: [RepoPath: Item]

  package init(
    commit: ObjectID? = nil, items: [RepoPath: Item], strays: [Stray] = []
  ) {
    self.commit = commit
    self.items = items
    self.paths = items.keys.sorted()
    self.strays = strays
    var folders: Set<RepoPath> = []
    for path in paths {
      var folder = path.parent
      while let next = folder, folders.insert(next).inserted { folder = next.parent }
    }
    self.folders = folders.sorted()
  }

  private init(
    commit: ObjectID?, paths: [RepoPath], folders: [RepoPath], strays: [Stray],
    items: [RepoPath: Item]
  ) {
    self.commit = commit
    self.paths = paths
    self.folders = folders
    self.strays = strays
    self.items = items
  }

  /// The same with other things at some paths; nil for what is not there any more.
  package func replacing(_ changes: [RepoPath: Item?]) -> Snapshot {
    var items = items
    var isSameList = true
    for (path, item) in changes {
      if (items[path] == nil) != (item == nil) { isSameList = false }
      items[path] = item
    }
    guard isSameList else { return Snapshot(commit: commit, items: items, strays: strays) }
    return Snapshot(commit: commit, paths: paths, folders: folders, strays: strays, items: items)
  }

  package subscript(path: RepoPath) -> Item? { items[path] }

  /// The text at a path, when there is one and it could be read.
  package func file(at path: RepoPath) -> SourceFile? {
    if case .text(let file, _)? = items[path] { file } else { nil }
  }

  /// The id of what stands at a path; nil for what was refused.
  package func object(at path: RepoPath) -> ObjectID? {
    switch items[path] {
    case .text(_, let id), .asset(let id, _): id
    case .refused, nil: nil
    }
  }
}
