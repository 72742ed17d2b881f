import Dispatch
import Foundation
import Glibc
import Synchronization

/// One preview from its start to its end.
package enum PreviewSession {
  /// Makes the site, serves it, keeps it up to date; ends when the program is asked to (Ctrl-C).
  ///
  /// - Parameters:
  ///   - onReady: called when a browser can be answered, after the first site was made.
  /// - Throws: when the port cannot be listened to.
  package static func run(
    _ bench: Workbench, port: Int, tell: @escaping @Sendable (Desk.News) -> Void,
    onReady: @escaping @Sendable () -> Void
  ) async throws {
    // Watched before it is read a second time: nothing is missed in between.
    let watcher = Watching.begin(bench.places)
    let desk = Desk(bench, watcher: watcher, tell: tell)
    let ends = Interrupts()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        await desk.open()
        try await PreviewServer(desk, port: port).run(onReady: onReady)
      }
      group.addTask { await desk.follow() }
      group.addTask { for await _ in ends.signals { break } }
      defer { group.cancelAll() }
      _ = try await group.next()
      await desk.close()
    }
  }

  /// Opens an address in the browser of whoever sits there. No shell is asked.
  ///
  /// - Returns: false when the system has nothing that opens addresses.
  package static func open(_ address: String) -> Bool {
    let folders = ["/usr/bin", "/usr/local/bin", "/bin"]
    guard let program = folders.map({ $0 + "/xdg-open" }).first(where: { access($0, X_OK) == 0 })
    else { return false }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    return true
  }
}

/// Ctrl-C and a polite request to end, as values instead of a sudden death.
private final class Interrupts: Sendable {
  let signals: AsyncStream<Void>
  private let sources: Mutex<[any DispatchSourceSignal]>

  init() {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    signals = stream
    sources = Mutex(
      [SIGINT, SIGTERM].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { continuation.yield() }
        source.resume()
        return source
      })
  }
}
