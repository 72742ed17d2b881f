import Foundation
import GitStore
import Glibc
import SourceModel
import Synchronization

/// Watches by looking: sizes, times and numbers of all files, now and again.
///
/// For systems without inotify, and for workspaces with more folders than it may watch. Looking takes the
/// time of one `stat` a file, and twenty times as long passes before it looks again.
package final class PollingWatcher: FolderWatcher {
  package let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation
  private let places: WatchedPlaces
  private let state: Mutex<State>

  /// Everything that is watched, by its path on the disk.
  private struct Look: Hashable {
    var files: [String: FolderNames.Stamp] = [:]
    var meanings: [String: Changes] = [:]
    /// Folders, and names that are no text.
    var others: [[UInt8]: Changes] = [:]
  }

  private struct State: ~Copyable {
    var last: Look
    var pending = Changes()
    var isOver = false
  }

  /// - Parameters:
  ///   - signal: where to say that there is news; a new one by default.
  ///   - shortest: the least time between two looks.
  package init(
    _ places: WatchedPlaces, signal: AsyncStream<Void>.Continuation? = nil,
    shortest: Duration = .milliseconds(500)
  ) {
    self.places = places
    let own = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    signals = own.stream
    self.signal = signal ?? own.continuation
    state = Mutex(State(last: PollingWatcher.look(places)))
    Thread.detachNewThread { [weak self] in
      let clock = ContinuousClock()
      while true {
        let began = clock.now
        guard let goesOn = self?.collect(), goesOn else { return }
        let pause = max(shortest, (clock.now - began) * 20)
        Thread.sleep(
          forTimeInterval: Double(pause.components.attoseconds) / 1e18
            + Double(pause.components.seconds))
      }
    }
  }

  package func take() -> Changes {
    _ = collect()
    return state.withLock { state in
      let changes = state.pending
      state.pending = Changes()
      return changes
    }
  }

  package func stop() {
    state.withLock { $0.isOver = true }
    signal.finish()
  }

  /// Looks, and compares with the last look; false when it is to end.
  private func collect() -> Bool {
    let (isNew, goesOn) = state.withLock { state -> (Bool, Bool) in
      guard !state.isOver else { return (false, false) }
      let now = PollingWatcher.look(places)
      guard now != state.last else { return (false, true) }
      let changes = PollingWatcher.difference(state.last, now)
      state.last = now
      state.pending.formUnion(changes)
      return (!changes.isEmpty, true)
    }
    if isNew { signal.yield() }
    return goesOn
  }

  private static func difference(_ old: Look, _ new: Look) -> Changes {
    var changes = Changes()
    for (name, meaning) in new.others where old.others[name] == nil { changes.formUnion(meaning) }
    for (name, meaning) in old.others where new.others[name] == nil { changes.formUnion(meaning) }
    for (path, stamp) in new.files where old.files[path] != stamp {
      changes.formUnion(new.meanings[path] ?? Changes())
    }
    for path in old.files.keys where new.files[path] == nil {
      changes.formUnion(old.meanings[path] ?? Changes())
    }
    return changes
  }

  private static func look(_ places: WatchedPlaces) -> Look {
    var look = Look()
    var names = 0
    for (folder, role) in places.flat {
      see(folder, role, into: &look, depth: FolderNames.deepest, &names)
    }
    for (folder, role) in places.deep { see(folder, role, into: &look, depth: 0, &names) }
    return look
  }

  private static func see(
    _ folder: String, _ role: WatchedPlaces.Role, into look: inout Look, depth: Int,
    _ names: inout Int
  ) {
    for item in FolderNames.list(folder) {
      names += 1
      guard names < FolderNames.most else { return }
      let isFolder = item.kind == .folder
      // Folders of the root are looked at for themselves.
      if isFolder, depth >= FolderNames.deepest { continue }
      let meaning = WatchedPlaces.meaning(of: item.name, in: role, isFolder: isFolder)
      guard !meaning.isEmpty else { continue }
      guard !isFolder, let name = String(validating: item.name, as: UTF8.self) else {
        look.others[Array(folder.utf8) + [0x2F] + item.name] = meaning
        guard isFolder, let name = String(validating: item.name, as: UTF8.self) else { continue }
        var inner = role
        if case .book(let path) = role {
          guard let path = path.appending(name) else { continue }
          inner = .book(path)
        }
        see(folder + "/" + name, inner, into: &look, depth: depth + 1, &names)
        continue
      }
      let path = folder + "/" + name
      look.files[path] = item.stamp
      look.meanings[path] = meaning
    }
  }
}
