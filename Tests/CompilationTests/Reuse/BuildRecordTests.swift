import Foundation
import Outputs
import SourceModel
import Stories
import Testing

@testable import Compilation

@Suite struct BuildRecordTests {
  private func key(_ change: (inout BuildKey) -> Void = { _ in }) throws -> BuildKey {
    let id = try #require(ObjectID(bytes: [UInt8](repeating: 5, count: 20)))
    var key = BuildKey(
      version: "1", commit: id, standing: id, editions: ["edition/a \(id)"], flags: [],
      baseURL: nil,
      offset: 0)
    change(&key)
    return key
  }

  private func record(_ place: WritingPlace) throws -> BuildRecord {
    var edition = Edition(asOf: RecordedTime(seconds: 100))
    edition.holds = 50..<200
    let later = try #require(RepoPath("stories/blog/later.md"))
    edition.leftOut = [Edition.LeftOut(path: later, reason: .notYetDue)]
    let outcome = SiteBuild.Outcome(
      diagnostics: [], report: try place.build(["": "portal", "blog/": "blog"]), edition: edition)
    return try #require(
      BuildRecord(
        try key(), outcome, output: try place.output(), messages: "warning: é", coloured: "red"))
  }

  @Test func `what is read is what was written`() throws {
    let record = try record(try WritingPlace())
    #expect(BuildRecord(record.bytes) == record)
    #expect(record.waitingFirst == ["stories/blog/later.md"] && record.waiting == 1)
    #expect(record.report.files == 3 && record.report.written == 0)
  }

  @Test func `a file that was cut or altered anywhere is no record`() throws {
    let bytes = try record(try WritingPlace()).bytes
    for length in 0..<bytes.count { #expect(BuildRecord(Array(bytes[..<length])) == nil) }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x40
      #expect(BuildRecord(damaged) == nil)
    }
    #expect(BuildRecord(bytes + [0]) == nil)
  }

  @Test func `it holds for the same inputs while nothing comes due`() throws {
    let place = try WritingPlace()
    let record = try record(place)
    let output = try place.output()
    for (now, holds) in [(49, false), (50, true), (199, true), (200, false)] {
      #expect(
        record.holds(try key(), at: RecordedTime(seconds: Int64(now)), output: output) == holds)
    }
    let other = try #require(ObjectID(bytes: [UInt8](repeating: 6, count: 20)))
    let changes: [(inout BuildKey) -> Void] = [
      { $0.version = "2" }, { $0.commit = other }, { $0.standing = other }, { $0.editions = [] },
      { $0.flags = ["--drafts"] }, { $0.baseURL = "" }, { $0.offset = 60 },
    ]
    for change in changes {
      #expect(!record.holds(try key(change), at: RecordedTime(seconds: 100), output: output))
    }
  }

  @Test func `it does not hold when the tree is another one`() throws {
    let now = RecordedTime(seconds: 100)
    let changes: [(WritingPlace) throws -> Void] = [
      { try FileManager.default.removeItem(atPath: $0.dist) },
      { try FileManager.default.removeItem(atPath: $0.dist + "/.colophon-manifest") },
      { try FileManager.default.removeItem(atPath: $0.dist + "/blog") },
      { try Data().write(to: URL(fileURLWithPath: $0.dist + "/index.html")) },
      { try Data().write(to: URL(fileURLWithPath: $0.dist + "/foreign")) },
      { try $0.build(["": "another portal", "blog/": "blog"]) },
    ]
    for change in changes {
      let place = try WritingPlace()
      let record = try record(place)
      let output = try place.output()
      #expect(record.holds(try key(), at: now, output: output))
      try change(place)
      #expect(!record.holds(try key(), at: now, output: output))
    }
  }
}
