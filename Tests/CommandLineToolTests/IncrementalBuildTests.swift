import Compilation
import Foundation
import Outputs
import SourceModel
import Stories
import TestSupport
import Testing

@testable import CommandLineTool

/// The law: build(B, reusing: build(A)) == build(B), messages included (ARCHITECTURE, Phases).
@Suite struct IncrementalBuildTests {
  /// Builds with all that earlier builds left, and into nothing with nothing kept; both must be the same.
  ///
  /// - Returns: whether something was built.
  @discardableResult
  private static func holdsLaw(
    _ book: ChangingBook, after said: String, options: [String] = []
  ) throws -> Bool {
    let workspace = book.workspace
    let day = ["--as-of", "2021-10-01", "--jobs", "2"] + options
    let kept = try ProgramRun.run(
      ["build", "--output", "kept", "--cache", "cache"] + day, in: workspace.folder)
    let clean = try ProgramRun.run(
      ["build", "--output", "clean", "--cache", "none"] + day, in: workspace.folder)
    #expect(kept.status == clean.status, "after \(said): \(kept.errors)")
    // Two lines name the output and count what was written.
    func messages(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.contains(" files in ") }
    }
    #expect(messages(kept.errors) == messages(clean.errors), "after \(said)")
    guard clean.status == 0 else { return false }
    let (left, right) = (try workspace.tree("kept"), try workspace.tree("clean"))
    #expect(Set(left.keys) == Set(right.keys), "after \(said)")
    for (path, bytes) in right where left[path] != bytes {
      Issue.record("after \(said): \(path) differs")
    }
    for name in ["clean", ".clean-spare", "none"] where workspace.exists(name) {
      try workspace.remove(name)
    }
    return true
  }

  @Test func `after each kind of edit a build equals a clean one`() throws {
    var book = try ChangingBook()
    try Self.holdsLaw(book, after: "the beginning")
    for (index, edit) in ChangingBook.Edit.allCases.enumerated() {
      // Of two trees one is brought up to date: what the edit before changed there is made anew in any case, so
      // neighbouring edits are of different stories.
      try book.make(edit, 5 * index + 1)
      #expect(try Self.holdsLaw(book, after: "\(edit)"), "after \(edit): nothing was built")
    }
  }

  /// All that is made, and book files alone, whose pages are kept one by one.
  @Test(
    arguments: [(1, []), (2, []), (3, ["--format", "epub", "--by-part"])] as [(UInt64, [String])])
  func `after random edits a build equals a clean one`(seed: UInt64, options: [String]) throws {
    var random = SeededGenerator(seed: seed)
    var book = try ChangingBook()
    var story: [String] = []
    var built = 0
    for _ in 0..<8 {
      // Several at once, too: what one edit hides another may show.
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let edit = try #require(ChangingBook.Edit.allCases.randomElement(using: &random))
        let number = Int.random(in: 0..<40, using: &random)
        story.append("\(edit) \(number)")
        try book.make(edit, number)
      }
      let said = story.suffix(6).joined(separator: ", ")
      if try Self.holdsLaw(book, after: said, options: options) { built += 1 }
    }
    #expect(built > 4)
  }

  @Test func `a damaged file of the cache is as if there were none`() throws {
    var book = try ChangingBook()
    try Self.holdsLaw(book, after: "the beginning")
    let folder = book.workspace.folder.appending(path: "cache")
    for (number, place) in [0, 40, 200].enumerated() {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let file = folder.appending(path: name)
        var bytes = try Data(contentsOf: file)
        bytes[place % bytes.count] ^= 0x55
        if number == 2 { bytes.removeLast(bytes.count / 2) }
        try bytes.write(to: file)
      }
      try book.make(.words, number)
      try Self.holdsLaw(book, after: "damage at \(place)")
    }
  }

  @Test func `an offline copy with another address says that one in its texts`() throws {
    var book = try ChangingBook()
    let folder = book.workspace.folder
    func build(_ output: String, _ cache: String, _ host: String) throws -> [String: Data] {
      let run = try ProgramRun.run(
        [
          "build", "--offline", "--output", output, "--cache", cache, "--base-url",
          "https://\(host).example/", "--as-of", "2021-10-01",
        ], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      return try book.workspace.tree(output)
    }
    // Both trees hold the first address before the other one comes.
    _ = try build("kept", "cache", "first")
    try book.make(.words, 1)
    _ = try build("kept", "cache", "first")
    let kept = try build("kept", "cache", "second")
    #expect(try kept == build("clean", "none", "second"))
  }

  @Test func `the words of one story change its pages and those beside it alone`() async throws {
    var book = try ChangingBook()
    let before = try await Self.fingerprints(book)
    try book.make(.words, 1)
    let after = try await Self.fingerprints(book)
    let changed = after.filter { route, mark in mark != nil && before[route] != mark }.keys
    let neighbours = ["story-0", "story-1", "story-2"]
    for route in changed {
      let isNear = neighbours.contains { route.text.hasPrefix("handbook/\($0)/") }
      let isList = ["handbook/by/", "people/", "schools/", "tags/", "fr/"].contains {
        route.text.hasPrefix($0)
      }
      #expect(isNear || isList, "\(route)")
    }
    #expect(changed.contains { $0.text == "handbook/story-1/" })
    #expect(after.values.count { $0 != nil } > 40)
  }

  @Test func `the words of one story change its page in a book file, and those beside it, alone`()
    async throws
  {
    var book = try ChangingBook()
    let first = KeptMembers()
    _ = try await Self.file(book, first)
    let known = try #require(first.news)
    #expect(known.count == 6)
    #expect(Set(known.values.map(\.sum)).count == 6)
    #expect(try await Self.file(book, KeptMembers(known)) == Self.file(book, nil))

    try book.make(.words, 1)
    let second = KeptMembers(known)
    #expect(try await Self.file(book, second) == Self.file(book, nil))
    let changed = try #require(second.news).keys.filter { known[$0] == nil }
    #expect((1...3).contains(changed.count))
  }

  /// The handbook as EPUB.
  private static func file(_ book: ChangingBook, _ members: KeptMembers?) async throws -> [UInt8] {
    var build = try build(book)
    build.keptMembers = members
    let site = try #require(try await build.plan().site)
    let route = try #require(site.routes.first { $0.text == "handbook/handbook.epub" })
    return try #require(try site.page(at: route))
  }

  private static func fingerprints(_ book: ChangingBook) async throws -> [Route: Fingerprint?] {
    var build = try build(book)
    build.kept = KeptPages()
    let site = try #require(try await build.plan().site)
    return Dictionary(
      uniqueKeysWithValues: site.routes.enumerated().map { ($1, site.fingerprint(at: $0)) })
  }

  private static func build(_ book: ChangingBook) throws -> SiteBuild {
    let loaded = try Loader.revision(
      LoadRequest(
        directory: book.workspace.folder.path, asOf: RecordedTime(seconds: 1_640_000_000), jobs: 2,
        withEditions: true))
    return SiteBuild(
      input: loaded.input, reader: loaded.reader, standing: loaded.standing, version: "1",
      baseURL: nil, flags: [], skipsInvalid: false, isStrict: false)
  }
}
