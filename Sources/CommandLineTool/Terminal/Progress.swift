import Glibc
import Synchronization

/// Says on a terminal what is going on, once it has taken over a second; silent elsewhere.
final class Progress: Sendable {
  private let started = Progress.now()
  private let isShown: Bool
  private let wroteSomething = Atomic<Bool>(false)

  init() { isShown = isatty(2) == 1 && Terminal.environment("TERM") != "dumb" }

  /// Names the phase that begins, if there is already something to wait for.
  func phase(_ words: String) {
    guard isShown, Progress.now() - started > 1 else { return }
    wroteSomething.store(true, ordering: .relaxed)
    Terminal.complain("\r\u{1B}[K\(words)…", end: "")
  }

  /// Wipes the line.
  func end() {
    if wroteSomething.exchange(false, ordering: .relaxed) {
      Terminal.complain("\r\u{1B}[K", end: "")
    }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
