import Glibc

/// Starts a program under limits, with nothing of our environment, and waits for its end.
enum ChildProcess {
  struct Limits: Sendable {
    /// On the clock.
    var seconds: Int
    /// Addresses, in kilobytes: several times what is really used.
    var kilobytes: Int
    /// Of any file that it writes, in blocks of 512 bytes.
    var blocks = 2_000_000
  }

  struct End: Sendable {
    let status: Int32
    /// What it said on its standard error, at most 64 kB.
    let words: String

    /// The first thing that it said.
    var firstLine: String {
      words.split(separator: "\n").first.map { String($0.prefix(300)) } ?? "it did not say why"
    }
  }

  /// Goes to the folder, sets the limits and turns into the program, which ends when we end: this line is ours, the
  /// arguments are no words of it. Several cores use the processor's time up before the clock's.
  private static func wrapper(_ limits: Limits) -> String {
    """
    cd "$0" && ulimit -t \(limits.seconds * 8) && ulimit -v \(limits.kilobytes) \
    && ulimit -f \(limits.blocks) && ulimit -c 0 || exit 1
    if [ -x /usr/bin/setpriv ]; then exec /usr/bin/setpriv --pdeathsig KILL "$@"; fi
    exec "$@"
    """
  }

  /// - Parameters:
  ///   - name: what messages call it.
  ///   - command: an absolute path and arguments.
  ///   - environment: all of it: `NAME=value`.
  /// - Throws: `ProgramError` when it cannot be started, is stopped or takes too long.
  static func run(
    _ name: String, _ command: [String], environment: [String],
    in folder: borrowing ScratchFolder, limits: Limits
  ) throws(ProgramError) -> End {
    let errors = "said"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 2, folder.path + "/" + errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that all of it can be ended at once.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    // What waits for signals here says nothing about what it does with them.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in Interruption.signals { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let words = ["/bin/sh", "-c", wrapper(limits), folder.path] + command
    var child: pid_t = 0
    let code = withStrings(words) { arguments in
      withStrings(environment) { environment in
        posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw .failed("start '\(name)'", code: code) }
    guard let status = wait(child, seconds: limits.seconds) else {
      throw .tooLong(program: name, seconds: limits.seconds)
    }
    let signal = status & 0x7F
    if signal != 0 { throw .stopped(program: name, signal: signal) }
    let said = try folder.bytes(of: errors, limit: 65_536) ?? []
    return End(status: (status >> 8) & 0xFF, words: String(decoding: said, as: UTF8.self))
  }

  /// What a command says on its standard error when it is asked for its version; nil where it does not answer.
  static func version(_ name: String, _ command: [String]) -> String? {
    do throws(ProgramError) {
      let folder = try ScratchFolder()
      let end = try run(
        name, command, environment: HelperEnvironment.bare(folder.path), in: folder,
        limits: Limits(seconds: 20, kilobytes: 6_000_000))
      return end.status == 0
        ? end.words.split { $0.isWhitespace }.last { $0.first?.isNumber == true }.map(String.init)
        : nil
    } catch {
      return nil
    }
  }

  /// The same of a program that says it on its standard output.
  static func version(_ name: String, program: String) -> String? {
    version(name, ["/bin/sh", "-c", "exec \"$0\" --version >&2", program])
  }

  /// The child's status; nil when it had to be ended.
  private static func wait(_ child: pid_t, seconds: Int) -> Int32? {
    var status: Int32 = 0
    let start = now
    // Short at first, since a small book is set in a second.
    var pause: UInt32 = 1_000
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      if ended < 0, errno != EINTR { return status }
      guard now - start < seconds else {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return nil
      }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
