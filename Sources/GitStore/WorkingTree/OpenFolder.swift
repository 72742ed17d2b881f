import Glibc
import SourceModel

/// Owns an open folder: names in it are opened relative to it, so that nobody can put a link in the way.
struct OpenFolder: ~Copyable {
  private let descriptor: Int32

  /// Opens a folder by its full path.
  init(_ path: String) throws(GitError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw .unreadable(path: path, why: String(cString: strerror(errno))) }
  }

  /// Opens a folder in another one, not through a link.
  init(_ name: String, in folder: borrowing OpenFolder, shown path: RepoPath) throws(GitError) {
    descriptor = openat(folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 {
      throw .unreadable(path: path.string, why: String(cString: strerror(errno)))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The names in it, in byte order.
  borrowing func names() -> [[UInt8]] {
    // A stream of its own, which closes what it was given.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return []
    }
    return File.names(closing: stream)
  }

  /// What stands under a name, links not followed; nil when it is gone.
  borrowing func status(of name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// Opens a plain file; a pipe does not block, a link is refused.
  borrowing func file(_ name: String, shown path: RepoPath) throws(GitError) -> FoundFile {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw .unreadable(path: path.string, why: String(cString: strerror(errno)))
    }
    return FoundFile(descriptor: file)
  }
}

/// Owns an open file.
struct FoundFile: ~Copyable {
  private let descriptor: Int32
  /// In bytes, when it was opened.
  let size: Int

  fileprivate init(descriptor: Int32) {
    self.descriptor = descriptor
    var status = stat()
    size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  deinit { close(descriptor) }

  /// All its bytes; nil when it cannot be read, is no plain file or has more than `limit`.
  borrowing func bytes(limit: Int) -> [UInt8]? { File.bytes(of: descriptor, limit: limit) }
}
