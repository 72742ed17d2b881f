import Glibc

/// An archive in a file that is open for writing.
final class FileTarget: ArchiveTarget {
  private let file: Int32

  init(_ file: Int32) { self.file = file }

  override func write(_ new: UnsafeRawBufferPointer) -> Bool {
    var rest = new[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = pwrite(file, part.baseAddress, part.count, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return fail(FileTargetError(code: count < 0 ? errno : ENOSPC)) }
      advance(by: count)
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// A file that takes no more bytes.
package struct FileTargetError: Error {
  /// What the system said (`errno`).
  package let code: Int32
}
