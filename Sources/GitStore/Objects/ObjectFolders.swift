import Glibc

/// The folders that objects lie in: the repository's own, and those it borrows from.
enum ObjectFolders {
  /// The own folder and the borrowed ones, each once; as git does, five steps deep at most.
  ///
  /// A borrowed folder that is not there is left out: what is missing is then said of the object.
  static func all(from own: String) -> [String] {
    let own = File.realPath(own) ?? own
    var found = [own]
    var next = [own]
    for _ in 0..<5 {
      next = next.flatMap { alternates(of: $0) }.compactMap { File.realPath($0) }.filter { folder in
        guard !found.contains(folder), isFolder(folder) else { return false }
        found.append(folder)
        return true
      }
    }
    return found
  }

  /// `info/alternates`: a folder a line, relative to the one that names it; `#` begins a comment.
  private static func alternates(of folder: String) -> [String] {
    guard let bytes = File.bytes(at: folder + "/info/alternates", limit: 1 << 20) else { return [] }
    return bytes.split(separator: 0x0A).prefix(100).compactMap { line in
      guard line.first != 0x23, !line.contains(0) else { return nil }
      let path = String(decoding: line, as: UTF8.self)
      return path.hasPrefix("/") ? path : folder + "/" + path
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The ids of all objects that lie in files of their own, in one folder.
  static func loose(in folder: String) -> [RawID] {
    var ids: [RawID] = []
    for digits in File.names(in: folder) ?? [] where digits.count == 2 {
      let names = File.names(in: folder + "/" + String(decoding: digits, as: UTF8.self)) ?? []
      ids += names.compactMap { $0.count == 38 ? RawID(hex: digits + $0) : nil }
    }
    return ids
  }
}
