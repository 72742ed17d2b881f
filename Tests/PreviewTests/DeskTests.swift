import Foundation
import GitStore
import SourceModel
import Synchronization
import TestSupport
import Testing

@testable import Preview

/// What is shown follows what is saved.
@Suite(.timeLimit(.minutes(2))) struct DeskTests {
  private static let name = "stories/handbook/calm.md"
  private static let story = PreviewPagesTests.story

  /// A desk over a folder with one committed story.
  private func desk(
    _ builder: RepositoryBuilder, tell: @escaping @Sendable (Desk.News) -> Void = { _ in }
  ) async throws -> Desk {
    _ = try builder.commit(files: [Self.name: Self.story])
    try builder.checkOut(Self.name, Self.story)
    let bench = try Workbench(
      PreviewSettings(folder: builder.folder, version: "1", jobs: 2, cache: .none) {
        RecordedTime(seconds: 1_600_000_000)
      })
    let desk = Desk(bench, watcher: try InotifyWatcher(bench.places), tell: tell)
    await desk.open()
    return desk
  }

  private func page(_ shown: ShownSite) throws -> String {
    let route = try #require(Route("handbook/calm/"))
    return String(decoding: PreviewPages(shown).answer(at: route).body, as: UTF8.self)
  }

  @Test func `who asks after something was saved gets what was saved`() async throws {
    let builder = try RepositoryBuilder()
    let desk = try await desk(builder)
    let follower = Task { await desk.follow() }
    #expect(try page(await desk.current()).contains("of silence"))
    #expect(!(try page(await desk.current()).contains("not committed yet")))
    for round in 0..<20 {
      try builder.checkOut(Self.name, Self.story + "Round \(round).\n")
      #expect(try page(await desk.current()).contains("Round \(round)."))
    }
    #expect(try page(await desk.current()).contains("not committed yet"))
    await desk.close()
    await follower.value
  }

  @Test func `a story is shown to its writer before its day, and is marked`() async throws {
    let builder = try RepositoryBuilder()
    let desk = try await desk(builder)
    try builder.checkOut(
      Self.name, Self.story.replacing("\nlang:", with: "\npublish: 2020-12-24\nlang:"))
    let shown = try page(await desk.current())
    #expect(shown.contains("of silence"))
    #expect(shown.contains("This text is not shown before its day"))
    #expect(!shown.contains("A draft: this page"))
    await desk.close()
  }

  @Test func `a title that is saved is shown at once too, and on other pages`() async throws {
    let builder = try RepositoryBuilder()
    let desk = try await desk(builder)
    let titled = Self.story.replacing("A calm start", with: "A loud start")
    try builder.checkOut(Self.name, titled)
    let shown = await desk.current()
    #expect(try page(shown).contains("A loud start"))
    let front = PreviewPages(shown).answer(at: try #require(Route("handbook/")))
    #expect(String(decoding: front.body, as: UTF8.self).contains("A loud start"))
    // Words after it, while nobody knows whether the site with the title is made.
    try builder.checkOut(Self.name, titled + "And words.\n")
    let both = try page(await desk.current())
    #expect(both.contains("A loud start") && both.contains("And words."))
    await desk.close()
  }

  @Test func `words are shown at once, what others say of them soon after`() async throws {
    let builder = try RepositoryBuilder()
    let other = "stories/handbook/other.md"
    try builder.checkOut(other, Self.story.replacing("A calm start", with: "Another"))
    let desk = try await desk(builder)
    try builder.checkOut(
      Self.name, Self.story + "See [the other one](other.md) and [x](none.md).\n")
    let first = try page(await desk.current())
    #expect(first.contains("the other one"))
    let link = "<a href=\"../other/\">the other one</a>"
    let end = ContinuousClock.now + .seconds(30)
    while try !page(await desk.latest).contains(link), .now < end {
      try await Task.sleep(for: .milliseconds(20))
    }
    let last = try page(await desk.latest)
    #expect(last.contains(link))
    #expect(last.contains("none.md"), "what is wrong with the other link is said")
    await desk.close()
  }

  @Test func `words with an error, and words back in order, are shown as they are`() async throws {
    let builder = try RepositoryBuilder()
    let desk = try await desk(builder)
    for _ in 0..<3 {
      try builder.checkOut(Self.name, Self.story + "<script>alert(1)</script>\n")
      let markup = try page(await desk.current())
      #expect(markup.contains("colophon explain raw-html"))
      #expect(!markup.contains("<script>alert"))
      try builder.checkOut(Self.name, Self.story.replacing("level: secondary", with: "level: x"))
      #expect(try page(await desk.current()).contains("This text cannot be shown yet"))
      try builder.checkOut(Self.name, Self.story + "In order.\n")
      let mended = try page(await desk.current())
      #expect(mended.contains("In order."))
      #expect(!mended.contains("colophon explain"))
    }
    try builder.checkOut(Self.name, "---\nbroken\n")
    #expect(try page(await desk.current()).contains("This text cannot be shown yet"))
    await desk.close()
  }

  @Test func `those who ask at once share one making`() async throws {
    let builder = try RepositoryBuilder()
    let made = Counter()
    let desk = try await desk(builder) { if case .made = $0 { made.add() } }
    try builder.checkOut(Self.name, Self.story + "Shared words.\n")
    let pages = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<10 { group.addTask { try page(await desk.current()) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(pages.allSatisfy { $0.contains("Shared words.") })
    #expect(made.count <= 3, "the first, the words, and at most one more")
    await desk.close()
  }

  @Test func `what is saved without a change makes nothing`() async throws {
    let builder = try RepositoryBuilder()
    let desk = try await desk(builder)
    let number = await desk.current().number
    try builder.checkOut(Self.name, Self.story)
    try builder.checkOut("stories/handbook/4913", "")
    try FileManager.default.removeItem(atPath: builder.folder + "/stories/handbook/4913")
    #expect(await desk.current().number == number)
    await desk.close()
  }

  @Test func `those who follow are told, and that nothing happens too`() async throws {
    let builder = try RepositoryBuilder()
    let desk = try await desk(builder)
    let follower = Task { await desk.follow() }
    var updates = await desk.updates(pulse: .seconds(60)).makeAsyncIterator()
    try builder.checkOut(Self.name, Self.story + "Told.\n")
    guard case .made? = await updates.next() else {
      Issue.record("nothing was told")
      return
    }
    #expect(try page(await desk.latest).contains("Told."))
    var pulses = await desk.updates(pulse: .milliseconds(10)).makeAsyncIterator()
    guard case .pulse? = await pulses.next() else {
      Issue.record("no pulse")
      return
    }
    await desk.close()
    while await updates.next() != nil {}
    await follower.value
  }

  @Test func `files that cannot be read leave the last pages, until they can be`() async throws {
    let builder = try RepositoryBuilder()
    let desk = try await desk(builder)
    let away = builder.folder + "-away"
    try FileManager.default.moveItem(atPath: builder.folder, toPath: away)
    let troubled = await desk.current()
    #expect(troubled.trouble != nil)
    #expect(try page(troubled).contains("The files could not be read."))
    #expect(try page(troubled).contains("of silence"))
    try FileManager.default.moveItem(atPath: away, toPath: builder.folder)
    let end = ContinuousClock.now + .seconds(30)
    while await desk.latest.trouble != nil, .now < end {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(!(try page(await desk.latest).contains("The files could not be read.")))
    await desk.close()
  }
}

private final class Counter: Sendable {
  private let number = Mutex(0)
  var count: Int { number.withLock { $0 } }
  func add() { number.withLock { $0 += 1 } }
}
