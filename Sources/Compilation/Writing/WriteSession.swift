import Dispatch
package import Outputs
import SourceModel
import Synchronization

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
  private let tree: ChangingTree
  private var held: [RepoPath: Manifest.Entry?]
  private var manifest = Manifest()
  /// Every file of the new manifest, those included that are not written yet.
  private var claimed: Set<RepoPath> = []
  /// Every folder that one of them lies in.
  private var folders: Set<RepoPath> = []
  private var way: FolderWay
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
    let foreign = dist.map(HeldTree.foreign) ?? []
    // Somebody's own, who keeps the folder out of a repository with it.
    let ignored = try dist?.bytes(Self.gitignore, limit: Self.largestGitignore)

    var session = WriteSession(
      output: output, lock: lock, parent: parent, isInPlace: isInPlace, tree: tree,
      held: known.files)
    session.report.foreign = foreign
    if !known.isKnown { try session.tree.beginChange() }
    try session.sweep(known)
    if output.isWorkspaceDist {
      try session.put(Self.gitignore, Array("*\n!.gitignore\n".utf8))
    } else if let ignored {
      try session.put(Self.gitignore, ignored)
    }
    return session
  }

  private static let gitignore = ".gitignore"
  /// In bytes.
  private static let largestGitignore = 1 << 20

  private init(
    output: OutputFolder, lock: consuming OutputLock, parent: Folder, isInPlace: Bool,
    tree: Folder, held: [RepoPath: Manifest.Entry?]
  ) {
    self.output = output
    self.lock = lock
    self.parent = parent
    self.isInPlace = isInPlace
    self.tree = ChangingTree(tree)
    way = FolderWay(tree)
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
    let path = try claim(file)
    let writer = FileWriter(tree: tree, isInPlace: isInPlace)
    note(path, try writer.write(bytes, to: path, held: held[path] ?? nil, &way))
  }

  /// Takes many files, made and written by several tasks at once: none of them is held for longer than it
  /// takes to write it, and what is put does not depend on the number of tasks.
  ///
  /// - Parameters:
  ///   - routes: each of which was not put yet.
  ///   - known: what the file at a place of the list comes to, where that can be told without making it.
  ///   - make: the bytes for the route at a place of the list.
  /// - Returns: what each of them came to.
  /// - Throws: what `make` throws, or `WriteError`; of several, that of the earliest route.
  @discardableResult
  mutating func put(
    _ routes: [Route], jobs: Int,
    known: @Sendable (Int) -> Manifest.Entry? = { _ in nil },
    make: @Sendable (Int) throws(ObjectError) -> [UInt8]
  ) throws -> [Manifest.Entry] {
    let paths = try routes.map { try claim($0.filePath) }
    let believed = paths.map { held[$0] ?? nil }
    let writer = FileWriter(tree: tree, isInPlace: isInPlace)
    let next = Atomic<Int>(0)
    let done = Mutex<[(place: Int, result: Result<FileWriter.Written, any Error>)]>([])
    let hasFailed = Atomic<Bool>(false)
    let root = way.root
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, paths.count))) { _ in
      var way = FolderWay(root)
      while !hasFailed.load(ordering: .relaxed) {
        // Neighbours lie in one folder.
        let start = next.add(Self.run, ordering: .relaxed).oldValue
        guard start < paths.count else { break }
        var own: [(place: Int, result: Result<FileWriter.Written, any Error>)] = []
        for place in start..<min(start + Self.run, paths.count) {
          let result = Result<FileWriter.Written, any Error> {
            if let entry = believed[place], known(place) == entry {
              return FileWriter.Written(entry: entry, isNew: false)
            }
            return try writer.write(try make(place), to: paths[place], held: believed[place], &way)
          }
          own.append((place, result))
          if case .failure = result {
            hasFailed.store(true, ordering: .relaxed)
            break
          }
        }
        done.withLock { $0 += own }
      }
    }
    return try done.withLock({ $0 }).sorted(by: { $0.place < $1.place }).map { place, result in
      let written = try result.get()
      note(paths[place], written)
      return written.entry
    }
  }

  /// Files that one task takes at a time.
  private static let run = 16

  private mutating func note(_ path: RepoPath, _ written: FileWriter.Written) {
    manifest.entries[path] = written.entry
    held.removeValue(forKey: path)
    if written.isNew { report.written += 1 } else { report.unchanged += 1 }
  }

  /// Refuses a second file at one path, and a file where another one needs a folder.
  private mutating func claim(_ file: String) throws(WriteError) -> RepoPath {
    guard let path = RepoPath(file) else {
      preconditionFailure("a route holds a name that no path may have: \(file)")
    }
    let isOwnName = path.parent == nil && path.string.utf8.starts(with: ".colophon-".utf8)
    guard claimed.insert(path).inserted, !folders.contains(path), !isOwnName else {
      throw .clash(path)
    }
    var above = path.parent
    while let folder = above, folders.insert(folder).inserted {
      guard !claimed.contains(folder) else { throw .clash(folder) }
      above = folder.parent
    }
    return path
  }

  /// Removes what is in no manifest.
  private mutating func sweep(_ known: HeldTree) throws(WriteError) {
    let own = [Manifest.name, Manifest.unfinishedName].map { Array($0.utf8CString) }
    for (path, belongs) in known.suspects {
      let folder = try way.folder(path)
      for name in try folder.names() where !belongs.contains(name) {
        if path == nil, own.contains(name) { continue }
        try tree.beginChange()
        try folder.removeAll(name)
      }
    }
  }

  /// Publishes everything that was put, and nothing else.
  package consuming func commit() throws(WriteError) -> WriteReport {
    try removeRest()
    try tree.endChange(manifest)
    if !isInPlace {
      let standing = try Standing(of: output.name, in: parent, output: output.path)
      way = FolderWay(way.root)
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
      try tree.beginChange()
      var above = path.parent
      while let folder = above, !folders.contains(folder), emptied.insert(folder).inserted {
        above = folder.parent
      }
      // A folder that holds nothing of the new build goes as a whole, below.
      if let folder = path.parent, !folders.contains(folder) { continue }
      try way.folder(path.parent).removeAll(String(path.name))
    }
    for path in emptied.sorted() where path.parent.map({ folders.contains($0) }) ?? true {
      // Where a file of the new build took the folder's name, the folder is gone already.
      if manifest.entries[path] != nil { continue }
      try way.folder(path.parent).removeAll(String(path.name))
    }
  }
}
