/// Keeps what the preview shows up to date: one making at a time, off the loop that answers requests.
///
/// What changes while a site is made is collected, and one more making follows. Who asks for a page meanwhile
/// waits for it, for a while, so that a reload never shows the page from before.
package actor Desk {
  /// What is told to those who keep a terminal.
  package enum News: Sendable {
    case made(ShownSite, of: Changes, after: Duration)
    case trouble(String)
  }

  /// What those who follow are told.
  package enum Update: Sendable {
    case made
    /// Nothing happened for a while.
    case pulse
  }

  private var bench: Workbench
  private let watcher: any FolderWatcher
  private let tell: @Sendable (News) -> Void
  private var shown = ShownSite.empty
  private var pending = Changes()
  private var making: Task<Void, Never>?
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var followers: [Int: AsyncStream<Update>.Continuation] = [:]
  private var next = 0

  /// How long nothing must have happened before a burst of changes is taken for over, and how long that is
  /// hoped for at most.
  private static let quiet = Duration.milliseconds(50)
  private static let longestBurst = Duration.milliseconds(500)
  /// How long a request waits for the making of a site.
  static let patience = Duration.seconds(20)
  /// How many pages are told of changes at once; beyond them the first ones are let go.
  static let mostFollowers = 64

  package init(
    _ bench: Workbench, watcher: any FolderWatcher, tell: @escaping @Sendable (News) -> Void
  ) {
    self.bench = bench
    self.watcher = watcher
    self.tell = tell
  }

  /// Makes the first site.
  package func open() async {
    await make(Changes(), isFirst: true)
  }

  /// Follows the watcher until it stops.
  package func follow() async {
    for await _ in watcher.signals {
      // Kept where a request finds them: it does not wait for the burst to be over.
      pending.formUnion(watcher.take())
      let clock = ContinuousClock()
      let end = clock.now + Desk.longestBurst
      while clock.now < end {
        do { try await Task.sleep(for: Desk.quiet) } catch { return }
        let more = watcher.take()
        if more.isEmpty { break }
        pending.formUnion(more)
      }
      begin()
    }
  }

  /// What is shown now: after everything that was saved before this was asked.
  package func current() async -> ShownSite {
    pending.formUnion(watcher.take())
    begin()
    if making != nil { await wait() }
    return shown
  }

  /// What is shown, without waiting.
  package var latest: ShownSite { shown }

  /// Tells whenever something was made, and now and again that nothing was.
  package func updates(pulse: Duration) -> AsyncStream<Update> {
    let (stream, continuation) = AsyncStream<Update>.makeStream(
      bufferingPolicy: .bufferingNewest(2))
    next += 1
    let id = next
    if followers.count >= Desk.mostFollowers, let first = followers.keys.min() {
      followers.removeValue(forKey: first)?.finish()
    }
    followers[id] = continuation
    let clock = Task {
      while true {
        try await Task.sleep(for: pulse)
        continuation.yield(.pulse)
      }
    }
    continuation.onTermination = { [weak self] _ in
      clock.cancel()
      Task { await self?.forget(id) }
    }
    return stream
  }

  /// Ends all that waits and follows.
  package func close() {
    watcher.stop()
    for follower in followers.values { follower.finish() }
    followers = [:]
    wake()
  }

  private func forget(_ id: Int) { followers[id] = nil }

  private func begin() {
    guard !pending.isEmpty, making == nil else { return }
    making = Task {
      while !pending.isEmpty {
        let changes = pending
        pending = Changes()
        await make(changes, isFirst: false)
      }
      making = nil
      wake()
    }
  }

  private func make(_ changes: Changes, isFirst: Bool) async {
    let clock = ContinuousClock()
    let began = clock.now
    do {
      // Reading is short when files changed; all of it runs on no thread that serves the network.
      let changes = try bench.read(changes)
      guard !changes.isEmpty || isFirst || shown.trouble != nil else { return }
      shown = shown.followed(by: try await bench.make())
      tell(.made(shown, of: changes, after: clock.now - began))
    } catch {
      let isKnown = shown.trouble == "\(error)"
      shown = shown.troubled(by: "\(error)")
      if !isKnown { tell(.trouble("\(error)")) }
      // What could not be read is read again with the next change, and soon without one.
      retry(changes)
    }
    for follower in followers.values { follower.yield(.made) }
  }

  private func retry(_ changes: Changes) {
    Task { [weak self] in
      try await Task.sleep(for: .seconds(1))
      await self?.again(Changes(isUnclear: true, touchesHistory: changes.touchesHistory))
    }
  }

  private func again(_ changes: Changes) {
    pending.formUnion(watcher.take())
    pending.formUnion(changes)
    begin()
  }

  private func wait() async {
    next += 1
    let id = next
    let alarm = Task { [weak self] in
      try await Task.sleep(for: Desk.patience)
      await self?.wake(id)
    }
    await withCheckedContinuation { waiting[id] = $0 }
    alarm.cancel()
  }

  private func wake(_ id: Int) { waiting.removeValue(forKey: id)?.resume() }

  private func wake() {
    for continuation in waiting.values { continuation.resume() }
    waiting = [:]
  }
}
