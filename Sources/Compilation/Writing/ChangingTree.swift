import Synchronization

/// A tree that is brought up to date, perhaps by several tasks at once.
final class ChangingTree: Sendable {
  let root: Folder
  private let hasChanged = Mutex(false)

  init(_ root: Folder) { self.root = root }

  /// Takes the manifest away before anything is changed: what a killed build leaves has none.
  func beginChange() throws(WriteError) {
    // A closure that is handed over forgets which errors it throws.
    let result = hasChanged.withLock { hasChanged in
      Result { () throws(WriteError) in
        guard !hasChanged else { return }
        hasChanged = true
        if try root.status(Manifest.name) != nil {
          try root.rename(Manifest.name, to: Manifest.unfinishedName)
        } else if try !root.holdsOurs(Manifest.unfinishedName) {
          try root.put(Manifest.unfinishedName, Manifest().bytes)
        }
        try root.syncNames()
      }
    }
    try result.get()
  }

  /// Puts the manifest back when something was changed: first the files reach the disk, then what
  /// vouches for them.
  func endChange(_ manifest: Manifest) throws(WriteError) {
    guard hasChanged.withLock({ $0 }) else { return }
    try root.syncAll()
    // Whatever bears the manifest's own time was changed by somebody else.
    FileClock.waitForNextTick()
    try root.put(Manifest.temporaryName, manifest.bytes, durable: true)
    try root.rename(Manifest.temporaryName, to: Manifest.name)
    try root.removeAll(Manifest.unfinishedName)
    try root.syncNames()
  }
}
