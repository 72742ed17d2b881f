import CLibgit2
import Glibc
import SourceModel

/// The repository's index: what git last saw on the disk, so that a file that was not touched since need not be
/// read.
struct StagedFiles: ~Copyable {
  private let handle: Handle
  /// When the index was written; what changed in the same instant or later may not show (git's *racy* entries).
  private let written: timespec

  /// Nil where there is none, or none that can be read.
  init?(_ repository: borrowing Handle) {
    var pointer: OpaquePointer?
    let status = repository.withPointer { git_repository_index(&pointer, $0) }
    guard status == 0, let pointer else { return nil }
    var file = stat()
    guard let path = git_index_path(pointer), stat(path, &file) == 0 else {
      git_index_free(pointer)
      return nil
    }
    handle = Handle(pointer) { git_index_free($0) }
    written = file.st_mtim
  }

  /// The id of the blob that a file of the disk holds, as far as the index can tell without reading it.
  ///
  /// - Parameters:
  ///   - path: from the root of the work tree.
  ///   - status: of the file, now.
  borrowing func id(of path: String, _ status: stat) -> RawID? {
    handle.withPointer { index -> RawID? in
      guard let entry = git_index_get_bypath(index, path, 0)?.pointee,
        entry.mode & 0o170000 == 0o100000,
        UInt32(truncatingIfNeeded: status.st_size) == entry.file_size,
        UInt32(truncatingIfNeeded: status.st_ino) == entry.ino,
        Self.isSame(entry.mtime, status.st_mtim), Self.isSame(entry.ctime, status.st_ctim)
      else { return nil }
      let changed = status.st_mtim
      let isRacy =
        (changed.tv_sec, changed.tv_nsec) >= (written.tv_sec, written.tv_nsec)
      return isRacy ? nil : RawID(entry.id)
    }
  }

  /// Whether the file is meant not to be on the disk (a sparse checkout).
  borrowing func isLeftOut(_ path: String) -> Bool {
    handle.withPointer { index -> Bool in
      guard let entry = git_index_get_bypath(index, path, 0)?.pointee else { return false }
      return UInt32(entry.flags_extended) & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0
    }
  }

  /// Some writers of indexes keep whole seconds only.
  private static func isSame(_ noted: git_index_time, _ now: timespec) -> Bool {
    noted.seconds == Int32(truncatingIfNeeded: now.tv_sec)
      && (noted.nanoseconds == 0 || noted.nanoseconds == UInt32(truncatingIfNeeded: now.tv_nsec))
  }
}
