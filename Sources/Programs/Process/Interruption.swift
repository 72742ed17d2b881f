import Dispatch
import Glibc
import Synchronization

/// Removes temporary folders when somebody ends the program: texts that are not published lie in them.
enum Interruption {
  private static let folders = Mutex<Set<String>>([])
  static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// What waits for the signals; made with the first folder, and kept to the end.
  private static let watches = Mutex<[any DispatchSourceSignal]?>(nil)

  private static func watch(_ number: Int32) -> sending (any DispatchSourceSignal)? {
    var former = sigaction()
    // Whoever said that a signal is to be passed over, as `nohup` does, or waits for it, is not overruled.
    guard sigaction(number, nil, &former) == 0, former.__sigaction_handler.sa_handler == nil else {
      return nil
    }
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      for folder in folders.withLock({ $0 }) {
        // A program that still writes there may put something into it meanwhile.
        for _ in 0..<5 where access(folder, F_OK) == 0 { ScratchFolder.remove(folder) }
      }
      signal(number, SIG_DFL)
      kill(getpid(), number)
    }
    source.resume()
    return source
  }

  /// Removes a folder at the end, whichever way that comes.
  static func keep(_ folder: String) {
    folders.withLock { _ = $0.insert(folder) }
    watches.withLock { watches in
      guard watches == nil else { return }
      watches = []
      for signal in signals { if let own = watch(signal) { watches?.append(own) } }
    }
  }

  static func forget(_ folder: String) { folders.withLock { _ = $0.remove(folder) } }
}
