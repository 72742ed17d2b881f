import GitStore
import Glibc
import SourceModel

/// Owns a handle of inotify(7) and knows which folder each of its watches is for.
///
/// Names are added by path, and a link at the end of one is refused: a link put in the middle of one could at
/// most let a foreign folder wake the preview, which then reads the workspace and follows no link.
struct InotifyTable: ~Copyable {
  let descriptor: Int32
  private var folders: [Int32: (path: String, role: WatchedPlaces.Role)] = [:]
  private var watches: [String: [Int32]] = [:]
  private let places: WatchedPlaces
  /// The root is not where it was: it is looked for each time, until it is there.
  private var isLost = false

  /// - Throws: when the system has no inotify, or not enough watches for the workspace.
  init(_ places: WatchedPlaces) throws(WatchFailure) {
    self.places = places
    descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    guard descriptor >= 0 else { throw WatchFailure(code: errno) }
    for (folder, role) in places.flat { try add(folder, role) }
    for (folder, role) in places.deep { try addDeep(folder, role, depth: 0) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes all events that wait and says what they mean.
  ///
  /// - Throws: when a new folder cannot be watched for want of watches.
  mutating func read() throws(WatchFailure) -> Changes {
    var changes = Changes()
    if isLost {
      try watchAgain()
      isLost = watches[places.workspace] == nil
      changes.formUnion(Changes(isUnclear: true, touchesHistory: true))
    }
    while true {
      let events = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
      }
      guard !events.isEmpty else { return changes }
      try take(events, into: &changes)
    }
  }

  private mutating func take(_ bytes: [UInt8], into changes: inout Changes) throws(WatchFailure) {
    // Each is four numbers of 32 bits (watch, mask, cookie, length) and a name of that length.
    var at = 0
    while at + 16 <= bytes.count {
      let (watch, mask, length) = bytes.withUnsafeBytes {
        (
          $0.loadUnaligned(fromByteOffset: at, as: Int32.self),
          $0.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self),
          Int($0.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
        )
      }
      let end = min(at + 16 + length, bytes.count)
      let name = Array(bytes[(at + 16)..<end].prefix { $0 != 0 })
      at = end
      try take(watch, mask, name, into: &changes)
    }
  }

  private mutating func take(
    _ watch: Int32, _ mask: UInt32, _ name: [UInt8], into changes: inout Changes
  ) throws(WatchFailure) {
    func says(_ flag: Int) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
    if says(Int(IN_Q_OVERFLOW)) {
      // Events were lost, of new folders too.
      changes.formUnion(Changes(isUnclear: true, touchesHistory: true))
      try watchAgain()
      return
    }
    if says(Int(IN_IGNORED)) {
      if let folder = folders.removeValue(forKey: watch) {
        watches[folder.path]?.removeAll { $0 == watch }
      }
      return
    }
    guard let folder = folders[watch] else { return }
    guard !name.isEmpty else {
      // The folder itself is gone; when it is the root, what comes in its place is another one.
      changes.formUnion(
        Changes(isUnclear: true, touchesHistory: folder.role == .references))
      let isGone = says(Int(IN_DELETE_SELF)) || says(Int(IN_MOVE_SELF)) || says(Int(IN_UNMOUNT))
      if isGone, folder.role == .workspace || folder.role == .repository { isLost = true }
      return
    }
    let isFolder = says(Int(IN_ISDIR))
    changes.formUnion(WatchedPlaces.meaning(of: name, in: folder.role, isFolder: isFolder))
    guard isFolder,
      let path = String(validating: name, as: UTF8.self).map({ folder.path + "/" + $0 })
    else { return }
    if says(Int(IN_MOVED_FROM)) { forget(path) }
    if says(Int(IN_CREATE)) || says(Int(IN_MOVED_TO)) {
      guard let role = role(of: path, name, in: folder.role) else { return }
      try addDeep(path, role, depth: 0)
    }
  }

  /// What a folder is by where it stands; nil for one that is not watched.
  private func role(
    of path: String, _ name: [UInt8], in role: WatchedPlaces.Role
  ) -> WatchedPlaces.Role? {
    switch role {
    case .workspace, .repository: return places.deep.first { $0.folder == path }?.role
    case .book(let parent):
      guard !WatchedPlaces.isPassedOver(name) else { return nil }
      return parent.appending(String(decoding: name, as: UTF8.self)).map { .book($0) }
    case .references: return .references
    }
  }

  /// Adds a folder and those in it. What is written into them meanwhile is read with them.
  private mutating func addDeep(
    _ folder: String, _ role: WatchedPlaces.Role, depth: Int
  ) throws(WatchFailure) {
    guard depth < FolderNames.deepest, try add(folder, role) else { return }
    for item in FolderNames.list(folder) where item.kind == .folder {
      guard let name = String(validating: item.name, as: UTF8.self),
        let inner = self.role(of: folder + "/" + name, item.name, in: role)
      else { continue }
      try addDeep(folder + "/" + name, inner, depth: depth + 1)
    }
  }

  @discardableResult
  private mutating func add(
    _ folder: String, _ role: WatchedPlaces.Role
  ) throws(WatchFailure) -> Bool {
    let watch = inotify_add_watch(descriptor, folder, InotifyTable.mask)
    guard watch >= 0 else {
      // A folder that is not there, is none, or may not be read has no news to give.
      if errno == ENOSPC || errno == ENOMEM { throw WatchFailure(code: errno) }
      return false
    }
    // One folder that is two things keeps the first: the repository's own folder is listed once.
    if folders[watch] == nil {
      folders[watch] = (folder, role)
      watches[folder, default: []].append(watch)
    }
    return true
  }

  /// Ends the watches of a folder that went elsewhere, and of those in it.
  private mutating func forget(_ folder: String) {
    for path in watches.keys where path == folder || path.hasPrefix(folder + "/") {
      for watch in watches.removeValue(forKey: path) ?? [] {
        folders[watch] = nil
        inotify_rm_watch(descriptor, watch)
      }
    }
  }

  private mutating func watchAgain() throws(WatchFailure) {
    for (watch, _) in folders { inotify_rm_watch(descriptor, watch) }
    folders = [:]
    watches = [:]
    for (folder, role) in places.flat { try add(folder, role) }
    for (folder, role) in places.deep { try addDeep(folder, role, depth: 0) }
  }

  /// A file counts once it is whole: written and closed, renamed into its place, linked, removed.
  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
    | UInt32(IN_DELETE) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ATTRIB)
    | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW) | UInt32(IN_EXCL_UNLINK)
}
