import SourceModel

/// What a tree holds from an earlier build, and how far that can be believed.
///
/// The manifest was written last, and a tick of the clock after all the rest. So whatever was changed after it, by
/// whomever, has no earlier change time than the manifest itself, and is not believed: two calls of `stat` a page
/// instead of reading everything again. What stands there and is in no manifest is foreign.
struct HeldTree {
  /// Every file of the manifest; nil for one that was touched since, is missing, or is something else.
  private(set) var files: [RepoPath: Manifest.Entry?] = [:]
  /// Folders in which foreign things may stand: the names that belong there.
  private(set) var suspects: [(folder: RepoPath?, belongs: Set<[CChar]>)] = []
  /// Whether there was a manifest at all.
  let isKnown: Bool

  /// For a tree without a manifest: nothing is known, everything in it is foreign.
  static let unknown = HeldTree()

  private init() {
    isKnown = false
    suspects = [(nil, [])]
  }

  /// - Parameter judgesFiles: whether the files of the manifest are looked at, too.
  init(_ tree: Folder, judgesFiles: Bool = true) throws(WriteError) {
    guard let written = try tree.status(Manifest.name), written.kind == .file,
      let bytes = try tree.bytes(Manifest.name, limit: Manifest.maximumSize),
      let manifest = Manifest(bytes)
    else {
      self = .unknown
      return
    }
    isKnown = true

    // Folders first, from the root down, so that nothing is asked through one that was replaced.
    var names: [RepoPath: Set<[CChar]>] = [:]
    var rootNames: Set<[CChar]> = []
    for path in manifest.entries.keys {
      var path = path
      while true {
        let name = Array(String(path.name).utf8CString)
        guard let folder = path.parent else {
          rootNames.insert(name)
          break
        }
        // A folder that is known is known to its parents.
        let isNew = names[folder] == nil
        names[folder, default: []].insert(name)
        guard isNew else { break }
        path = folder
      }
    }
    suspects = [(nil, rootNames)]
    var lost: Set<RepoPath> = []
    for folder in names.keys.sorted() {
      let status = try tree.status(folder.string)
      if folder.parent.map(lost.contains) ?? false || status?.kind != .folder {
        lost.insert(folder)
      } else if let status, status.changed >= written.changed {
        suspects.append((folder, names[folder] ?? []))
      }
    }
    guard judgesFiles else { return }
    for (path, entry) in manifest.entries {
      let isLost = path.parent.map(lost.contains) ?? false
      let status = isLost ? nil : try tree.status(path.string)
      let isBelieved =
        status?.kind == .file && status?.size == entry.size
        && (status.map { $0.changed < written.changed } ?? false)
      files[path] = .some(isBelieved ? entry : nil)
    }
  }
}

extension HeldTree {
  /// What others put into a tree of ours and will not be in the next one, in order; nothing where that cannot
  /// be told.
  static func foreign(in tree: Folder) -> [String] {
    var found: [String] = []
    do throws(WriteError) {
      let held = try HeldTree(tree, judgesFiles: false)
      guard held.isKnown else { return [] }
      for (path, belongs) in held.suspects {
        var folder: Folder? = tree
        if let path { folder = try tree.folder(path.string) }
        guard let folder else { continue }
        for name in try folder.names() where !belongs.contains(name) {
          let text = Folder.text(name)
          if path == nil, ours.contains(text) { continue }
          found.append((path.map { $0.string + "/" } ?? "") + text)
        }
      }
    } catch {
      // It is only told; what cannot be read stops the writing itself.
      return []
    }
    return found.sorted()
  }

  /// What no manifest names, and comes of a build all the same or is kept.
  private static let ours = [
    Manifest.name, Manifest.unfinishedName, ".gitignore", SearchFolder.name, SearchFolder.newName,
  ]
}
