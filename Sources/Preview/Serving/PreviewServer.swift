import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization

/// Serves a desk on this computer alone, at one port, until it is cancelled.
package struct PreviewServer: Sendable {
  private let desk: Desk
  private let port: Int

  /// How many connections are open at once.
  private static let mostConnections = 256
  /// How long a browser may take for a request; more of them than connections make nobody else wait longer.
  static let patience = TimeAmount.seconds(5)
  /// In bytes, of all headers of a request.
  private static let longestHead = 32_768

  package init(_ desk: Desk, port: Int) {
    self.desk = desk
    self.port = port
  }

  /// Listens to the loopback addresses: of IPv4, and of IPv6 where there is one.
  ///
  /// - Parameter onReady: called when a browser can be answered.
  /// - Throws: when the port cannot be listened to.
  package func run(onReady: @escaping @Sendable () -> Void) async throws {
    let addresses = Ports.hasSix ? ["127.0.0.1", "::1"] : ["127.0.0.1"]
    let waited = Countdown(addresses.count)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for address in addresses {
        group.addTask { try await serve(address) { if waited.arrive() { onReady() } } }
      }
      // When one of them ends, so do the others.
      defer { group.cancelAll() }
      do { _ = try await group.next() } catch is CancellationError {}
    }
  }

  private func serve(_ address: String, onReady: @escaping @Sendable () -> Void) async throws {
    let channel = HTTP1Channel.Configuration(
      idleTimeout: PreviewServer.patience,
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: PreviewServer.longestHead, maxHeaderListSize: PreviewServer.longestHead,
        maxHeaderFieldCount: 100))
    // What goes wrong with one connection is its browser's business.
    let silent = Logger(label: "preview") { _ in SwiftLogNoOpLogHandler() }
    let application = Application(
      responder: PreviewResponder(judge: RequestJudge(port: port), desk: desk),
      server: .http1(configuration: channel),
      configuration: ApplicationConfiguration(
        address: .hostname(address, port: port),
        availableConnectionsDelegate: .maximum(PreviewServer.mostConnections, logger: silent)),
      onServerRunning: { _ in onReady() },
      logger: silent)
    try await application.run()
  }
}

/// Says when the last of some has arrived.
private final class Countdown: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) { left = Mutex(count) }

  func arrive() -> Bool {
    left.withLock { left in
      left -= 1
      return left == 0
    }
  }
}
