import Glibc

/// Takes away what was left in a folder of ledgers: unfinished files of writers that are gone, and the
/// oldest of what is kept where there are very many.
///
/// Only names that a ledger's writer gives are touched. What is taken from under a writer in another
/// container is not kept that time, and does no harm.
enum LedgerCleaning {
  /// What files are called: ledgers, records of builds, what was found out about texts and pages.
  private static let kinds = ["chronicle", "build", "texts", "pages"]
  /// Files in one folder.
  private static let most = 32
  /// Bytes of all of them.
  private static let mostBytes = 4 << 30
  /// Seconds after which an unfinished file is nobody's.
  private static let patience = 3_600

  /// `name` is about to be written anew.
  static func clean(_ folder: String, besides name: String) {
    var ledgers: [(path: String, written: Int, bytes: Int)] = []
    for bytes in File.names(in: folder) ?? [] {
      guard let found = String(validating: bytes, as: UTF8.self), found != name else { continue }
      let path = folder + "/" + found
      var status = stat()
      guard kinds.contains(where: { found.hasPrefix("." + $0 + "-") || found.hasPrefix($0 + "-") }),
        lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid()
      else { continue }
      if let writer = writer(of: found) {
        let age = time(nil) - status.st_mtim.tv_sec
        if age > patience || (kill(writer, 0) != 0 && errno == ESRCH) { unlink(path) }
      } else if isLedger(found) {
        ledgers.append((path, status.st_mtim.tv_sec, Int(status.st_size)))
      }
    }
    ledgers.sort { $0.written == $1.written ? $0.path < $1.path : $0.written > $1.written }
    var bytes = 0
    for (place, ledger) in ledgers.enumerated() {
      bytes += ledger.bytes
      if place >= most - 1 || bytes > mostBytes { unlink(ledger.path) }
    }
  }

  /// A kind, `-` and sixteen digits.
  private static func isLedger(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && kinds.contains(String(parts[0])) && parts[1].utf8.count == 16
      && parts[1].allSatisfy(\.isHexDigit)
  }

  /// The process that began `.<kind>-<digits>-<process>-<number>`.
  private static func writer(of name: String) -> pid_t? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, name.hasPrefix("."), isLedger("\(parts[0].dropFirst())-\(parts[1])"),
      let process = pid_t(parts[2]), process > 0, UInt32(parts[3]) != nil
    else { return nil }
    return process
  }
}
