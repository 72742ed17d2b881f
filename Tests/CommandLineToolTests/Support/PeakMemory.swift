import Foundation

/// How much memory a program uses at most.
///
/// Read while it runs: what the system says of a child when it has ended counts what the process that started it had
/// used before, and so what all other tests did.
enum PeakMemory {
  /// Looks until the program ends; in bytes, 0 for one that ended at once.
  ///
  /// The highest that the system saw so far (`VmHWM`, proc_pid_status(5)), so that nothing between two looks is lost.
  static func watch(_ process: Process) -> Int {
    var peak = 0
    while process.isRunning {
      peak = max(peak, now(process.processIdentifier) ?? 0)
      usleep(2_000)
    }
    return peak
  }

  private static func now(_ process: Int32) -> Int? {
    guard let file = FileManager.default.contents(atPath: "/proc/\(process)/status") else {
      return nil
    }
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
      .map { $0 * 1024 }
  }
}
