import Compilation
import Foundation
import Glibc
import SourceModel
import Synchronization
import Testing

/// Counts the changes that are asked for, and lets some fail.
final class FaultPlan: Sendable {
  private let count = Mutex(0)
  private let plan: @Sendable (Int, Disk.Step) -> Disk.Interference?

  init(_ plan: @escaping @Sendable (Int, Disk.Step) -> Disk.Interference?) { self.plan = plan }

  var disk: Disk {
    Disk { step in
      let number = self.count.withLock { count in
        count += 1
        return count
      }
      return self.plan(number, step)
    }
  }

  /// How many changes were asked for.
  var steps: Int { count.withLock { $0 } }

  /// The program is gone at a step: nothing is done from then on, what it was writing is half there.
  static func kill(at step: Int, exchanges: Bool) -> FaultPlan {
    FaultPlan { number, asked in
      if number >= step { return number == step ? .tear(EIO) : .fail(EIO) }
      if case .sync = asked { return .skip }
      if case .exchange = asked, !exchanges { return .fail(EINVAL) }
      return nil
    }
  }
}

struct FaultTests {
  /// Without waiting for the disk.
  static let quick = Disk { step in if case .sync = step { .skip } else { nil } }
  static let older = ["": "older", "gone/": "gone", "file": "file", "same/": "same", "b/c/d/": "x"]
  static let old = ["": "old", "a/": "a", "file/x": "now a folder", "same/": "same", "b/c": "file"]
  static let new = ["": "new", "a/b/": "b", "file": "a file again", "same/": "same", "b/c/d/": "y"]

  static func tree(_ pages: [String: String]) throws -> [String: String] {
    var tree: [String: String] = [:]
    for (text, content) in pages { tree[try #require(Route(text)).filePath] = content }
    return tree
  }

  /// A place whose `dist` is `old` and whose spare is `older`, or only the first of both.
  static func place(isFirst: Bool = false) throws -> WritingPlace {
    let place = try WritingPlace()
    if !isFirst { try place.build(older, disk: quick) }
    try place.build(old, disk: quick)
    return place
  }

  @Test(arguments: [true, false], [true, false])
  func `a build killed at any moment leaves the old or the new dist, and the next is clean`(
    exchanges: Bool, isFirst: Bool
  ) throws {
    let count = FaultPlan { _, step in
      if case .exchange = step, !exchanges { .fail(EINVAL) } else { nil }
    }
    try Self.place(isFirst: isFirst).build(Self.new, disk: count.disk)
    #expect(count.steps > 20)
    let clean = try WritingPlace()
    try clean.build(Self.new)
    let cleanManifest = try String(
      contentsOfFile: clean.dist + "/.colophon-manifest", encoding: .utf8)

    var outcomes: [String: Int] = [:]
    for step in 1...count.steps {
      let place = try Self.place(isFirst: isFirst)
      let plan = FaultPlan.kill(at: step, exchanges: exchanges)
      #expect(throws: WriteError.self) { try place.build(Self.new, disk: plan.disk) }
      if !exchanges, !place.exists(place.dist) {
        // Between two renames: the journal says how it goes on.
        #expect(place.exists(place.workspace + "/.dist-journal"))
        outcomes["between", default: 0] += 1
      } else {
        let tree = try place.published()
        let isOld = try tree == Self.tree(Self.old)
        let isNew = try tree == Self.tree(Self.new)
        #expect(isOld || isNew, "killed at step \(step): \(tree)")
        outcomes[isOld ? "old" : "new", default: 0] += 1
      }
      try place.build(Self.new, disk: Self.quick)
      #expect(try place.tree(place.dist) == clean.tree(clean.dist))
      #expect(
        try String(contentsOfFile: place.dist + "/.colophon-manifest", encoding: .utf8)
          == cleanManifest)
      let left = try FileManager.default.contentsOfDirectory(atPath: place.workspace)
      #expect(Set(left).isSubset(of: ["stories", "dist", ".dist-spare", ".dist-lock"]))
    }
    #expect(outcomes["old"] ?? 0 > 10)
    #expect(outcomes["new"] ?? 0 >= 1)
    #expect((outcomes["between"] ?? 0 > 0) == !exchanges)
  }

  @Test func `a build killed before dist was ever there leaves none, and the next is clean`() throws
  {
    let count = FaultPlan { _, _ in nil }
    try WritingPlace().build(Self.new, disk: count.disk)
    for step in 1...count.steps {
      let place = try WritingPlace()
      let plan = FaultPlan.kill(at: step, exchanges: true)
      #expect(throws: WriteError.self) { try place.build(Self.new, disk: plan.disk) }
      if place.exists(place.dist) { #expect(try place.published() == Self.tree(Self.new)) }
      try place.build(Self.new, disk: Self.quick)
      #expect(try place.published() == Self.tree(Self.new))
    }
  }

  @Test func `a build killed twice, and a third time, is mended by the next`() throws {
    for first in [1, 2, 3, 4, 5, 9] {
      for second in stride(from: 1, to: 36, by: 4) {
        let place = try WritingPlace()
        for step in [first, second, second + 1] {
          let plan = FaultPlan.kill(at: step, exchanges: true)
          // Where there is less to do than that, it ends.
          do { try place.build(Self.new, disk: plan.disk) } catch is WriteError {}
        }
        try place.build(Self.new, disk: Self.quick)
        #expect(try place.published() == Self.tree(Self.new))
      }
    }
  }

  @Test(arguments: [ENOSPC, EACCES, EROFS, EIO, EDQUOT])
  func `one change that fails leaves the old dist, and one line says why`(code: Int32) throws {
    let count = FaultPlan { _, _ in nil }
    try Self.place().build(Self.new, disk: count.disk)
    for step in 1...count.steps {
      let place = try Self.place()
      let plan = FaultPlan { number, asked in
        if number == step { return .tear(code) }
        if case .sync = asked { return .skip }
        return nil
      }
      let error = #expect(throws: WriteError.self) {
        try place.build(Self.new, disk: plan.disk)
      }
      #expect(error?.isUsage == false)
      #expect(error?.description.contains("\n") == false)
      if case .failed(_, let path, let reported) = try #require(error) {
        #expect(reported == code)
        #expect(path.hasPrefix(place.workspace))
      } else {
        Issue.record("\(String(describing: error))")
      }
      // The last step is the one that waits for the exchange to be on the disk.
      let expected = step == count.steps ? Self.new : Self.old
      #expect(try place.published() == Self.tree(expected))
      try place.build(Self.new, disk: Self.quick)
      #expect(try place.published() == Self.tree(Self.new))
    }
  }

  @Test(arguments: [EINVAL, ENOSYS, ENOTSUP])
  func `where two names cannot be exchanged, three renames do it`(code: Int32) throws {
    let plan = FaultPlan { _, step in if case .exchange = step { .fail(code) } else { nil } }
    let place = try WritingPlace()
    for pages in [Self.older, Self.old, Self.new] {
      try place.build(pages, disk: plan.disk)
      #expect(try place.published() == Self.tree(pages))
    }
    #expect(try place.tree(place.spare).filter { $0.key != ".gitignore" } == Self.tree(Self.old))
    #expect(!place.exists(place.workspace + "/.dist-journal"))
    #expect(!place.exists(place.workspace + "/.dist-old"))
  }

  @Test func `a journal that is left over from a finished exchange does no harm`() throws {
    let place = try Self.place()
    try place.makeFile(place.workspace + "/.dist-journal", "colophon-journal 1\n")
    try place.build(Self.new)
    #expect(try place.published() == Self.tree(Self.new))
    #expect(!place.exists(place.workspace + "/.dist-journal"))
  }
}

final class Counter: Sendable {
  private let count = Mutex(0)

  func add() { count.withLock { $0 += 1 } }

  var value: Int { count.withLock { $0 } }
}

struct OutputLockTests {
  static let pages = ["": "portal"]

  @Test func `a second build stops when the first does not end`() throws {
    let place = try WritingPlace()
    var first = try DistWriter.begin(try place.output())
    let error = #expect(throws: WriteError.self) {
      try place.build(Self.pages, timeout: .milliseconds(60))
    }
    #expect(error == .busy(path: place.dist, seconds: 0))
    #expect(error?.isUsage == false)
    for file in try WritingPlace.files(Self.pages) { try first.put(file) }
    _ = try first.commit()
    try place.build(Self.pages, timeout: .zero)
    #expect(try place.published() == ["index.html": "portal"])
  }

  @Test func `a session that is let go gives the lock back and leaves dist as it was`() throws {
    let place = try WritingPlace()
    try place.build(Self.pages)
    do {
      var session = try DistWriter.begin(try place.output())
      for file in try WritingPlace.files(["": "never published"]) { try session.put(file) }
    }
    #expect(try place.published() == ["index.html": "portal"])
    try place.build(["": "next"], timeout: .zero)
    #expect(try place.published() == ["index.html": "next"])
  }

  @Test func `a second build waits for the first, says so once, and does not mix with it`()
    async throws
  {
    let place = try WritingPlace()
    let waits = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for build in 1...6 {
        group.addTask {
          let pages = Dictionary(
            uniqueKeysWithValues: (0..<20).map { ("\(build)/\($0 * build)/", "\(build)") })
          let files = try WritingPlace.files(pages)
          let report = try DistWriter.write(files, to: try place.output()) {
            waits.add()
          }
          #expect(report.files == 21)
        }
      }
      try await group.waitForAll()
    }
    let tree = try place.published()
    #expect(Set(tree.values).count == 1)
    #expect(tree.count == 20)
    #expect(waits.value <= 5)
    try place.build(Self.pages)
    try place.build(Self.pages)
    #expect(try place.published() == ["index.html": "portal"])
    #expect(try place.tree(place.spare).count == 2)
  }
}
