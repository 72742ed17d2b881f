/// Says what changed on the disk: by the system's word where it gives any, else by looking.
package protocol FolderWatcher: Sendable {
  /// What changed since this was last asked; asks now, and does not wait.
  func take() -> Changes
  /// Says that there is something to take: once for a burst.
  var signals: AsyncStream<Void> { get }
  /// Ends watching and gives back what it took of the system.
  func stop()
}

/// Chooses how to watch.
package enum Watching {
  /// By inotify; by looking where the system has none, or not enough of it for this workspace.
  package static func begin(_ places: WatchedPlaces) -> any FolderWatcher {
    do { return try InotifyWatcher(places) } catch { return PollingWatcher(places) }
  }
}

/// Why the system cannot say what changes: there is no inotify, or its watches are used up.
struct WatchFailure: Error {
  /// Of errno.
  let code: Int32
}
