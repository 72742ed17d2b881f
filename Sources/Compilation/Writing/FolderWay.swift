import SourceModel

/// The folders from a tree down to the one that was used last, kept open for its neighbours.
struct FolderWay {
  let root: Folder
  private var steps: [(name: String, folder: Folder)] = []

  init(_ root: Folder) { self.root = root }

  /// Opens a folder of the tree, made where it is missing.
  mutating func folder(_ path: RepoPath?) throws(WriteError) -> Folder {
    let names = path?.components.map(String.init) ?? []
    var common = 0
    while common < min(steps.count, names.count),
      steps[common].name.utf8.elementsEqual(names[common].utf8)
    {
      common += 1
    }
    steps.removeSubrange(common...)
    for name in names[common...] {
      steps.append((name, try (steps.last?.folder ?? root).makeFolder(name)))
    }
    return steps.last?.folder ?? root
  }
}
