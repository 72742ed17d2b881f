import Glibc

/// Another program, run once: it gets some bytes and an empty environment, answers with some, and is killed when it
/// does not end in time.
struct HelperProcess: Sendable {
  /// From the root.
  let program: String
  let arguments: [String]
  /// In bytes, of the answer: a longer one is none.
  var most = 64 << 20
  /// In seconds.
  var patience = 60

  enum Failure: Error, Hashable {
    /// It did not start: what the system says.
    case notStarted(String)
    case tooSlow
    case tooTalkative
    /// A signal ended it: limits of the system do that.
    case killed(Int32)
    case status(Int32)
  }

  func run(_ input: [UInt8]) throws(Failure) -> [UInt8] {
    // One pair of sockets for both directions: unlike pipes, they say that nobody reads any more without a signal.
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notStarted(Self.lastError) }
    let own = ends[0]
    defer { close(own) }
    let process: pid_t
    do throws(Failure) {
      process = try start(ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    var talk = Talk(socket: own, rest: input[...], most: most)
    let failure = talk.failure(after: patience)
    // It ends by itself only where it was heard to the end.
    if failure != nil { kill(process, SIGKILL) }
    let status = Self.wait(for: process, seconds: patience)
    if let failure { throw failure }
    let signal = status & 0x7F
    if signal != 0 { throw .killed(signal) }
    let code = status >> 8 & 0xFF
    guard code == 0 else { throw .status(code) }
    return talk.answer
  }

  private func start(_ end: Int32) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard posix_spawn_file_actions_init(&actions) == 0, posix_spawnattr_init(&attributes) == 0
    else { throw .notStarted(Self.lastError) }
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // Signals are as for a program started by hand, whatever we did about ours.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    let error = posix_spawn(&process, program, &actions, &attributes, words + [nil], [nil])
    guard error == 0 else { throw .notStarted(String(cString: strerror(error))) }
    return process
  }

  /// Waits for its end, and after a while brings it about.
  private static func wait(for process: pid_t, seconds: Int) -> Int32 {
    var status: Int32 = 0
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || ended < 0 && errno != EINTR { return status }
      if clock.now > end { kill(process, SIGKILL) }
      usleep(1_000)
    }
  }

  private static var lastError: String { String(cString: strerror(errno)) }

  /// What is said and heard, as either becomes possible.
  private struct Talk {
    let socket: Int32
    var rest: ArraySlice<UInt8>
    let most: Int
    var answer: [UInt8] = []
    private var isSaid = false
    private var part = [UInt8](repeating: 0, count: 1 << 16)

    init(socket: Int32, rest: ArraySlice<UInt8>, most: Int) {
      self.socket = socket
      self.rest = rest
      self.most = most
    }

    /// Nil when the other side has said all it had to say.
    mutating func failure(after seconds: Int) -> Failure? {
      let clock = ContinuousClock()
      let end = clock.now + .seconds(seconds)
      while true {
        if rest.isEmpty, !isSaid {
          shutdown(socket, Int32(SHUT_WR))
          isSaid = true
        }
        let left = clock.now.duration(to: end)
        guard left > .zero else { return .tooSlow }
        var wanted = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        if !isSaid { wanted.events |= Int16(POLLOUT) }
        let milliseconds = left.components.seconds * 1000 + 1
        let ready = poll(&wanted, 1, Int32(clamping: milliseconds))
        if ready < 0, errno != EINTR { return .tooSlow }
        if ready <= 0 { continue }
        if wanted.revents & Int16(POLLOUT) != 0, !isSaid { say() }
        if wanted.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
          switch hear() {
          case .more: continue
          case .end: return nil
          case .tooMuch: return .tooTalkative
          }
        }
      }
    }

    private mutating func say() {
      let count = rest.prefix(1 << 16).withUnsafeBytes {
        send(
          socket, $0.baseAddress, $0.count,
          Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN, errno != EINTR {
        // It does not listen any more; what it says is still of interest.
        rest = []
        isSaid = true
      }
    }

    private enum Heard { case more, end, tooMuch }

    private mutating func hear() -> Heard {
      let count = recv(socket, &part, part.count, Int32(MSG_DONTWAIT))
      if count < 0 { return errno == EAGAIN || errno == EINTR ? .more : .end }
      if count == 0 { return .end }
      guard answer.count + count <= most else { return .tooMuch }
      answer += part[..<count]
      return .more
    }
  }
}
