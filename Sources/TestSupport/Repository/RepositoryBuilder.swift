import Foundation
package import SourceModel

/// A git repository in a temporary folder, made object by object with a fixed person and clock.
///
/// It writes what git would write, and what git would never write: names, modes, dates and damage are
/// the test's choice. The folder goes when the builder goes.
package final class RepositoryBuilder {
  /// One line of a folder: a mode as it is written, a name of any bytes, and what it names.
  package struct TreeEntry {
    package let mode: String
    package let name: [UInt8]
    package let id: ObjectID

    package init(_ name: String, _ id: ObjectID, mode: String = "100644") {
      self.init(bytes: Array(name.utf8), id, mode: mode)
    }

    package init(bytes name: [UInt8], _ id: ObjectID, mode: String = "100644") {
      self.mode = mode
      self.name = name
      self.id = id
    }
  }

  /// The work tree, or the bare repository.
  package let folder: String
  /// The repository's own folder.
  package let gitFolder: String
  private let temporary: String
  /// Seconds since 1970 that the next commit is made at: a day later each time.
  package var clock: Int64 = 1_609_459_200

  package init(bare: Bool = false) throws {
    temporary = NSTemporaryDirectory() + "/colophon-test-" + UUID().uuidString
    folder = temporary + "/workspace"
    gitFolder = bare ? folder : folder + "/.git"
    for name in ["objects/pack", "objects/info", "refs/heads", "refs/tags"] {
      try FileManager.default.createDirectory(
        atPath: gitFolder + "/" + name, withIntermediateDirectories: true)
    }
    try write("ref: refs/heads/main\n", to: "HEAD")
    try write(
      "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = \(bare)\n", to: "config")
  }

  // allowed: what is left behind is in the temporary folder.
  deinit { try? FileManager.default.removeItem(atPath: temporary) }  // allowed: see above

  /// A path beside the workspace, for things that must not lie in it.
  package func outside(_ name: String) -> String { temporary + "/" + name }

  /// Writes a file of the repository itself: `HEAD`, `config`, `packed-refs`, `shallow`.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), toPath: gitFolder + "/" + name)
  }

  /// Writes a file of the work tree.
  package func checkOut(_ name: String, _ text: String) throws {
    try write(Array(text.utf8), toPath: folder + "/" + name)
  }

  /// Writes any bytes at a full path, with the folders above it.
  package func write(_ bytes: [UInt8], toPath path: String) throws {
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// The bytes of a file at a full path.
  package func bytes(atPath path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Where the file of an object lies.
  package func file(of id: ObjectID) -> String {
    let hex = id.description
    return "\(gitFolder)/objects/\(hex.prefix(2))/\(hex.dropFirst(2))"
  }

  /// Writes an object of any kind and any bytes; answers the name they have.
  @discardableResult
  package func object(_ kind: String, _ bytes: [UInt8]) throws -> ObjectID {
    if bytes.count > 65_536 { return try largeObject(kind, bytes) }
    let whole = Array("\(kind) \(bytes.count)\0".utf8) + bytes
    let id = try RepositoryBuilder.id(SHA1.digest(whole))
    let path = file(of: id)
    if !FileManager.default.fileExists(atPath: path) {
      try write(LooseObjectFile.deflate(whole), toPath: path)
    }
    return id
  }

  /// Large ones are left to git: a test is not compiled for speed.
  private func largeObject(_ kind: String, _ bytes: [UInt8]) throws -> ObjectID {
    let file = outside("large")
    try write(bytes, toPath: file)
    let hex = try git("hash-object", "--literally", "--no-filters", "-w", "-t", kind, file).prefix(
      40)
    guard let id = ObjectID(hex: hex) else { throw CocoaError(.coderInvalidValue) }
    return id
  }

  package func blob(_ text: String) throws -> ObjectID { try object("blob", Array(text.utf8)) }

  /// A folder with exactly these lines, in this order, right or wrong.
  package func tree(_ entries: [TreeEntry]) throws -> ObjectID {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += Array("\(entry.mode) ".utf8) + entry.name + [0] + entry.id.bytes
    }
    return try object("tree", bytes)
  }

  /// A folder of texts by path, with the folders that the paths ask for, as git writes it.
  package func tree(files: [String: String]) throws -> ObjectID {
    var entries: [TreeEntry] = []
    var folders: [String: [String: String]] = [:]
    for (path, text) in files {
      if let slash = path.firstIndex(of: "/") {
        folders[String(path[..<slash]), default: [:]][String(path[path.index(after: slash)...])] =
          text
      } else {
        entries.append(TreeEntry(path, try blob(text)))
      }
    }
    for (name, files) in folders {
      entries.append(TreeEntry(name, try tree(files: files), mode: "40000"))
    }
    return try tree(
      entries.sorted {
        RepositoryBuilder.key($0).lexicographicallyPrecedes(RepositoryBuilder.key($1))
      })
  }

  /// git sorts a folder's name as if a slash followed it.
  private static func key(_ entry: TreeEntry) -> [UInt8] {
    entry.mode == "40000" ? entry.name + [0x2F] : entry.name
  }

  /// A branch, a tag or any other full name.
  package func reference(_ name: String, _ id: ObjectID) throws {
    try write("\(id)\n", to: name)
  }

  static func id(_ digest: [UInt8]) throws -> ObjectID {
    guard let id = ObjectID(bytes: digest) else { throw CocoaError(.coderInvalidValue) }
    return id
  }
}
