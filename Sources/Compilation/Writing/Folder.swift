import Glibc

/// What stands at one name.
struct FileStatus: Hashable {
  enum Kind { case file, folder, other }

  let kind: Kind
  let size: Int
  let device: UInt64
  let inode: UInt64
  /// When content, name or rights last changed; nobody can set it by hand.
  let changed: Instant

  struct Instant: Hashable, Comparable {
    let seconds: Int
    let nanoseconds: Int

    static func < (left: Instant, right: Instant) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    changed = Instant(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
  }
}

/// An open folder: everything in it is named by one name, relative to its descriptor.
///
/// A symbolic link is never followed: a folder is opened with `O_NOFOLLOW`, and what is done
/// afterwards is done to that very folder, whatever its path leads to by then. It closes when the
/// last one who holds it lets go.
final class Folder: Sendable {
  let descriptor: Int32
  /// For messages alone.
  let path: String
  let disk: Disk

  /// Takes over an open descriptor.
  init(owning descriptor: Int32, path: String, disk: Disk) {
    self.descriptor = descriptor
    self.path = path
    self.disk = disk
  }

  deinit { close(descriptor) }

  /// Opens a folder by an absolute path whose links were resolved.
  static func open(_ path: String, shownAs shown: String, disk: Disk) throws(WriteError) -> Folder {
    let descriptor = retrying { Glibc.open(path, openFlags) }
    guard descriptor >= 0 else { throw .failed(.read, path: shown, code: errno) }
    return Folder(owning: descriptor, path: shown, disk: disk)
  }

  /// Opens a folder in this one; nil when nothing stands there, or no folder, or a link.
  func folder(_ name: String) throws(WriteError) -> Folder? {
    let opened = retrying { openat(descriptor, name, Folder.openFlags) }
    if opened >= 0 { return Folder(owning: opened, path: shown(name), disk: disk) }
    switch errno {
    case ENOENT, ENOTDIR, ELOOP: return nil
    default: throw failure(.read, name)
    }
  }

  /// Nil when nothing stands there. `name` may be a path: only its last name is not followed.
  func status(_ name: String) throws(WriteError) -> FileStatus? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
    switch errno {
    case ENOENT, ENOTDIR, ELOOP: return nil
    default: throw failure(.read, name)
    }
  }

  /// Whether a symbolic link stands there.
  func isLink(_ name: String) throws(WriteError) -> Bool {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw failure(.read, name)
    }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  /// Of the folder itself.
  func status() throws(WriteError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(.read, nil) }
    return FileStatus(status)
  }

  /// The names in it but `.` and `..`, as the system keeps them, each with a NUL at its end.
  func names() throws(WriteError) -> [[CChar]] {
    let own = retrying { openat(descriptor, ".", Folder.openFlags) }
    guard own >= 0 else { throw failure(.read, nil) }
    guard let stream = fdopendir(own) else {
      close(own)
      throw failure(.read, nil)
    }
    defer { closedir(stream) }
    var names: [[CChar]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
        }
      }
      if name != [0x2E, 0] && name != [0x2E, 0x2E, 0] { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw failure(.read, nil) }
    return names
  }

  /// The bytes of a regular file of at most `limit` bytes; nil when there is none, or it is larger.
  /// - Parameter prefix: how many bytes are wanted; nil for all of them.
  func bytes(_ name: String, limit: Int, prefix: Int? = nil) throws(WriteError) -> [UInt8]? {
    guard let status = try status(name), status.kind == .file, status.size <= limit else {
      return nil
    }
    let file = retrying {
      openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard file >= 0 else { throw failure(.read, name) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: min(status.size, prefix ?? status.size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Folder.retrying { read(file, buffer.baseAddress.map { $0 + done }, buffer.count - done) }
      }
      guard count >= 0 else { throw failure(.read, name) }
      if count == 0 { break }
      done += count
    }
    return Array(bytes.prefix(done))
  }

  func shown(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// What the last call said, at a name in this folder or at the folder itself.
  func failure(_ action: WriteError.Action, _ name: String?) -> WriteError {
    let code = errno
    return .failed(action, path: name.map(shown) ?? path, code: code)
  }

  static let openFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// Again when a signal came between.
  static func retrying<Number: BinaryInteger>(_ call: () -> Number) -> Number {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  func retrying<Number: BinaryInteger>(_ call: () -> Number) -> Number { Folder.retrying(call) }
}
