package import Outputs
import SourceModel

/// One build's writing: files come one after the other, then everything is published at once.
///
///     var session = try DistWriter.begin(output)
///     for page in pages { try session.put(page) }
///     let report = try session.commit()
///
/// A session that is not committed leaves `dist` as it was. It holds the lock until it ends.
package struct WriteSession: ~Copyable {
  private let output: OutputFolder
  private let lock: OutputLock
  private let parent: Folder
  private let isInPlace: Bool
  private let tree: Folder
  private var held: [RepoPath: Manifest.Entry?]
  private var manifest = Manifest()
  /// Every folder that a file of the new manifest lies in.
  private var folders: Set<RepoPath> = []
  /// The folders from the tree down to the one that was written to last.
  private var way: [(name: String, folder: Folder)] = []
  private var hasChanged = false
  private var report = WriteReport()

  /// Takes the lock, ends what a killed build began, and looks at what the spare holds.
  static func begin(
    _ output: OutputFolder, disk: Disk, timeout: Duration, onWait: () -> Void
  ) throws(WriteError) -> WriteSession {
    let parent = try output.openParent(disk)
    let lock = try OutputLock.acquire(
      output.lockName, in: parent, output: output.path, timeout: timeout, onWait: onWait)
    try Publication(parent: parent, output: output).recover()
    // Judged again: what the output's place holds may have changed since it was named.
    _ = try Standing(of: output.name, in: parent, output: output.path)

    let dist = try parent.folder(output.name)
    var isInPlace = false
    if let dist { isInPlace = try MountPoints.contains(dist, in: parent) }
    let tree: Folder
    if let dist, isInPlace { tree = dist } else { tree = try spare(output, in: parent) }
    let known = try HeldTree(tree)

    var session = WriteSession(
      output: output, lock: lock, parent: parent, isInPlace: isInPlace, tree: tree,
      held: known.files)
    if !known.isKnown { try session.beginChange() }
    try session.sweep(known)
    if output.isWorkspaceDist {
      try session.put(".gitignore", Array("*\n!.gitignore\n".utf8))
    }
    return session
  }

  private init(
    output: OutputFolder, lock: consuming OutputLock, parent: Folder, isInPlace: Bool,
    tree: Folder, held: [RepoPath: Manifest.Entry?]
  ) {
    self.output = output
    self.lock = lock
    self.parent = parent
    self.isInPlace = isInPlace
    self.tree = tree
    self.held = held
    report.isFilledInPlace = isInPlace
  }

  /// The spare, made where there is none; a link at its place is removed, anything else refused.
  private static func spare(
    _ output: OutputFolder, in parent: Folder
  ) throws(WriteError) -> Folder {
    let name = output.spareName
    if try parent.status(name) != nil {
      if try parent.isLink(name) {
        try parent.removeAll(name)
      } else if let folder = try parent.folder(name) {
        guard try Standing(inside: folder) != nil else {
          throw .inTheWay(path: parent.shown(name))
        }
        return folder
      } else {
        throw .inTheWay(path: parent.shown(name))
      }
    }
    return try parent.makeFolder(name)
  }

  /// Takes a file.
  package mutating func put(_ file: OutputFile) throws(WriteError) {
    switch file.content {
    case .bytes(let bytes): try put(file.route.filePath, bytes)
    }
  }

  private mutating func put(_ file: String, _ bytes: [UInt8]) throws(WriteError) {
    guard let path = RepoPath(file) else {
      preconditionFailure("a route holds a name that no path may have: \(file)")
    }
    let entry = Manifest.Entry(size: bytes.count, digest: SHA256.digest(of: bytes))
    try claim(path)
    manifest.entries[path] = entry
    if let old = held.removeValue(forKey: path), old == entry {
      report.unchanged += 1
      return
    }
    try beginChange()
    let folder = try folder(path.parent)
    if isInPlace {
      try folder.putAtOnce(String(path.name), bytes)
    } else {
      try folder.put(String(path.name), bytes)
    }
    report.written += 1
  }

  /// Refuses a second file at one path, and a file where another one needs a folder.
  private mutating func claim(_ path: RepoPath) throws(WriteError) {
    let isOwnName = path.parent == nil && path.string.utf8.starts(with: ".colophon-".utf8)
    guard manifest.entries[path] == nil, !folders.contains(path), !isOwnName else {
      throw .clash(path)
    }
    var above = path.parent
    while let folder = above, folders.insert(folder).inserted {
      guard manifest.entries[folder] == nil else { throw .clash(folder) }
      above = folder.parent
    }
  }

  /// Opens a folder of the tree, made where it is missing; the way from the last one is kept open.
  private mutating func folder(_ path: RepoPath?) throws(WriteError) -> Folder {
    let names = path?.components.map(String.init) ?? []
    var common = 0
    while common < min(way.count, names.count),
      way[common].name.utf8.elementsEqual(names[common].utf8)
    {
      common += 1
    }
    way.removeSubrange(common...)
    for name in names[common...] {
      way.append((name, try (way.last?.folder ?? tree).makeFolder(name)))
    }
    return way.last?.folder ?? tree
  }

  /// Takes the manifest away before anything is changed: what a killed build leaves has none.
  private mutating func beginChange() throws(WriteError) {
    guard !hasChanged else { return }
    hasChanged = true
    if try tree.status(Manifest.name) != nil {
      try tree.rename(Manifest.name, to: Manifest.unfinishedName)
    } else if try !tree.holdsOurs(Manifest.unfinishedName) {
      try tree.put(Manifest.unfinishedName, Manifest().bytes)
    }
    try tree.syncNames()
  }

  /// Removes what is in no manifest.
  private mutating func sweep(_ known: HeldTree) throws(WriteError) {
    let own = [Manifest.name, Manifest.unfinishedName].map { Array($0.utf8CString) }
    for (path, belongs) in known.suspects {
      let folder = try folder(path)
      for name in try folder.names() where !belongs.contains(name) {
        if path == nil, own.contains(name) { continue }
        try beginChange()
        try folder.removeAll(name)
      }
    }
  }

  /// Publishes everything that was put, and nothing else.
  package consuming func commit() throws(WriteError) -> WriteReport {
    try removeRest()
    if hasChanged {
      // First the files, then the manifest that vouches for them.
      try tree.syncAll()
      try tree.put(Manifest.temporaryName, manifest.bytes, durable: true)
      try tree.rename(Manifest.temporaryName, to: Manifest.name)
      try tree.removeAll(Manifest.unfinishedName)
      try tree.syncNames()
    }
    if !isInPlace {
      let standing = try Standing(of: output.name, in: parent, output: output.path)
      way = []
      try Publication(parent: parent, output: output).publish(over: standing)
    }
    return report
  }

  /// Removes what the last build held and this one does not, and folders that are empty by it.
  private mutating func removeRest() throws(WriteError) {
    var emptied: Set<RepoPath> = []
    for path in held.keys.sorted() {
      report.removed += 1
      // Its name is a folder now.
      if folders.contains(path) { continue }
      try beginChange()
      var above = path.parent
      while let folder = above, !folders.contains(folder), emptied.insert(folder).inserted {
        above = folder.parent
      }
      // A folder that holds nothing of the new build goes as a whole, below.
      if let folder = path.parent, !folders.contains(folder) { continue }
      try folder(path.parent).removeAll(String(path.name))
    }
    for path in emptied.sorted() where path.parent.map({ folders.contains($0) }) ?? true {
      // Where a file of the new build took the folder's name, the folder is gone already.
      if manifest.entries[path] != nil { continue }
      try folder(path.parent).removeAll(String(path.name))
    }
  }
}
