import CLibgit2
import Glibc
import SourceModel

extension Repository {
  /// Opens the repository that a workspace lies in.
  ///
  /// The workspace may be the repository's root, a folder in it, a linked work tree or a bare
  /// repository. It is looked for upwards, as git does, never past the file system's mount point.
  package static func open(at folder: String) throws(GitError) -> Repository {
    guard let folder = File.realPath(folder) else { throw .noFolder(folder) }
    try GitFile.check(above: folder)
    var pointer: OpaquePointer?
    let failure = Library.failure {
      // Without GIT_REPOSITORY_OPEN_CROSS_FS and GIT_REPOSITORY_OPEN_FROM_ENV.
      git_repository_open_ext(&pointer, folder, 0, nil)
    }
    if let failure { throw explain(failure, folder) }
    guard let pointer else { throw .notARepository(folder) }
    let handle = Handle(pointer) { git_repository_free($0) }

    let places = handle.withPointer { repository in
      (
        git: git_repository_path(repository).map { String(cString: $0) } ?? folder,
        common: git_repository_commondir(repository).map { String(cString: $0) } ?? folder,
        workTree: git_repository_workdir(repository).map { String(cString: $0) },
        isBare: git_repository_is_bare(repository) == 1
      )
    }
    let common = withoutSlash(places.common)
    let workTree = places.workTree.map { File.realPath($0) ?? withoutSlash($0) }
    try Ownership.check(places.workTree.map { [$0, places.git, common] } ?? [places.git, common])
    let info = Info(
      isBare: places.isBare, isShallow: !shallowCommits(in: common).isEmpty, workTree: workTree,
      commonFolder: common, gitFolder: withoutSlash(places.git),
      prefix: try prefix(
        of: folder, workTree: workTree, gitFolders: [withoutSlash(places.git), common]),
      ignoresReplacements: hasReplacements(handle, common))
    return Repository(
      handle: handle, objects: ObjectStore(folder: common + "/objects"), info: info)
  }

  /// The commits at which a shallow clone's history is cut off.
  static func shallowCommits(in commonFolder: String) -> Set<RawID> {
    let bytes = File.bytes(at: commonFolder + "/shallow", limit: 64 << 20) ?? []
    return Set(bytes.split(separator: 0x0A).compactMap { RawID(hex: $0) })
  }

  private static func explain(_ failure: LibraryFailure, _ folder: String) -> GitError {
    if failure.isNotFound {
      if let hidden = closedFolder(above: folder) {
        return .unreadable(path: hidden, why: String(cString: strerror(EACCES)))
      }
      return .notARepository(folder)
    }
    // unsupported extension name extensions.objectformat
    let marker = "unsupported extension name extensions."
    guard failure.message.hasPrefix(marker) else {
      return .library(doing: "opening the repository", message: failure.message)
    }
    let name = String(failure.message.dropFirst(marker.count))
    return name.lowercased() == "objectformat" ? .sha256(folder: folder) : .unknownExtension(name)
  }

  /// The `.git` here or above that is there and may not be looked into.
  private static func closedFolder(above folder: String) -> String? {
    var folder = folder
    while !folder.isEmpty {
      let git = folder + "/.git"
      if access(git, R_OK | X_OK) != 0, errno == EACCES { return git }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
    }
    return nil
  }

  /// Where the workspace lies in the repository; nil at its root, and in a bare repository.
  private static func prefix(
    of folder: String, workTree: String?, gitFolders: [String]
  ) throws(GitError) -> RepoPath? {
    if folder == workTree || gitFolders.contains(where: { File.realPath($0) == folder }) {
      return nil
    }
    guard let workTree, folder.hasPrefix(workTree + "/"),
      let path = RepoPath(folder.dropFirst(workTree.count + 1))
    else { throw .notAWorkspace(folder) }
    return path
  }

  private static func hasReplacements(_ handle: borrowing Handle, _ common: String) -> Bool {
    if File.bytes(at: common + "/info/grafts", limit: 1 << 20)?.isEmpty == false { return true }
    return handle.withPointer { repository in
      var iterator: OpaquePointer?
      guard git_reference_iterator_glob_new(&iterator, repository, "refs/replace/*") == 0 else {
        return false
      }
      defer { git_reference_iterator_free(iterator) }
      var name: UnsafePointer<CChar>?
      return git_reference_next_name(&name, iterator) == 0
    }
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
