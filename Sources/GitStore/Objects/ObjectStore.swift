import CLibgit2
import SourceModel

/// The objects of a repository: packs through libgit2, files of their own through `LooseObject`.
///
/// What is here is never trusted: kinds are compared with what was asked for, sizes with limits
/// before anything is inflated, and `verified` hashes what will be published.
struct ObjectStore: ~Copyable {
  private let packs: Handle
  private let folders: [String]
  /// By id: the place in `folders` of the file that holds it.
  private let loose: [RawID: Int]

  /// Opens the objects below a repository's `objects` folder.
  init(folder: String) throws(GitError) {
    var pointer: OpaquePointer?
    try Library.check("opening the objects") { git_odb_new(&pointer) }
    guard let pointer else { throw .library(doing: "opening the objects", message: "no memory") }
    let packs = Handle(pointer) { git_odb_free($0) }
    let folders = ObjectFolders.all(from: folder)
    var loose: [RawID: Int] = [:]
    for (place, folder) in folders.enumerated() {
      for id in ObjectFolders.loose(in: folder) where loose[id] == nil { loose[id] = place }
    }
    for folder in folders {
      try packs.withPointer { (packs) throws(GitError) in
        try Library.check("opening the packs") {
          var backend: OpaquePointer?
          let status = git_odb_backend_pack(&backend, folder)
          return status < 0 ? status : git_odb_add_backend(packs, backend, 1)
        }
      }
    }
    self.packs = packs
    self.folders = folders
    self.loose = loose
  }

  /// Kind and size of an object. The header of an object in a damaged file may still be right.
  borrowing func header(_ id: RawID, needed: String) throws(GitError) -> ObjectHeader {
    if let object = looseObject(id) {
      do throws(LooseObject.Fault) { return try object.header() } catch {
        if let packed = try packedHeader(id) { return packed }
        throw explain(error, id, needed, limit: 0)
      }
    }
    if let packed = try packedHeader(id) { return packed }
    // It may have been written since the folders were read.
    for folder in folders {
      do throws(LooseObject.Fault) { return try LooseObject(folder: folder, id: id).header() } catch
      {
        if case .missing = error { continue }
        throw explain(error, id, needed, limit: 0)
      }
    }
    throw .missing(id.objectID, needed: needed)
  }

  /// The bytes of an object of a kind; its name is not compared with its bytes.
  borrowing func read(
    _ id: RawID, _ kind: ObjectKind, needed: String, limit: Int = Limits.metadata
  ) throws(GitError) -> [UInt8] {
    let object = try any(id, needed: needed, limit: limit)
    guard object.kind == kind else {
      throw .damaged(id.objectID, why: "it is a \(object.kind.rawValue), not a \(kind.rawValue)")
    }
    return object.bytes
  }

  /// The bytes of an object whose name was found right: for what is published.
  borrowing func verified(
    _ id: RawID, _ kind: ObjectKind, needed: String, limit: Int = Limits.metadata
  ) throws(GitError) -> [UInt8] {
    let bytes = try read(id, kind, needed: needed, limit: limit)
    let actual = try RawObject.id(of: bytes, kind: kind)
    guard actual == id else { throw .damaged(id.objectID, why: "its bytes do not match its name") }
    return bytes
  }

  /// The bytes of an object, whatever it is.
  borrowing func any(_ id: RawID, needed: String, limit: Int) throws(GitError) -> RawObject {
    if let object = looseObject(id) {
      do throws(LooseObject.Fault) { return try object.object(limit: limit) } catch {
        if case .tooLarge = error { throw explain(error, id, needed, limit: limit) }
        if let packed = try packed(id, limit: limit) { return packed }
        throw explain(error, id, needed, limit: limit)
      }
    }
    if let packed = try packed(id, limit: limit) { return packed }
    for folder in folders {
      do throws(LooseObject.Fault) {
        return try LooseObject(folder: folder, id: id).object(limit: limit)
      } catch {
        if case .missing = error { continue }
        throw explain(error, id, needed, limit: limit)
      }
    }
    throw .missing(id.objectID, needed: needed)
  }

  /// The ids that begin with some hexadecimal digits: two at most, for more make no difference.
  borrowing func ids(beginningWith digits: [UInt8]) throws(GitError) -> [RawID] {
    let text = String(decoding: digits, as: UTF8.self)
    var found = Set(loose.keys.lazy.filter { $0.objectID.description.hasPrefix(text) }.prefix(2))
    var short = git_oid()
    var full = git_oid()
    if let failure = packs.withPointer({ packs in
      Library.failure {
        let status = git_oid_fromstrn(&short, text, text.utf8.count)
        return status < 0 ? status : git_odb_exists_prefix(&full, packs, &short, text.utf8.count)
      }
    }) {
      if failure.code == GIT_EAMBIGUOUS { throw .ambiguousRevision(text) }
    } else {
      found.insert(RawID(full))
    }
    return found.sorted()
  }

  private borrowing func looseObject(_ id: RawID) -> LooseObject? {
    loose[id].map { LooseObject(folder: folders[$0], id: id) }
  }

  private borrowing func packedHeader(_ id: RawID) throws(GitError) -> ObjectHeader? {
    var oid = id.oid
    var size = 0
    var type = GIT_OBJECT_INVALID
    let failure = packs.withPointer { packs in
      Library.failure { git_odb_read_header(&size, &type, packs, &oid) }
    }
    if let failure {
      if failure.isNotFound { return nil }
      throw .damaged(id.objectID, why: failure.message)
    }
    guard let kind = ObjectKind(type), size >= 0 else {
      throw .damaged(id.objectID, why: "it is of no known kind")
    }
    return ObjectHeader(kind: kind, size: size)
  }

  private borrowing func packed(_ id: RawID, limit: Int) throws(GitError) -> RawObject? {
    guard let header = try packedHeader(id) else { return nil }
    if header.size > limit {
      throw .objectTooLarge(id.objectID, size: header.size, limit: limit)
    }
    var oid = id.oid
    var object: RawObject?
    let failure = packs.withPointer { packs in
      Library.failure {
        var pointer: OpaquePointer?
        let status = git_odb_read(&pointer, packs, &oid)
        guard status >= 0, let pointer else { return status }
        defer { git_odb_object_free(pointer) }
        if let kind = ObjectKind(git_odb_object_type(pointer)) {
          let bytes = UnsafeRawBufferPointer(
            start: git_odb_object_data(pointer), count: git_odb_object_size(pointer))
          object = RawObject(kind: kind, bytes: [UInt8](bytes))
        }
        return status
      }
    }
    if let failure { throw .damaged(id.objectID, why: failure.message) }
    guard let object else { throw .damaged(id.objectID, why: "it is of no known kind") }
    return object
  }

  private borrowing func explain(
    _ fault: LooseObject.Fault, _ id: RawID, _ needed: String, limit: Int
  ) -> GitError {
    switch fault {
    case .missing: .missing(id.objectID, needed: needed)
    case .damaged(let why): .damaged(id.objectID, why: why)
    case .tooLarge(let size): .objectTooLarge(id.objectID, size: size, limit: limit)
    }
  }
}
