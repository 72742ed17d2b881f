import Foundation
import Glibc
import Synchronization

/// Watches by inotify(7): the system says what was written the moment it was.
///
/// Where the system's watches run out while it runs, it goes on by looking (`PollingWatcher`).
package final class InotifyWatcher: FolderWatcher {
  package let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation
  private let state: Mutex<State>
  private let places: WatchedPlaces
  /// Written to when it is to end.
  private let bell: (out: Int32, in: Int32)

  private struct State: ~Copyable {
    var table: InotifyTable
    var pending = Changes()
    /// Takes over when watches run out.
    var substitute: PollingWatcher?
    var isOver = false
  }

  init(_ places: WatchedPlaces) throws(WatchFailure) {
    self.places = places
    let table = try InotifyTable(places)
    let descriptor = table.descriptor
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw WatchFailure(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    bell = (ends[0], ends[1])
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    state = Mutex(State(table: table))
    let bellEnd = ends[0]
    // A thread of its own: waiting for the disk must not take one from those that make pages.
    Thread.detachNewThread { [weak self] in
      while true {
        var waited = [
          pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
          pollfd(fd: bellEnd, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&waited, 2, -1)
        if count < 0 && errno != EINTR { return }
        guard waited[1].revents == 0, let self, self.collect() else { return }
      }
    }
  }

  deinit {
    close(bell.in)
    close(bell.out)
  }

  package func take() -> Changes {
    _ = collect()
    let (changes, substitute) = state.withLock { state in
      let changes = state.pending
      state.pending = Changes()
      return (changes, state.substitute)
    }
    guard let substitute else { return changes }
    var all = changes
    all.formUnion(substitute.take())
    return all
  }

  package func stop() {
    let substitute = state.withLock { state in
      state.isOver = true
      return state.substitute
    }
    substitute?.stop()
    signal.finish()
    _ = write(bell.in, [1], 1)
  }

  /// Reads what the system has to say; false when there will be nothing more.
  private func collect() -> Bool {
    let (isNew, goesOn) = state.withLock { state -> (Bool, Bool) in
      guard !state.isOver, state.substitute == nil else { return (false, false) }
      do throws(WatchFailure) {
        let changes = try state.table.read()
        state.pending.formUnion(changes)
        return (!changes.isEmpty, true)
      } catch {
        state.pending.formUnion(Changes(isUnclear: true, touchesHistory: true))
        state.substitute = PollingWatcher(places, signal: signal)
        return (true, false)
      }
    }
    if isNew { signal.yield() }
    return goesOn
  }
}
