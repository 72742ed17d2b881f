import Compilation
import Foundation
import Glibc
import SourceModel
import Testing

/// Disks as they are: full, read-only, put into the place of `dist`.
struct RealDiskTests {
  /// A small disk in memory, mounted at a folder until it is let go.
  final class SmallDisk: Sendable {
    let path: String

    /// Nil where nothing may be mounted: without the rights of root, or in a closed container.
    init?(at path: String, _ arguments: [String]) throws {
      self.path = path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      guard try SmallDisk.run("mount", arguments + [path]) else { return nil }
    }

    deinit {
      do { #expect(try SmallDisk.run("umount", [path])) } catch { Issue.record(error) }
    }

    static func run(_ program: String, _ arguments: [String]) throws -> Bool {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [program] + arguments
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    }

    /// Whether this machine lets us.
    static let isPossible: Bool = {
      guard geteuid() == 0, let place = try? WritingPlace() else { return false }
      return (try? SmallDisk(at: place.root + "/disk", tmpfs("1m"))) != nil
    }()

    static func tmpfs(_ size: String) -> [String] {
      ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs"]
    }
  }

  static let comment: Comment = "mounting needs the rights of root"

  @Test(.enabled(if: SmallDisk.isPossible, comment))
  func `a full disk leaves the old dist and says so`() throws {
    let place = try WritingPlace()
    let disk = try #require(try SmallDisk(at: place.root + "/disk", SmallDisk.tmpfs("256k")))
    let output = try place.output(disk.path + "/site")
    let pages = ["": "old", "a/": "a"]
    for _ in 1...2 { _ = try DistWriter.write(try WritingPlace.files(pages), to: output) }
    let big = Dictionary(
      uniqueKeysWithValues: (0..<100).map { ("a/\($0)/", String(repeating: "x", count: 10_000)) })
    let error = #expect(throws: WriteError.self) {
      try DistWriter.write(try WritingPlace.files(big), to: output)
    }
    #expect(error?.description.contains("the disk is full") == true)
    #expect(try place.tree(disk.path + "/site") == ["index.html": "old", "a/index.html": "a"])
    let report = try DistWriter.write(try WritingPlace.files(["": "new"]), to: output)
    #expect(report.written == 1)
    #expect(try place.tree(disk.path + "/site") == ["index.html": "new"])
  }

  @Test(.enabled(if: SmallDisk.isPossible, comment))
  func `a read-only disk leaves the old dist and says so`() throws {
    let place = try WritingPlace()
    let disk = try #require(try SmallDisk(at: place.root + "/disk", SmallDisk.tmpfs("1m")))
    let output = try place.output(disk.path + "/site")
    _ = try DistWriter.write(try WritingPlace.files(["": "old"]), to: output)
    try #require(try SmallDisk.run("mount", ["-o", "remount,ro", disk.path]))
    let error = #expect(throws: WriteError.self) {
      try DistWriter.write(try WritingPlace.files(["": "new"]), to: output)
    }
    #expect(error?.description.contains("can only be read") == true)
    #expect(try place.tree(disk.path + "/site") == ["index.html": "old"])
  }

  @Test(.enabled(if: SmallDisk.isPossible, comment), arguments: [true, false])
  func `a place for another disk is filled where it stands, and that is said`(isBound: Bool) throws
  {
    let place = try WritingPlace()
    let real = place.root + "/real"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    let disk = try #require(
      try SmallDisk(at: place.dist, isBound ? ["--bind", real] : SmallDisk.tmpfs("1m")))
    for pages in [FaultTests.older, FaultTests.old, FaultTests.new, FaultTests.new] {
      let report = try place.build(pages)
      #expect(report.isFilledInPlace)
      #expect(try place.published() == FaultTests.tree(pages))
    }
    #expect(!place.exists(place.spare))
    // What a killed build leaves there is ours, and mended by the next.
    let plan = FaultPlan.kill(at: 12, exchanges: true)
    #expect(throws: WriteError.self) { try place.build(FaultTests.old, disk: plan.disk) }
    let report = try place.build(FaultTests.old)
    #expect(report.unchanged == 0)
    #expect(try place.published() == FaultTests.tree(FaultTests.old))
    withExtendedLifetime(disk) {}
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that may not be written to leaves the old dist and says so`() throws {
    let place = try WritingPlace()
    try place.build(["": "old"])
    #expect(chmod(place.workspace, 0o555) == 0)
    defer { chmod(place.workspace, 0o755) }
    let error = #expect(throws: WriteError.self) { try place.build(["": "new"]) }
    #expect(error?.description.contains("you are not allowed to") == true)
    #expect(try place.published() == ["index.html": "old"])
  }
}
