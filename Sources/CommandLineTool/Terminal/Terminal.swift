import Glibc

/// The only place that writes to the terminal.
enum Terminal {
  /// Writes a line to the standard output.
  static func write(_ line: String) { put(line, to: 1) }

  /// Writes a line to the standard error.
  static func complain(_ line: String, end: String = "\n") { put(line, to: 2, end: end) }

  /// Whether messages on this stream are to be coloured (no-color.org: any value but an empty one).
  static func isColoured(_ choice: ColorChoice, descriptor: Int32) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      isatty(descriptor) == 1 && (environment("NO_COLOR") ?? "").isEmpty
        && environment("TERM") != "dumb"
    }
  }

  /// Whether somebody reads this stream on a terminal, and not a program or a file.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether a question can be asked.
  static var isInteractive: Bool { isatty(0) == 1 && isatty(2) == 1 }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Asks on the standard error, so that the answer can go on in a pipe; nil at the end of input.
  static func ask(_ question: String) -> String? {
    put(question, to: 2, end: "")
    return readLine()
  }

  /// Waits for a reader who lags behind, where whoever started us said that writing must not wait.
  private static func waitUntilReady(_ descriptor: Int32) {
    var one = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&one, 1, -1)
  }

  private static func put(_ line: String, to descriptor: Int32, end: String = "\n") {
    var bytes = Array(line.utf8)[...]
    if !end.isEmpty, bytes.last != 0x0A { bytes.append(contentsOf: end.utf8) }
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          waitUntilReady(descriptor)
          continue
        }
        // A reader who has enough is no failure; a disk that is full is.
        let reason = errno
        if descriptor == 1, reason != EPIPE {
          complain("colophon: the answer cannot be written: \(String(cString: strerror(reason)))")
          exit(ExitStatus.world.rawValue)
        }
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
