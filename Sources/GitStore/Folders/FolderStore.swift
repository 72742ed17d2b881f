/// Reads folders for a walk and keeps those that were used lately.
///
/// Their objects are not hashed; what is published was, when the snapshot was read.
final class FolderStore {
  /// Bytes kept in each of the two generations.
  private static let budget = 32 << 20

  private var recent: [(id: RawID, folder: Folder)?] = Array(
    repeating: nil, count: FolderStore.recentSlots)
  private static let recentSlots = 64
  /// By pack and place in it.
  private var young: [Int: Folder] = [:]
  private var old: [Int: Folder] = [:]
  private var youngFamilies: Set<ObjectIdentifier> = []
  private var youngBytes = 0
  private var looseFolders: [RawID: Folder] = [:]
  private var looseBytes = 0
  let seams = (SeamBuffer(), SeamBuffer())
  /// A folder of nothing.
  let empty: Folder

  init() throws(GitError) { empty = try Folder(whole: [], id: .zero) }

  /// A folder by its id.
  func folder(_ id: RawID, in objects: borrowing ObjectStore) throws(GitError) -> Folder {
    // What a commit was compared with is compared with its own parent next.
    let slot = Int(truncatingIfNeeded: id.third) & (FolderStore.recentSlots - 1)
    if let known = recent[slot], known.id == id { return known.folder }
    let folder = try found(id, objects)
    recent[slot] = (id, folder)
    return folder
  }

  private func found(_ id: RawID, _ objects: borrowing ObjectStore) throws(GitError) -> Folder {
    guard let place = objects.packed(id) else { return try loose(id, objects) }
    let key = place.pack.number << 44 | place.offset
    if let known = known(key) { return known }
    if let folder = try packed(id, place.pack, place.offset) { return folder }
    // Damaged here; there may be a good copy elsewhere, and the message is the same for all objects.
    return try loose(id, objects)
  }

  private func loose(_ id: RawID, _ objects: borrowing ObjectStore) throws(GitError) -> Folder {
    if let known = looseFolders[id] { return known }
    let bytes = try objects.read(id, .tree, needed: "a folder of an earlier commit")
    let folder = try Folder(whole: bytes, id: id)
    looseFolders[id] = folder
    looseBytes += folder.family.size
    if looseBytes > FolderStore.budget {
      looseFolders = [id: folder]
      looseBytes = folder.family.size
    }
    return folder
  }

  /// Nil where the pack is damaged, or something else stands there.
  private func packed(_ id: RawID, _ pack: Pack, _ offset: Int) throws(GitError) -> Folder? {
    var chain: [(offset: Int, delta: [UInt8])] = []
    var at = offset
    var folder: Folder?
    while folder == nil {
      let key = pack.number << 44 | at
      if let known = known(key) {
        folder = known
        break
      }
      do throws(Pack.Fault) {
        switch try pack.part(at: at) {
        case .whole(let object):
          guard object.kind == .tree else { return nil }
          let whole = try folderOf(object.bytes, id)
          keep(whole, key)
          folder = whole
        case .difference(let base, let delta):
          guard chain.count < Pack.longestChain else { return nil }
          chain.append((at, delta))
          at = base
        }
      } catch { return nil }
    }
    for step in chain.reversed() {
      guard let made = try folder?.changed(by: step.delta, id: id, seams.0) else { return nil }
      keep(made, pack.number << 44 | step.offset)
      folder = made
    }
    return folder
  }

  private func folderOf(_ bytes: [UInt8], _ id: RawID) throws(Pack.Fault) -> Folder {
    do throws(GitError) { return try Folder(whole: bytes, id: id) } catch {
      throw .damaged("it is no folder")
    }
  }

  private func known(_ key: Int) -> Folder? {
    if let folder = young[key] { return folder }
    guard let folder = old[key] else { return nil }
    keep(folder, key)
    return folder
  }

  private func keep(_ folder: Folder, _ key: Int) {
    youngBytes += folder.pieces.count * 8 + 128
    if youngFamilies.insert(ObjectIdentifier(folder.family)).inserted {
      youngBytes += folder.family.size
    }
    if youngBytes > FolderStore.budget {
      old = young
      young = [:]
      youngFamilies = [ObjectIdentifier(folder.family)]
      youngBytes = folder.family.size
    }
    young[key] = folder
  }

  /// The folder that a name leads to; nil when there is none of that name.
  func folder(
    _ name: ArraySlice<UInt8>, in id: RawID, _ objects: borrowing ObjectStore
  ) throws(GitError) -> RawID? {
    try entry(name, in: id, objects) { $0.isFolder }
  }

  /// The plain file that a name leads to; nil when there is none of that name.
  func text(
    _ name: ArraySlice<UInt8>, in id: RawID, _ objects: borrowing ObjectStore
  ) throws(GitError) -> RawID? {
    try entry(name, in: id, objects) { $0.mode & 0o170000 == 0o100000 }
  }

  private func entry(
    _ name: ArraySlice<UInt8>, in id: RawID, _ objects: borrowing ObjectStore,
    where isMeant: (FolderEntry) -> Bool
  ) throws(GitError) -> RawID? {
    let seam = seams.0
    let result: Result<RawID?, FolderEntry.Fault> = try folder(id, in: objects).lend { lent in
      var cursor = FolderCursor(lent, seam)
      while !cursor.isAtEnd {
        switch cursor.entry() {
        case .failure(let fault): return .failure(fault)
        case .success(let entry):
          if isMeant(entry), entry.name.elementsEqual(name) { return .success(entry.id) }
          cursor.advance(entry.count)
        }
      }
      return .success(nil)
    }
    do throws(FolderEntry.Fault) { return try result.get() } catch { throw error.error(id) }
  }
}
