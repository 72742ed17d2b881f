import SourceModel

/// Puts single files into a tree, if it does not hold them as they are.
struct FileWriter: Sendable {
  let tree: ChangingTree
  let isInPlace: Bool

  struct Written: Sendable {
    let entry: Manifest.Entry
    /// Whether the tree did not hold it.
    let isNew: Bool
  }

  /// - Parameters:
  ///   - held: what the tree holds at the path, if that can be believed.
  ///   - way: of the task that writes.
  func write(
    _ bytes: [UInt8], to path: RepoPath, held: Manifest.Entry?, _ way: inout FolderWay
  ) throws(WriteError) -> Written {
    let entry = Manifest.Entry(size: bytes.count, digest: SHA256.digest(of: bytes))
    if held == entry { return Written(entry: entry, isNew: false) }
    try tree.beginChange()
    let folder = try way.folder(path.parent)
    if isInPlace {
      try folder.putAtOnce(String(path.name), bytes)
    } else {
      try folder.put(String(path.name), bytes)
    }
    return Written(entry: entry, isNew: true)
  }
}
