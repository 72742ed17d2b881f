import Glibc

/// The folders in which fonts are put on this machine.
package enum FontFolders {
  /// Stands for the fonts that are there: it changes when a font is put there or taken away.
  ///
  /// Reads the folders' own times, not the fonts, so that it can be asked at every start.
  package static var mark: String {
    var marks: [String] = []
    for root in roots { add(root, depth: 0, to: &marks) }
    return "fonts:" + marks.joined(separator: ";")
  }

  /// Where Debian's fontconfig looks.
  private static var roots: [String] {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    let data = getenv("XDG_DATA_HOME").map { String(cString: $0) } ?? home + "/.local/share"
    return ["/usr/share/fonts", "/usr/local/share/fonts", data + "/fonts", home + "/.fonts"]
  }

  /// Debian's lie two folders deep.
  private static let deepest = 3

  private static func add(_ folder: String, depth: Int, to marks: inout [String]) {
    guard let time = FileMark.of(folder) else { return }
    marks.append(folder + "=" + time)
    guard depth < deepest else { return }
    for name in FolderNames.all(folder) { add(folder + "/" + name, depth: depth + 1, to: &marks) }
  }
}

/// The folders in a folder.
enum FolderNames {
  /// Ascending; none where it cannot be read. Those that are hidden are passed over.
  static func all(_ folder: String) -> [String] {
    guard let list = opendir(folder) else { return [] }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list) {
      guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// When a file or folder was last changed, as text that is compared only.
package enum FileMark {
  /// Nil where nothing stands at the path.
  package static func of(_ path: String) -> String? {
    var about = stat()
    guard stat(path, &about) == 0 else { return nil }
    return "\(about.st_size).\(about.st_mtim.tv_sec).\(about.st_mtim.tv_nsec)"
  }
}
