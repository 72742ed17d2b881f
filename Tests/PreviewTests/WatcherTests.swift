import Foundation
import SourceModel
import Testing

@testable import Preview

/// What is seen of a workspace, by inotify and by looking: the same.
struct WatcherTests {
  enum Way: String, CaseIterable, Sendable {
    case asked, looking

    func watcher(_ places: WatchedPlaces) throws -> any FolderWatcher {
      switch self {
      case .asked: try InotifyWatcher(places)
      case .looking: PollingWatcher(places, shortest: .seconds(60))
      }
    }
  }

  /// Runs a change in a workspace and gives what was seen of it.
  private func seen(
    _ way: Way, before: (Scratch) throws -> Void = { _ in }, _ change: (Scratch) throws -> Void
  ) throws -> Changes {
    let scratch = try Scratch()
    try scratch.write("stories/handbook/old.md")
    try before(scratch)
    let watcher = try way.watcher(scratch.places)
    defer { watcher.stop() }
    #expect(watcher.take().isEmpty)
    try change(scratch)
    return watcher.take()
  }

  @Test(arguments: Way.allCases) func `a new file is seen`(way: Way) throws {
    let changes = try seen(way) { try $0.write("stories/handbook/calm.md") }
    #expect(changes == Changes(files: [try #require(RepoPath("stories/handbook/calm.md"))]))
  }

  @Test(arguments: Way.allCases) func `a file that is written again is seen`(way: Way) throws {
    let changes = try seen(way) { try $0.write("stories/handbook/old.md", "other words") }
    #expect(changes.names == ["stories/handbook/old.md"])
  }

  @Test(arguments: Way.allCases)
  func `an editor that saves beside and renames is seen`(way: Way) throws {
    let changes = try seen(way) {
      try $0.write("stories/handbook/.old.md.tmp", "other")
      try $0.rename("stories/handbook/.old.md.tmp", "stories/handbook/old.md")
    }
    #expect(changes.names == ["stories/handbook/old.md"])
  }

  @Test(arguments: Way.allCases) func `a file that goes is seen`(way: Way) throws {
    let changes = try seen(way) { try $0.remove("stories/handbook/old.md") }
    #expect(changes.names == ["stories/handbook/old.md"])
  }

  @Test(arguments: Way.allCases)
  func `a new folder is seen with all that is in it`(way: Way) throws {
    let scratch = try Scratch()
    let watcher = try way.watcher(scratch.places)
    defer { watcher.stop() }
    try scratch.makeFolder("stories/blog/2021")
    #expect(watcher.take().isUnclear)
    try scratch.write("stories/blog/2021/post.md")
    #expect(watcher.take().names == ["stories/blog/2021/post.md"])
  }

  @Test(arguments: Way.allCases)
  func `a folder that was renamed is followed under its new name`(way: Way) throws {
    let scratch = try Scratch()
    try scratch.write("stories/handbook/a/b/story.md")
    let watcher = try way.watcher(scratch.places)
    defer { watcher.stop() }
    try scratch.rename("stories/handbook/a", "stories/handbook/z")
    #expect(watcher.take().isUnclear)
    try scratch.write("stories/handbook/z/b/story.md", "other")
    #expect(watcher.take().names == ["stories/handbook/z/b/story.md"])
  }

  @Test(arguments: Way.allCases)
  func `a folder that left the workspace is not followed`(way: Way) throws {
    let scratch = try Scratch()
    try scratch.write("stories/handbook/a/story.md")
    let watcher = try way.watcher(scratch.places)
    defer { watcher.stop() }
    try scratch.rename("stories/handbook/a", "elsewhere")
    #expect(watcher.take().isUnclear)
    try scratch.write("elsewhere/story.md", "other")
    #expect(watcher.take().isEmpty)
  }

  @Test(arguments: Way.allCases)
  func `a workspace in the place of another is followed`(way: Way) throws {
    let scratch = try Scratch()
    let watcher = try way.watcher(scratch.places)
    defer { watcher.stop() }
    let away = scratch.folder.path + "-away"
    try FileManager.default.moveItem(atPath: scratch.folder.path, toPath: away)
    defer { try? FileManager.default.removeItem(atPath: away) }
    #expect(watcher.take().isUnclear)
    try scratch.write("stories/handbook/new.md")
    #expect(watcher.take().isUnclear)
    _ = watcher.take()
    try scratch.write("stories/handbook/new.md", "other")
    #expect(watcher.take().names == ["stories/handbook/new.md"])
  }

  @Test(arguments: Way.allCases)
  func `a folder that comes back after all of it went is followed`(way: Way) throws {
    let scratch = try Scratch()
    let watcher = try way.watcher(scratch.places)
    defer { watcher.stop() }
    try scratch.remove("stories")
    #expect(watcher.take().isUnclear)
    try scratch.write("stories/handbook/new.md")
    _ = watcher.take()
    try scratch.write("stories/handbook/new.md", "other")
    #expect(watcher.take().names == ["stories/handbook/new.md"])
  }

  @Test(
    arguments: Way.allCases,
    [
      "README.md", "notes.txt", "dist/index.html", "stories/handbook/.old.md.swp",
      "stories/handbook/old.md~", "stories/handbook/#old.md#", "stories/.hidden/a.md",
    ])
  func `what is no part of the book wakes nobody`(way: Way, path: String) throws {
    #expect(try seen(way) { try $0.write(path) }.isEmpty)
  }

  @Test(arguments: Way.allCases, ["colophon.yml", ".mailmap"])
  func `settings at the root are seen`(way: Way, name: String) throws {
    #expect(try seen(way) { try $0.write(name) }.names == [name])
  }

  @Test(arguments: Way.allCases)
  func `a link is no way out of the workspace`(way: Way) throws {
    let outside = try Scratch()
    let link = { (scratch: Scratch) in
      for name in ["stories/handbook/out", "stories/blog"] {
        try FileManager.default.createSymbolicLink(
          at: scratch.folder.appending(path: name), withDestinationURL: outside.folder)
      }
    }
    let changes = try seen(way, before: link) { _ in
      try outside.write("stories/handbook/there.md")
      try outside.write("there.md")
    }
    #expect(changes.isEmpty)
  }

  @Test(arguments: Way.allCases) func `a commit is seen`(way: Way) throws {
    let scratch = try Scratch()
    try scratch.write(".git/HEAD", "ref: refs/heads/main")
    try scratch.write(".git/refs/heads/main", "1")
    try scratch.makeFolder(".git/refs/tags")
    let git = scratch.folder.appending(path: ".git").path
    let places = WatchedPlaces(
      workspace: scratch.folder.path, gitFolder: git, commonFolder: git)
    let watcher = try way.watcher(places)
    defer { watcher.stop() }
    try scratch.write(".git/index", "1")
    #expect(watcher.take().isEmpty)
    try scratch.write(".git/refs/heads/main.lock", "2")
    try scratch.rename(".git/refs/heads/main.lock", ".git/refs/heads/main")
    #expect(watcher.take() == Changes(touchesHistory: true))
    try scratch.write(".git/refs/tags/edition/2021", "2")
    #expect(watcher.take() == Changes(touchesHistory: true))
    try scratch.write(".git/HEAD", "ref: refs/heads/other")
    #expect(watcher.take() == Changes(touchesHistory: true))
  }

  @Test func `when the system lost count, everything is read again`() throws {
    let scratch = try Scratch()
    let watcher = try InotifyWatcher(scratch.places)
    defer { watcher.stop() }
    // More events than the system keeps for anybody who does not fetch them.
    var table = try InotifyTable(scratch.places)
    let file = scratch.folder.appending(path: "stories/handbook/x.md").path
    let most =
      Int(
        try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
          .trimmingCharacters(in: .whitespacesAndNewlines)) ?? 16_384
    for round in 0..<most {
      // Two different events, since equal ones in a row are one.
      close(open(file, O_WRONLY | O_CREAT, 0o644))
      if round % 2 == 0 { unlink(file) }
    }
    let changes = try table.read()
    #expect(changes.isUnclear)
    try scratch.write("stories/handbook/after.md")
    #expect(try table.read().names.contains("stories/handbook/after.md"))
  }

  @Test func `a burst of many files is one unclear change`() throws {
    var changes = Changes()
    for number in 0..<1_500 {
      changes.formUnion(Changes(files: [try #require(RepoPath("stories/a\(number).md"))]))
    }
    #expect(changes.isUnclear)
    #expect(changes.files.count < 1_001)
  }

  @Test(.timeLimit(.minutes(1)), arguments: Way.allCases)
  func `news is told, once for a burst`(way: Way) async throws {
    let scratch = try Scratch()
    let watcher: any FolderWatcher =
      way == .asked
      ? try InotifyWatcher(scratch.places)
      : PollingWatcher(scratch.places, shortest: .milliseconds(20))
    for number in 0..<20 { try scratch.write("stories/handbook/a\(number).md") }
    for await _ in watcher.signals { break }
    var seen = Changes()
    while seen.files.count < 20 {
      seen.formUnion(watcher.take())
      try await Task.sleep(for: .milliseconds(5))
    }
    watcher.stop()
  }
}
