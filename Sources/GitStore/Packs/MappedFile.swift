import Glibc

/// Owns a file that is mapped into memory for reading.
final class MappedFile {
  let bytes: UnsafeRawBufferPointer

  /// Nil when it cannot be opened, is empty or no plain file.
  convenience init?(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    self.init(open: file)
  }

  /// Maps an open file, which may be closed then; nil when it is empty or no plain file.
  ///
  /// - Parameter flags: for `mmap`, beyond the usual ones.
  init?(open file: Int32, flags: Int32 = 0) {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE | flags, file, 0),
      start != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}

extension UnsafeRawBufferPointer {
  /// Four bytes, the first being the highest; the caller looked at the bounds.
  func word(at offset: Int) -> UInt32 {
    UInt32(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
