/// What stands at a place where a tree of ours is wanted.
enum Standing: Hashable {
  case absent
  /// Nothing in it, or a `.gitignore` alone: so it comes with a fresh clone.
  case empty
  /// It carries our manifest.
  case ours
  /// A tree of ours that a killed build left half changed.
  case unfinished

  /// - Throws: `.refused` for anything that is not ours.
  init(of name: String, in parent: Folder, output: String) throws(WriteError) {
    guard let status = try parent.status(name) else {
      self = .absent
      return
    }
    switch status.kind {
    case .folder: break
    case .file: throw .refused(path: output, .notAFolder)
    case .other:
      throw .refused(path: output, try parent.isLink(name) ? .symbolicLink : .notAFolder)
    }
    guard let folder = try parent.folder(name) else { throw .refused(path: output, .notAFolder) }
    guard let standing = try Standing(inside: folder) else {
      throw .refused(path: output, .notOurs)
    }
    self = standing
  }

  /// Nil for a folder with anything else in it.
  init?(inside folder: Folder) throws(WriteError) {
    let names = try folder.names()
    // A build that was killed at its very start may have left its mark half written, alone.
    let harmless = [".gitignore", Manifest.unfinishedName]
    if names.allSatisfy({ harmless.contains(Folder.text($0)) }) {
      self = .empty
    } else if try folder.holdsOurs(Manifest.name) {
      self = .ours
    } else if try folder.holdsOurs(Manifest.unfinishedName) {
      self = .unfinished
    } else {
      return nil
    }
  }
}

extension Folder {
  /// Whether a regular file stands there that begins as a manifest of ours.
  func holdsOurs(_ name: String) throws(WriteError) -> Bool {
    try bytes(name, limit: Manifest.maximumSize, prefix: 64).map(Manifest.isOurs) ?? false
  }
}
