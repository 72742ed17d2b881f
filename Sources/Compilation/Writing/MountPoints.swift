import Glibc

/// Folders that another disk is put into: they cannot be renamed, only filled.
enum MountPoints {
  /// Whether a folder is one.
  ///
  /// A disk of its own has a device number of its own; a folder that is bound to a second place has
  /// not, and only the system's table knows of it (proc(5), `/proc/pid/mountinfo`, field 5).
  static func contains(_ folder: Folder, in parent: Folder) throws(WriteError)
    -> Bool
  {
    if try folder.status().device != parent.status().device { return true }
    guard let path = path(of: folder.descriptor),
      let table = allBytes("/proc/self/mountinfo")
    else { return false }
    return table.split(separator: 0x0A).contains { line in
      let fields = line.split(separator: 0x20, maxSplits: 5)
      return fields.count > 4 && unescaped(fields[4]) == path
    }
  }

  /// Where an open folder stands, as the system sees it.
  private static func path(of descriptor: Int32) -> [UInt8]? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
    return count > 0 ? buffer.prefix(count).map { UInt8(bitPattern: $0) } : nil
  }

  /// Space, tab, line feed and backslash stand as `\040` and so on.
  private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == 0x5C, digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
        out.append(digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
        rest = rest.dropFirst(3)
      } else {
        out.append(byte)
      }
    }
    return out
  }

  /// The bytes of a file of the system that does not know its size; nil when it cannot be read.
  private static func allBytes(_ path: String) -> [UInt8]? {
    let file = Folder.retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Folder.retrying { read(file, &buffer, buffer.count) }
      if count <= 0 { return count == 0 ? bytes : nil }
      bytes += buffer.prefix(count)
    }
  }
}
