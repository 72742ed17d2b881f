import Glibc

/// Small questions to the disk that are no error when the answer is no.
enum File {
  /// The bytes of a plain file; nil when there is none, or it has more than `limit` bytes.
  static func bytes(at path: String, limit: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return bytes(of: file, limit: limit)
  }

  /// The bytes of an open plain file; nil when it is none, or has more than `limit` bytes.
  static func bytes(of file: Int32, limit: Int) -> [UInt8]? {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit
    else { return nil }
    var bytes: [UInt8] = []
    // One byte more than it has, so that the end is seen and growth noticed.
    let step = Int(status.st_size) + 1
    while bytes.count <= limit {
      var failed = false
      let part = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        let length = Glibc.read(file, buffer.baseAddress, step)
        failed = length < 0
        count = max(0, length)
      }
      if failed { return nil }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return nil
  }

  /// The names in a folder, but for `.` and `..`, in byte order; nil when it cannot be opened.
  static func names(in path: String) -> [[UInt8]]? {
    guard let folder = opendir(path) else { return nil }
    return names(closing: folder)
  }

  /// The names in an open folder, which is closed.
  static func names(closing folder: OpaquePointer) -> [[UInt8]] {
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 256) {
          Array(
            UnsafeBufferPointer(
              start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The nearest folder above one, on the same file system, that has a `.git`; nil where the folder has one
  /// itself.
  ///
  /// - Parameter folder: its full path without links.
  static func repository(above folder: String) -> String? {
    var status = stat()
    guard lstat(folder + "/.git", &status) != 0, stat(folder, &status) == 0 else { return nil }
    let device = status.st_dev
    var folder = folder
    while folder != "/", let slash = folder.lastIndex(of: "/") {
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
      guard stat(folder, &status) == 0, status.st_dev == device else { return nil }
      if lstat(folder + "/.git", &status) == 0 { return folder }
    }
    return nil
  }

  /// The path without links and dots, as the system sees it; nil when nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
