import SourceModel

/// The objects of a repository, in packs and in files of their own.
///
/// What is here is never trusted: kinds are compared with what was asked for, sizes with limits
/// before anything is inflated, and `verified` hashes what will be published. libgit2 reads none of it:
/// its 1.5 does not come back from a cut file, a cut index or a circle of differences.
struct ObjectStore: ~Copyable {
  private let packs: PackSet
  private let folders: [String]
  /// By id: the place in `folders` of the file that holds it.
  private let loose: [RawID: Int]
  /// Whether objects were left out on purpose when the repository was cloned (gitformat-pack and
  /// partial-clone: a file `.promisor` beside a pack).
  private let isPartial: Bool

  /// Opens the objects below a repository's `objects` folder.
  init(folder: String) {
    folders = ObjectFolders.all(from: folder)
    var loose: [RawID: Int] = [:]
    for (place, folder) in folders.enumerated() {
      for id in ObjectFolders.loose(in: folder) where loose[id] == nil { loose[id] = place }
    }
    self.loose = loose
    packs = PackSet(folders: folders)
    isPartial = folders.contains { folder in
      (File.names(in: folder + "/pack") ?? []).contains {
        $0.suffix(9).elementsEqual(".promisor".utf8)
      }
    }
  }

  /// Kind and size of an object, which may yet be damaged.
  borrowing func header(_ id: RawID, needed: String) throws(GitError) -> ObjectHeader {
    try find(
      id, needed, limit: Int.max,
      packed: { (pack, offset) throws(Pack.Fault) in try pack.header(at: offset) },
      loose: { (file) throws(LooseObject.Fault) in try file.header() })
  }

  /// The bytes of an object, whatever it is.
  borrowing func any(_ id: RawID, needed: String, limit: Int) throws(GitError) -> RawObject {
    try find(
      id, needed, limit: limit,
      packed: { (pack, offset) throws(Pack.Fault) in try pack.object(at: offset, limit: limit) },
      loose: { (file) throws(LooseObject.Fault) in try file.object(limit: limit) })
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
    guard try RawObject.id(of: bytes, kind: kind) == id else {
      throw .damaged(id.objectID, why: "its bytes do not match its name")
    }
    return bytes
  }

  /// The pack that holds an object, and where; nil for one in a file of its own.
  borrowing func packed(_ id: RawID) -> (pack: Pack, offset: Int)? { packs.place(of: id) }

  /// The places in a list of ids, in the order in which reading them all takes the least work: in a pack what an object
  /// is built from stands before it (gitformat-pack, `OBJ_OFS_DELTA`), and versions of one text stand near each other.
  borrowing func inStoredOrder(_ ids: [RawID]) -> [Int] {
    let places = ids.map { id in
      packs.place(of: id).map { (pack: $0.pack.number, offset: $0.offset) }
        ?? (pack: Int.max, offset: 0)
    }
    return ids.indices.sorted { left, right in
      (places[left].pack, places[left].offset, left)
        < (places[right].pack, places[right].offset, right)
    }
  }

  /// The ids that begin with some hexadecimal digits: two are enough to know that it is not one.
  borrowing func ids(beginningWith digits: String) -> [RawID] {
    let own = loose.keys.lazy.filter { $0.objectID.description.hasPrefix(digits) }
    return Set(own.prefix(2)).union(packs.ids(beginningWith: digits)).sorted()
  }

  /// Looks in packs, then in files, then for packs and files that came after the store was opened.
  /// A damaged copy is passed over for a good one.
  private borrowing func find<Found>(
    _ id: RawID, _ needed: String, limit: Int,
    packed: (Pack, Int) throws(Pack.Fault) -> Found,
    loose read: (LooseObject) throws(LooseObject.Fault) -> Found
  ) throws(GitError) -> Found {
    var fault: GitError?
    if let place = packs.place(of: id) {
      do throws(Pack.Fault) { return try packed(place.pack, place.offset) } catch {
        switch error {
        case .damaged(let why): fault = .damaged(id.objectID, why: why)
        case .tooLarge(let size):
          throw .objectTooLarge(id.objectID, size: size, limit: limit)
        }
      }
    }
    let known = loose[id].map { [folders[$0]] }
    for folder in known ?? folders {
      do throws(LooseObject.Fault) { return try read(LooseObject(folder: folder, id: id)) } catch {
        switch error {
        case .missing: continue
        case .damaged(let why): fault = .damaged(id.objectID, why: why)
        case .tooLarge(let size): throw .objectTooLarge(id.objectID, size: size, limit: limit)
        }
      }
    }
    // A repository that is being cleaned up moves objects from files to a new pack.
    if fault == nil, packs.refresh() {
      return try find(id, needed, limit: limit, packed: packed, loose: read)
    }
    if let fault { throw fault }
    throw isPartial
      ? .leftOut(id.objectID, needed: needed) : .missing(id.objectID, needed: needed)
  }
}
