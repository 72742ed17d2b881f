import Foundation
import Glibc

/// A fresh folder that nobody else may read, and that is removed with all that is in it.
struct ScratchFolder: ~Copyable {
  /// Absolute.
  let path: String

  /// - Parameter parent: where temporary files go on this machine.
  init(in parent: String = ScratchFolder.parent) throws(ProgramError) {
    ForgottenFolders.sweep(parent)
    let name = "\(ForgottenFolders.prefix)\(getpid())-XXXXXX"
    var template = Array((parent + "/" + name).utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return nil }
      // Through links, so that a program finds its root where it looks for it.
      guard let real = realpath(made, nil) else { return String(cString: made) }
      defer { free(real) }
      return String(cString: real)
    }
    guard let made else { throw .failed("make a folder in '\(parent)'", code: errno) }
    path = made
    Interruption.keep(made)
  }

  deinit {
    Self.remove(path)
    Interruption.forget(path)
  }

  /// `TMPDIR`, or the system's.
  static var parent: String {
    guard let own = getenv("TMPDIR") else { return "/tmp" }
    let text = String(cString: own)
    return text.hasPrefix("/") ? text : "/tmp"
  }

  /// Writes a file below the folder, and the folders that it lies in.
  ///
  /// - Parameter name: of our own making, with `/` between folders.
  borrowing func write(_ bytes: [UInt8], to name: String) throws(ProgramError) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw .failed("make '\(folder)'", code: errno)
      }
    }
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .failed("write '\(name)'", code: errno) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .failed("write '\(name)'", code: errno) }
      done += count
    }
  }

  /// The bytes of a file below the folder; nil where there is none.
  ///
  /// - Parameter limit: of more bytes than these the first are read.
  borrowing func bytes(of name: String, limit: Int) throws(ProgramError) -> [UInt8]? {
    let file = open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .failed("read '\(name)'", code: errno)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count < limit {
      let count = read(file, &piece, min(piece.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .failed("read '\(name)'", code: errno) }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return bytes
  }

  static func remove(_ path: String) {
    // Where it cannot be removed it lies among other temporary files, which the machine clears.
    do { try FileManager.default.removeItem(atPath: path) } catch {}
  }
}
