import Foundation
import Glibc
import Outputs
import SourceModel
import Testing

@testable import Compilation

struct DistWriterTests {
  static let first = [
    "": "portal", "handbook/calm-start/": "calm", "handbook/feed.atom": "feed", "blog/": "blog",
  ]
  static let firstTree = [
    "index.html": "portal", "handbook/calm-start/index.html": "calm",
    "handbook/feed.atom": "feed", "blog/index.html": "blog",
  ]

  @Test func `a first build makes dist`() throws {
    let place = try WritingPlace()
    let report = try place.build(Self.first)
    #expect(try place.published() == Self.firstTree)
    #expect(try place.tree(place.dist)[".gitignore"] == "*\n!.gitignore\n")
    #expect((report.written, report.removed, report.unchanged) == (5, 0, 0))
    #expect(!report.isFilledInPlace)
  }

  @Test func `a fresh clone's dist with its gitignore alone is taken`() throws {
    let place = try WritingPlace()
    try place.makeFile(place.dist + "/.gitignore", "*\n!.gitignore\n")
    try place.build(Self.first)
    #expect(try place.published() == Self.firstTree)
    try place.build(Self.first)
    #expect(try place.published() == Self.firstTree)
  }

  @Test func `a build touches only what differs from the spare`() throws {
    let place = try WritingPlace()
    try place.build(Self.first)
    try place.build(Self.first)
    let before = try place.status(place.spare + "/blog/index.html")
    let feed = try place.status(place.spare + "/handbook/feed.atom")
    place.waitForClock()

    var pages = Self.first
    pages["handbook/feed.atom"] = "newer"
    pages["blog/new/"] = "post"
    let report = try place.build(pages)
    #expect((report.written, report.removed, report.unchanged) == (2, 0, 4))
    let after = try place.status(place.dist + "/blog/index.html")
    #expect(after.st_ino == before.st_ino)
    #expect(after.st_mtim.tv_sec == before.st_mtim.tv_sec)
    #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    #expect(
      try place.status(place.dist + "/handbook/feed.atom").st_mtim.tv_nsec != feed.st_mtim.tv_nsec)
    #expect(try place.published()["handbook/feed.atom"] == "newer")
    #expect(try place.published()["blog/new/index.html"] == "post")
  }

  @Test func `what is gone is removed, with the folders it leaves empty`() throws {
    let place = try WritingPlace()
    for _ in 1...2 { try place.build(["a/b/c/": "1", "a/b/d/": "2", "x/": "3"]) }
    let report = try place.build(["a/b/d/": "2"])
    #expect((report.written, report.removed, report.unchanged) == (0, 2, 2))
    #expect(try place.published() == ["a/b/d/index.html": "2"])
    #expect(!place.exists(place.dist + "/a/b/c"))
  }

  @Test func `a file becomes a folder and a folder a file`() throws {
    let place = try WritingPlace()
    for _ in 1...2 { try place.build(["a": "file", "b/c/": "page", "b/d": "file", "z": "same"]) }
    try place.build(["a/b/": "page", "b": "file", "z": "same"])
    #expect(try place.published() == ["a/b/index.html": "page", "b": "file", "z": "same"])
    try place.build(["a": "file", "b/c/": "page", "b/d": "file", "z": "same"])
    #expect(
      try place.published() == ["a": "file", "b/c/index.html": "page", "b/d": "file", "z": "same"])
  }

  @Test func `an empty build leaves an empty dist of ours`() throws {
    let place = try WritingPlace()
    try place.build(Self.first)
    try place.build([:])
    #expect(try place.published().isEmpty)
    try place.build(Self.first)
    #expect(try place.published() == Self.firstTree)
  }

  @Test func `the gitignore is an output of the workspace's own dist alone`() throws {
    let place = try WritingPlace()
    let output = try place.output(place.root + "/new/site")
    _ = try DistWriter.write(try WritingPlace.files(["": "portal"]), to: output)
    #expect(try place.tree(place.root + "/new/site") == ["index.html": "portal"])
  }

  @Test func `two files at one address are a clash, and dist stays`() throws {
    let place = try WritingPlace()
    try place.build(["": "old"])
    for pages in [["a", "a"], ["a", "a/b"], ["a/b", "a"]] {
      let files = try pages.flatMap { try WritingPlace.files([$0: "new"]) }
      #expect(throws: WriteError.self) { try DistWriter.write(files, to: try place.output()) }
      #expect(try place.published() == ["index.html": "old"])
    }
    try place.build(["": "new"])
    #expect(try place.published() == ["index.html": "new"])
  }

  @Test func `rights are what the umask leaves of 0644 and 0755`() throws {
    let place = try WritingPlace()
    try place.build(["a/": "page"])
    let mask = umask(0)
    umask(mask)
    #expect(try place.status(place.dist + "/a").st_mode & 0o777 == 0o777 & ~mask)
    #expect(try place.status(place.dist + "/a/index.html").st_mode & 0o777 == 0o666 & ~mask)
  }

  @Test func `equal builds give equal bytes, manifest included`() throws {
    let (one, two) = (try WritingPlace(), try WritingPlace())
    try one.build(["": "other", "gone/": "x"])
    try one.build(Self.first)
    try one.build(Self.first)
    try two.build(Self.first)
    let manifests = try [one, two].map {
      try String(contentsOfFile: $0.dist + "/.colophon-manifest", encoding: .utf8)
    }
    #expect(manifests[0] == manifests[1])
    #expect(manifests[0].hasPrefix("colophon-manifest 1\n"))
    #expect(manifests[0].hasSuffix("\nend 5\n"))
    #expect(try one.tree(one.dist) == two.tree(two.dist))
  }
}

/// Files that are made and written by several tasks at once.
@Suite struct TogetherTests {
  private static let pages = (0..<200).map { "part-\($0 % 7)/page-\($0)/" }

  /// Puts every page, with its number as its text, or what `make` says.
  private static func build(
    _ place: WritingPlace, jobs: Int, disk: Disk = .plain,
    make: @Sendable (Int) throws(ObjectError) -> [UInt8] = { Array("page \($0)".utf8) }
  ) throws -> WriteReport {
    var session = try DistWriter.begin(try place.output(), disk: disk)
    let routes = try pages.map { try #require(Route($0)) }
    try session.put(routes, jobs: jobs, make: make)
    return try session.commit()
  }

  @Test func `one task or eight, the tree is the same, its manifest too`() throws {
    let (one, eight) = (try WritingPlace(), try WritingPlace())
    #expect(try Self.build(one, jobs: 1).files == 201)
    #expect(try Self.build(eight, jobs: 8).files == 201)
    #expect(try one.tree(one.dist) == eight.tree(eight.dist))
    let manifests = try [one, eight].map {
      try String(contentsOfFile: $0.dist + "/.colophon-manifest", encoding: .utf8)
    }
    #expect(manifests[0] == manifests[1])
  }

  @Test func `what the spare holds is not written again`() throws {
    let place = try WritingPlace()
    for _ in 1...2 { _ = try Self.build(place, jobs: 4) }
    let report = try Self.build(place, jobs: 4) { Array("page \($0 == 7 ? 0 : $0)".utf8) }
    #expect(report.written == 1 && report.unchanged == 200)
  }

  @Test func `of several failures the earliest is told, and dist stays`() throws {
    let place = try WritingPlace()
    _ = try Self.build(place, jobs: 1)
    let before = try place.tree(place.dist)
    let id = try #require(ObjectID(bytes: [UInt8](repeating: 1, count: 20)))
    #expect(throws: ObjectError.damaged(id, "3")) {
      try Self.build(place, jobs: 1) { number throws(ObjectError) in
        if number >= 3 { throw .damaged(id, "\(number)") }
        return Array("new".utf8)
      }
    }
    #expect(throws: WriteError.self) {
      try Self.build(
        place, jobs: 8, disk: Disk { if case .write = $0 { .fail(28) } else { nil } }
      ) { Array("other \($0)".utf8) }
    }
    #expect(try place.tree(place.dist) == before)
  }

  @Test func `tasks that need the same new folder all find it, whatever stood at its name`() throws
  {
    let place = try WritingPlace()
    for round in 0..<2 {
      // Two tasks begin in each new folder at about the same time; folders of one round are files of the next.
      let pages = (0..<3_200).map { number in
        let folder = "a/\(1_000 + number / 32)"
        return round.isMultiple(of: 2) ? "\(folder)/b/\(number)" : "\(folder)/b/\(number)/c"
      }
      var session = try DistWriter.begin(try place.output())
      let routes = try pages.map { try #require(Route($0 + "/")) }
      try session.put(routes, jobs: 8) { Array("\(round) \($0)".utf8) }
      _ = try session.commit()
      #expect(try place.tree(place.dist).count { $0.key.hasSuffix("index.html") } == 3_200)
    }
  }

  @Test func `a second file at one address is refused`() throws {
    let place = try WritingPlace()
    var session = try DistWriter.begin(try place.output())
    let route = try #require(Route("a/"))
    #expect(throws: WriteError.self) { try session.put([route, route], jobs: 2) { _ in [] } }
  }
}
