import CLinuxCalls
import Glibc

extension Folder {
  /// Makes a file that was not there, with these bytes; rights as the umask has them.
  ///
  /// - Returns: whether nothing stood there. When something did, nothing was done.
  func create(_ name: String, _ bytes: [UInt8], durable: Bool = false) throws(WriteError) -> Bool {
    try ask(.create(shown(name)), .write, name)
    let file = retrying {
      openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    if file < 0, errno == EEXIST { return false }
    guard file >= 0 else { throw failure(.write, name) }
    var isOpen = true
    defer { if isOpen { close(file) } }

    let interference = disk.interfere(.write(shown(name)))
    var count = bytes.count
    switch interference {
    case nil, .skip: break
    case .fail: count = 0
    case .tear: count /= 2
    }
    var done = 0
    while done < count {
      let written = bytes.withUnsafeBytes { buffer in
        retrying { write(file, buffer.baseAddress.map { $0 + done }, count - done) }
      }
      guard written >= 0 else { throw failure(.write, name) }
      done += written
    }
    switch interference {
    case .fail(let code), .tear(let code):
      throw .failed(.write, path: shown(name), code: code)
    case nil, .skip: break
    }
    if durable { try sync(file, name) }
    isOpen = false
    // Some file systems say only here that the disk is full.
    guard close(file) == 0 || errno == EINTR else { throw failure(.write, name) }
    return true
  }

  /// Puts a file in place of whatever stands at a name, a whole folder included.
  func put(_ name: String, _ bytes: [UInt8], durable: Bool = false) throws(WriteError) {
    if try create(name, bytes, durable: durable) { return }
    try removeAll(name)
    guard try create(name, bytes, durable: durable) else {
      throw .failed(.write, path: shown(name), code: EEXIST)
    }
  }

  /// The same, so that whoever looks sees the old file or the new one, never half of it.
  func putAtOnce(_ name: String, _ bytes: [UInt8]) throws(WriteError) {
    try put(Manifest.temporaryName, bytes)
    if try status(name)?.kind == .folder { try removeAll(name) }
    try rename(Manifest.temporaryName, to: name)
  }

  /// The folder at a name, made anew where none is; a link or a file that stands there is removed.
  ///
  /// Several tasks may ask for the same one: a folder that appears meanwhile is another task's, and stays.
  func makeFolder(_ name: String) throws(WriteError) -> Folder {
    for _ in 0..<Self.mostTries {
      if let folder = try folder(name) { return folder }
      if let status = try status(name) {
        if status.kind != .folder { _ = try removeOne(Array(name.utf8CString)) }
        continue
      }
      try ask(.makeFolder(shown(name)), .write, name)
      guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else {
        throw failure(.write, name)
      }
    }
    throw .failed(.write, path: shown(name), code: ENOTDIR)
  }

  /// Somebody who puts a file at the name again and again is not waited for without end.
  private static let mostTries = 16

  /// Removes what stands at a name; a link is removed, never followed. Nothing there is no error.
  func removeAll(_ name: String) throws(WriteError) { try removeAll(Array(name.utf8CString)) }

  func removeAll(_ name: [CChar]) throws(WriteError) {
    if try removeOne(name) { return }
    let text = Folder.text(name)
    let opened = retrying { openat(descriptor, name, Folder.openFlags) }
    guard opened >= 0 else { throw failure(.remove, text) }
    let inner = Folder(owning: opened, path: shown(text), disk: disk)
    for name in try inner.names() { try inner.removeAll(name) }
    try removeFolder(name)
  }

  /// Removes a file or a link. False when a folder stands there.
  func removeOne(_ name: [CChar]) throws(WriteError) -> Bool {
    let text = Folder.text(name)
    try ask(.remove(shown(text)), .remove, text)
    if unlinkat(descriptor, name, 0) == 0 || errno == ENOENT { return true }
    // Linux says EISDIR; POSIX allows EPERM, which may also mean that it is forbidden.
    if errno == EISDIR { return false }
    if errno == EPERM, try status(text)?.kind == .folder { return false }
    throw failure(.remove, text)
  }

  private func removeFolder(_ name: [CChar]) throws(WriteError) {
    let text = Folder.text(name)
    try ask(.remove(shown(text)), .remove, text)
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw failure(.remove, text)
    }
  }

  func rename(_ name: String, to new: String) throws(WriteError) {
    try ask(.rename(shown(new)), .rename, name)
    guard renameat(descriptor, name, descriptor, new) == 0 else { throw failure(.rename, name) }
  }

  /// Exchanges two names in one moment. False when the file system cannot.
  func exchange(_ one: String, _ other: String) throws(WriteError) -> Bool {
    let code: Int32
    switch disk.interfere(.exchange(shown(one))) {
    case .fail(let number), .tear(let number): code = number
    case nil, .skip:
      if renameat2(descriptor, one, descriptor, other, UInt32(COLOPHON_RENAME_EXCHANGE)) == 0 {
        return true
      }
      code = errno
    }
    switch code {
    case EINVAL, ENOSYS, ENOTSUP: return false
    default: throw .failed(.rename, path: shown(one), code: code)
    }
  }

  /// Waits until the names in this folder are on the disk.
  func syncNames() throws(WriteError) { try sync(descriptor, nil) }

  /// Waits until everything on this file system is on the disk: one call for ten thousand files.
  func syncAll() throws(WriteError) {
    guard try ask(.sync(path), .sync, nil) else { return }
    guard syncfs(descriptor) == 0 else { throw failure(.sync, nil) }
  }

  private func sync(_ descriptor: Int32, _ name: String?) throws(WriteError) {
    guard try ask(.sync(name.map(shown) ?? path), .sync, name) else { return }
    // Some file systems cannot sync a folder, and say so with EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(.sync, name) }
  }

  /// Whether the change is to be made.
  @discardableResult
  private func ask(
    _ step: Disk.Step, _ action: WriteError.Action, _ name: String?
  ) throws(WriteError) -> Bool {
    switch disk.interfere(step) {
    case .fail(let code), .tear(let code):
      throw .failed(action, path: name.map(shown) ?? path, code: code)
    case .skip: return false
    case nil: return true
    }
  }

  /// A name of the system as a text, for messages.
  static func text(_ name: [CChar]) -> String {
    String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
