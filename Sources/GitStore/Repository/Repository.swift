import CLibgit2
package import SourceModel

/// A git repository that was opened for reading: the owner of libgit2's handles.
///
/// Only values leave it. Nothing in its configuration, attributes or hooks is run, and no environment
/// variable (`GIT_DIR` and the like) or configuration of the user changes what it says. It is not
/// shared between tasks: one that needs bytes takes an `objectReader()`.
///
/// Replacements (`refs/replace/`) and grafts are not followed, on purpose: they stand on one machine
/// and are not cloned, and equal commits shall give equal books. `info.ignoresReplacements` says so.
package struct Repository: ~Copyable {
  /// What kind of repository it is, and where it lies.
  package struct Info: Sendable, Hashable {
    package let isBare: Bool
    /// Whether its history is cut off somewhere.
    package let isShallow: Bool
    /// The folder of the checked-out files; nil for a bare repository.
    package let workTree: String?
    /// The repository's own folder, which linked work trees share (`.git`).
    package let commonFolder: String
    /// The folder that holds `HEAD`: a linked work tree has its own, else it is `commonFolder`.
    package let gitFolder: String
    /// The folder inside the repository that is the workspace; nil for the repository's root.
    package let prefix: RepoPath?
    /// Whether it has replacements or grafts, which git follows and we do not.
    package let ignoresReplacements: Bool
  }

  package let info: Info
  let handle: Handle
  let objects: ObjectStore

  init(handle: consuming Handle, objects: consuming ObjectStore, info: Info) {
    self.handle = handle
    self.objects = objects
    self.info = info
  }

  /// A reader of blobs that tasks may share: it opens its own handle when it is first asked.
  package borrowing func objectReader() -> some ObjectReader {
    StoredObjectReader(folder: info.commonFolder + "/objects")
  }

  /// When a commit entered the repository: the committer's date and offset.
  package borrowing func commitTime(of commit: ObjectID) throws(GitError) -> RecordedTime {
    let id = RawID(commit)
    let bytes = try objects.verified(id, .commit, needed: "a commit")
    return try RawCommit(bytes, id: id).committed
  }
}
