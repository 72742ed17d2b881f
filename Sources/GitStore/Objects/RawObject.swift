import CLibgit2

/// The four kinds of objects that a repository holds.
enum ObjectKind: String {
  case commit, tree, blob, tag

  var type: git_object_t {
    switch self {
    case .commit: GIT_OBJECT_COMMIT
    case .tree: GIT_OBJECT_TREE
    case .blob: GIT_OBJECT_BLOB
    case .tag: GIT_OBJECT_TAG
    }
  }
}

/// What an object is and how many bytes it has, without its bytes.
struct ObjectHeader {
  let kind: ObjectKind
  let size: Int
}

/// An object as it is stored: nothing in it was judged.
struct RawObject {
  let kind: ObjectKind
  let bytes: [UInt8]

  /// The name git would give these bytes.
  static func id(of bytes: [UInt8], kind: ObjectKind) throws(GitError) -> RawID {
    var oid = git_oid()
    try Library.check("naming an object") {
      bytes.withUnsafeBytes { git_odb_hash(&oid, $0.baseAddress, $0.count, kind.type) }
    }
    return RawID(oid)
  }
}
