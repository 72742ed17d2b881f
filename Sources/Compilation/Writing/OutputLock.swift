import Glibc

/// Held by one build at a time: a regular file beside `dist`, locked while its descriptor is open.
///
/// The system lets go of it when the program ends, however it ends. The file itself stays, since
/// removing it would let two builds hold two locks.
struct OutputLock: ~Copyable {
  private let descriptor: Int32

  /// Waits up to `timeout` for the build that holds it; calls `onWait` once when it must.
  static func acquire(
    _ name: String, in folder: Folder, output: String, timeout: Duration, onWait: () -> Void
  ) throws(WriteError) -> OutputLock {
    let opened = Folder.retrying {
      openat(
        folder.descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
    }
    guard opened >= 0 else {
      if errno == ELOOP || errno == EISDIR { throw .inTheWay(path: folder.shown(name)) }
      throw folder.failure(.lock, name)
    }
    // From here on it is closed, whatever is thrown.
    let lock = OutputLock(descriptor: opened)
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .inTheWay(path: folder.shown(name))
    }
    let clock = ContinuousClock()
    let end = clock.now + timeout
    var hasWaited = false
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw folder.failure(.lock, name) }
      guard clock.now < end else {
        throw .busy(path: output, seconds: Int(timeout.components.seconds))
      }
      if !hasWaited { onWait() }
      hasWaited = true
      usleep(20_000)
    }
    return lock
  }

  deinit { close(descriptor) }
}
