import Glibc

/// A place for `dist` that may be written to: judged by the rules of `--output` (INTERFACE.md).
package struct OutputFolder: Hashable, Sendable {
  /// As it was asked for; for messages.
  package let path: String
  /// The folder it stands in, absolute, without links; the last `missing` names are not there yet.
  let existingParent: String
  let missing: [String]
  let name: String
  /// Whether it is the workspace's own `dist`, which carries a `.gitignore`.
  package let isWorkspaceDist: Bool

  /// - Parameters:
  ///   - path: as written after `--output`; relative to the current folder.
  ///   - workspace: the folder that holds the sources; nil for a bare repository.
  /// - Throws: `WriteError.refused` for a place that is not ours, `.failed` when it cannot be read.
  package init(_ path: String, workspace: String?) throws(WriteError) {
    self.path = path
    var (parent, name) = OutputFolder.split(path)
    if name == "." || name == ".." {
      guard let real = OutputFolder.resolved(path) else {
        throw .refused(path: path, .notAFolder)
      }
      (parent, name) = OutputFolder.split(real)
    }
    guard !name.isEmpty else {
      throw .refused(
        path: path, path.utf8.allSatisfy { $0 == 0x2F } && !path.isEmpty ? .aboveWorkspace : .empty)
    }
    guard name.utf8.count <= 240 else { throw .refused(path: path, .nameTooLong) }
    guard !name.utf8.contains(0), !(name.hasPrefix(".") && name.hasSuffix("-spare")) else {
      throw .refused(path: path, .reservedName)
    }
    self.name = name

    // Folders above it that are not there yet will be made.
    var missing: [String] = []
    var existing = OutputFolder.resolved(parent)
    while existing == nil {
      guard errno == ENOENT else { throw .refused(path: path, .notAFolder) }
      let (above, last) = OutputFolder.split(parent)
      guard !last.isEmpty, last != ".." else { throw .refused(path: path, .notAFolder) }
      if last != "." { missing.insert(last, at: 0) }
      parent = above
      existing = OutputFolder.resolved(parent)
    }
    existingParent = existing ?? "/"
    self.missing = missing

    let whole = OutputFolder.join(existingParent, missing + [name])
    let workspace = workspace.flatMap { OutputFolder.resolved($0) }
    isWorkspaceDist = workspace.map { whole == OutputFolder.join($0, ["dist"]) } ?? false
    try OutputFolder.judge(whole, shownAs: path, workspace: workspace)
    _ = try standing()
  }

  /// What stands there now; refuses what is not ours.
  func standing() throws(WriteError) -> Standing {
    guard missing.isEmpty else { return .absent }
    do throws(WriteError) {
      let parent = try Folder.open(existingParent, shownAs: path, disk: .plain)
      return try Standing(of: name, in: parent, output: path)
    } catch {
      if case .failed(_, _, ENOTDIR) = error { throw .refused(path: path, .notAFolder) }
      throw error
    }
  }

  /// Absolute, without links.
  var wholePath: String { OutputFolder.join(existingParent, missing + [name]) }

  var spareName: String { ".\(name)-spare" }
  var lockName: String { ".\(name)-lock" }
  var journalName: String { ".\(name)-journal" }
  var oldName: String { ".\(name)-old" }

  /// Opens the folder it stands in, which is made where it is missing.
  func openParent(_ disk: Disk) throws(WriteError) -> Folder {
    let shown = OutputFolder.split(path).parent
    var folder = try Folder.open(existingParent, shownAs: shown, disk: disk)
    for name in missing { folder = try folder.makeFolder(name) }
    return folder
  }

  private static func judge(
    _ path: String, shownAs shown: String, workspace: String?
  ) throws(WriteError) {
    if path.split(separator: "/").contains(".git") { throw .refused(path: shown, .insideGit) }
    guard let workspace else { return }
    if isBareRepository(workspace), path.utf8.starts(with: (workspace + "/").utf8) {
      throw .refused(path: shown, .insideBareRepository)
    }
    if path == workspace { throw .refused(path: shown, .workspace) }
    // The same folder may have two names where a disk is bound in twice: compare what they are.
    if let own = identity(path) {
      var above = workspace
      while true {
        if identity(above) == own {
          throw .refused(path: shown, above == workspace ? .workspace : .aboveWorkspace)
        }
        guard above != "/" else { break }
        above = split(above).parent
      }
    }
    for sources in ["stories", "templates"] {
      let folder = join(workspace, [sources])
      if path == folder || path.utf8.starts(with: (folder + "/").utf8) {
        throw .refused(path: shown, .insideSources(sources))
      }
    }
  }

  private static func isBareRepository(_ folder: String) -> Bool {
    ["objects", "refs", "HEAD"].allSatisfy { identity(join(folder, [$0])) != nil }
      && identity(join(folder, [".git"])) == nil
  }

  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// The path without links; nil when it leads nowhere, `errno` says why.
  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder and the last name; `.` for the folder of a name alone.
  private static func split(_ path: String) -> (parent: String, name: String) {
    var bytes = Array(path.utf8)
    while bytes.last == 0x2F { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: 0x2F) else {
      return (path.hasPrefix("/") ? "/" : ".", String(decoding: bytes, as: UTF8.self))
    }
    var parent = bytes[..<slash]
    while parent.last == 0x2F { parent.removeLast() }
    return (
      parent.isEmpty ? "/" : String(decoding: parent, as: UTF8.self),
      String(decoding: bytes[(slash + 1)...], as: UTF8.self)
    )
  }

  private static func join(_ folder: String, _ names: [String]) -> String {
    names.reduce(folder) { $0.hasSuffix("/") ? $0 + $1 : $0 + "/" + $1 }
  }
}
