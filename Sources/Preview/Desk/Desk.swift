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
  /// Seen by the watcher, and not read yet.
  private var unread = Changes()
  /// Read, and not in a site that was made.
  private var unmade = Changes()
  /// How many times a site was asked for that nobody is to be answered without, and how many of them were made.
  private var asked = 0
  private var answered = 0
  /// How often it was tried in vain, one time after the other.
  private var retries = 0
  private var making: Task<Void, Never>?
  private var waiting: [Int: (number: Int, continuation: CheckedContinuation<Void, Never>)] = [:]
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
    asked += 1
    begin()
    await making?.value
  }

  /// Follows the watcher until it stops.
  package func follow() async {
    for await _ in watcher.signals {
      // Kept where a request finds them: it does not wait for the burst to be over.
      unread.formUnion(watcher.take())
      let clock = ContinuousClock()
      let end = clock.now + Desk.longestBurst
      while clock.now < end {
        do { try await Task.sleep(for: Desk.quiet) } catch { return }
        let more = watcher.take()
        if more.isEmpty { break }
        unread.formUnion(more)
      }
      read()
    }
  }

  /// What is shown now: after everything that was saved before this was asked.
  package func current() async -> ShownSite {
    unread.formUnion(watcher.take())
    read()
    if answered < asked { await wait(for: asked) }
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
    wake(upTo: .max)
  }

  private func forget(_ id: Int) { followers[id] = nil }

  private func show(_ site: ShownSite) {
    shown = site
    for follower in followers.values { follower.yield(.made) }
  }

  /// Reads what was written. Words alone are shown at once; what is more waits for a site.
  private func read() {
    guard !unread.isEmpty else { return }
    let changes = unread
    unread = Changes()
    let clock = ContinuousClock()
    let began = clock.now
    do {
      let real = try bench.read(changes)
      guard !real.isEmpty || shown.trouble != nil else { return }
      unmade.formUnion(real)
      if let light = bench.light(real, on: shown) {
        show(light)
        tell(.made(light, of: real, after: clock.now - began))
      } else {
        asked += 1
      }
      begin()
    } catch {
      trouble("\(error)", changes)
    }
  }

  private func begin() {
    guard making == nil, !unmade.isEmpty || answered < asked else { return }
    making = Task {
      while !unmade.isEmpty || answered < asked { await make() }
      making = nil
    }
  }

  /// Makes a site of what was read.
  private func make() async {
    let (changes, number) = (unmade, asked)
    unmade = Changes()
    let clock = ContinuousClock()
    let began = clock.now
    do {
      // Not on the desk: it goes on answering.
      let made = try await bench.make()
      var site = shown.followed(by: made)
      // Words that were written meanwhile.
      if let light = bench.light(unmade, on: site) { site = light }
      show(site)
      retries = 0
      if answered < number {
        tell(.made(site, of: changes, after: clock.now - began))
      }
    } catch {
      trouble("\(error)", changes)
    }
    answered = max(answered, number)
    wake(upTo: answered)
  }

  /// The files could not be read: said, and tried again soon.
  private func trouble(_ why: String, _ changes: Changes) {
    let isKnown = shown.trouble == why
    show(shown.troubled(by: why))
    if !isKnown { tell(.trouble(why)) }
    let pause = Duration.seconds(min(1 << min(retries, 5), 30))
    retries += 1
    Task { [weak self] in
      try await Task.sleep(for: pause)
      await self?.again(Changes(isUnclear: true, touchesHistory: changes.touchesHistory))
    }
  }

  private func again(_ changes: Changes) {
    unread.formUnion(watcher.take())
    unread.formUnion(changes)
    read()
  }

  private func wait(for number: Int) async {
    next += 1
    let id = next
    let alarm = Task { [weak self] in
      try await Task.sleep(for: Desk.patience)
      await self?.wake(id)
    }
    await withCheckedContinuation { waiting[id] = (number, $0) }
    alarm.cancel()
  }

  private func wake(_ id: Int) { waiting.removeValue(forKey: id)?.continuation.resume() }

  private func wake(upTo number: Int) {
    for (id, waiter) in waiting where waiter.number <= number {
      waiting[id] = nil
      waiter.continuation.resume()
    }
  }
}
