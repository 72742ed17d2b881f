import Glibc
import Outputs
import SourceModel

/// The zip of a folder that is read from a disk, beside it: `stick.zip` for `stick`. One file to send, that unpacks to
/// the folder.
package struct OfflineArchive: Sendable {
  private let output: OutputFolder

  package init(_ output: OutputFolder) { self.output = output }

  /// As it is said to people.
  package var path: String {
    var path = output.path
    while path.count > 1, path.last == "/" { path.removeLast() }
    return path + ".zip"
  }

  private var name: String { output.name + ".zip" }
  private var temporaryName: String { ".\(output.name)-zip" }

  /// Stands at the end of every archive of ours, as its comment (APPNOTE.TXT 6.3.10, section 4.3.16).
  private static let mark = "colophon-offline 1"

  /// Whether an archive may be written: nothing stands at its place, or one that a build made.
  ///
  /// - Throws: `WriteError.inTheWay`, `.failed`.
  package func check() throws(WriteError) {
    guard output.missing.isEmpty else { return }
    try check(try output.openParent(.plain))
  }

  private func check(_ parent: Folder) throws(WriteError) {
    guard let status = try parent.status(name) else { return }
    let mark = Array(Self.mark.utf8)
    guard status.kind == .file, status.size > mark.count,
      try parent.end(of: name, mark.count) == mark
    else { throw .inTheWay(path: path) }
  }

  /// Packs what the manifest of the output names. Readers see the old archive or the new one, whole.
  ///
  /// - Throws: `WriteError`; the old archive is then untouched.
  func write() throws(WriteError) {
    let parent = try output.openParent(.plain)
    try check(parent)
    guard let tree = try parent.folder(output.name),
      let bytes = try tree.bytes(Manifest.name, limit: Manifest.maximumSize),
      let manifest = Manifest(bytes)
    else { throw .failed(.read, path: output.path, code: ENOENT) }
    let members = manifest.entries.sorted { $0.key < $1.key }.map { path, entry in
      ZipArchive.Member(
        name: output.name + "/" + path.string, isPacked: !Self.isPackedAlready(path)
      ) { try tree.content(path, entry) }
    }
    try parent.removeAll(temporaryName)
    let file = try parent.newFile(temporaryName)
    do {
      defer { close(file) }
      try ZipArchive.write(members, comment: Self.mark, to: file)
      guard fsync(file) == 0 else { throw parent.failure(.sync, temporaryName) }
    } catch {
      try parent.removeAll(temporaryName)
      throw Self.failure(error, path)
    }
    try parent.rename(temporaryName, to: name)
  }

  private static func failure(_ error: any Error, _ path: String) -> WriteError {
    switch error {
    case let error as WriteError: error
    case let error as FileTargetError: .failed(.write, path: path, code: error.code)
    default: .failed(.write, path: path, code: EIO)
    }
  }

  private static func isPackedAlready(_ path: RepoPath) -> Bool {
    ["jpg", "png", "webp", "epub", "pdf"].contains(path.fileExtension)
  }

  /// What stands at its place, for `OutputFolder.stamp`.
  var stamp: String? {
    get throws(WriteError) {
      try output.openParent(.plain).status(name).map {
        "\($0.inode) \($0.size) \($0.changed.seconds).\($0.changed.nanoseconds)"
      }
    }
  }
}

extension Folder {
  /// The last bytes of a regular file.
  fileprivate func end(of name: String, _ count: Int) throws(WriteError) -> [UInt8]? {
    let file = retrying {
      openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard file >= 0 else { throw failure(.read, name) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let found = bytes.withUnsafeMutableBytes { buffer in
      lseek(file, -off_t(count), SEEK_END) < 0
        ? -1 : retrying { read(file, buffer.baseAddress, count) }
    }
    return found == count ? bytes : nil
  }

  fileprivate func newFile(_ name: String) throws(WriteError) -> Int32 {
    let file = retrying {
      openat(descriptor, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    guard file >= 0 else { throw failure(.write, name) }
    return file
  }

  /// A file as the manifest names it: another build may be changing the tree meanwhile.
  fileprivate func content(_ path: RepoPath, _ entry: Manifest.Entry) throws(WriteError) -> [UInt8]
  {
    var folder = self
    for name in path.components.dropLast() {
      guard let next = try folder.folder(String(name)) else {
        throw .failed(.read, path: shown(path.string), code: ENOENT)
      }
      folder = next
    }
    guard let bytes = try folder.bytes(String(path.name), limit: entry.size),
      SHA256.digest(of: bytes) == entry.digest
    else { throw .failed(.read, path: shown(path.string), code: EBUSY) }
    return bytes
  }
}
