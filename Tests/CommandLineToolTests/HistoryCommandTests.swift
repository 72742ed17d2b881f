import Foundation
import SourceModel
import TestSupport
import Testing

/// `colophon history`: who did what, as git knows it and as people want it told.
struct HistoryCommandTests {
  private static let calm = "stories/handbook/calm-start.md"

  private func objects(_ run: ProgramRun) throws -> [[String: Any]] {
    #expect(run.status == 0, "\(run.errors)")
    return try run.output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// A story that was written by two and renamed since.
  private func book() throws -> Workspace {
    let book = try Workspace()
    try book.write("stories/handbook/draft-name.md", Samples.story)
    try book.commit("handbook: a first try", date: "2021-03-04T05:06:07+02:00")
    try book.git("mv", "stories/handbook/draft-name.md", Self.calm)
    try book.commit(
      "handbook: a better name\n\nCo-authored-by: Bo Lind <bo@example.org>",
      date: "2021-03-06T23:30:00+08:00")
    return book
  }

  @Test func `a line an entry, its keys in order`() throws {
    let run = try book().colophon("history", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let line = run.output
    #expect(
      line.hasPrefix(
        #"{"path":"stories/handbook/calm-start.md","slug":"calm-start","kind":"handbook","lang":"en","firstWritten":"2021-03-04T05:06:07+02:00","lastRevised":"2021-03-06T23:30:00+08:00","landed":"2021-03-04T05:06:07+02:00","revisions":2,"commits":["#
      ), "\(line)")
    #expect(
      line.hasSuffix(
        #"],"contributors":[{"name":"Sample Teacher","role":"author","commits":2,"first":"2021-03-04T05:06:07+02:00","last":"2021-03-06T23:30:00+08:00"},{"name":"Bo Lind","role":"author","commits":1,"first":"2021-03-06T23:30:00+08:00","last":"2021-03-06T23:30:00+08:00"}],"approvals":[],"previousPaths":["stories/handbook/draft-name.md"]}"#
          + "\n"), "\(line)")
    #expect(!line.contains("@"), "no addresses unless asked for")
  }

  @Test func `addresses are told to who asks`() throws {
    let run = try book().colophon("history", "--emails", "--format", "json")
    #expect(
      run.output.contains(
        #"{"name":"Bo Lind","email":"bo@example.org","role":"author","commits":1,"#))
  }

  @Test func `people read a paragraph a text`() throws {
    let run = try book().colophon("history", Self.calm)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(6)) == [
        "stories/handbook/calm-start.md", "  first written  2021-03-04",
        "  last revised   2021-03-06", "  landed         2021-03-04",
        "  before         stories/handbook/draft-name.md",
        "  author         Sample Teacher, 2 commits, 2021-03-04 to 2021-03-06",
      ])
    #expect(lines.last?.hasSuffix("  Sample Teacher  handbook: a first try") == true)
    #expect(!run.output.contains("@"))
  }

  @Test func `it begins at a revision, and tells of the paths that are asked for`() throws {
    let book = try book()
    let before = try objects(try book.colophon("history", "--at", "HEAD~1", "--format", "json"))
    #expect(before.map { $0["path"] as? String } == ["stories/handbook/draft-name.md"])
    try book.write("stories/handbook/second.md", Samples.story)
    try book.commit()
    let cache = book.parent.appending(path: "kept")
    let run = try book.colophon(
      "history", "stories/handbook/second.md", "--format", "json", "--cache", cache.path)
    #expect(try objects(run).map { $0["path"] as? String } == ["stories/handbook/second.md"])
    #expect(FileManager.default.fileExists(atPath: cache.path))
    #expect(try book.colophon("history", "stories/nothing.md").status == 2)
    #expect(try book.colophon("history", "--format", "xml").status == 2)
    #expect(try book.colophon("history", "--at", "nothing").status == 3)
  }

  @Test func `a shallow clone cannot tell, and says so in one line`() throws {
    let book = try book()
    let clone = book.parent.appending(path: "clone")
    try book.git("clone", "-q", "--depth", "1", "file://" + book.folder.path, clone.path)
    let run = try ProgramRun.run(["history"], in: clone)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains("git fetch --unshallow"), "\(run.errors)")
  }

  @Test func `odd names are those that git shows`() throws {
    let builder = try RepositoryBuilder()
    let map = "New Name <new@example.org> <OLD@example.org>\nNo Mail Known <k@example.org> <>\n"
    try builder.checkOut(".mailmap", map)
    let authors: [([UInt8], String?)] = [
      (Array("A B <a@example.org>".utf8), nil), (Array("No Brackets".utf8), nil),
      (Array("<only@example.org>".utf8), nil), (Array("C <D <e@example.org>".utf8), nil),
      (Array("F > G <h@example.org>".utf8), nil), (Array("no address <>".utf8), nil),
      ([0xC9] + Array("lise <i@example.org>".utf8), nil),
      ([0xC9] + Array("milie <i@example.org>".utf8), "ISO-8859-1"),
      (Array("O".utf8) + [0x92] + Array("Brien <j@example.org>".utf8), "windows-1252"),
      (Array("Jürgen <k2@example.org>".utf8), "x-nothing"), (Array(" \t".utf8), nil),
      (Array("somebody <old@Example.org>".utf8), nil), (Array("else <OLD@EXAMPLE.ORG>".utf8), nil),
      (Array("\t Spaces \t <l@example.org>".utf8), nil), (Array("<<m@example.org>>".utf8), nil),
    ]
    var parents: [ObjectID] = []
    for (place, author) in authors.enumerated() {
      let tree = try builder.tree(files: [Self.calm: "\(place)\n", ".mailmap": map])
      let time = Array(" \(1_600_000_000 + place) +0100".utf8)
      let id = try builder.commit(
        tree: tree, parents: parents, authorLine: author.0 + time,
        committerLine: Array("C <c@example.org> 1600000000 +0000".utf8), encoding: author.1)
      try builder.reference("refs/heads/main", id)
      parents = [id]
    }
    var expected: [String: Int] = [:]
    // Where git finds no person it prints the format itself.
    for line in try builder.git("log", "--format=%aN").split(separator: "\n") where line != "%aN" {
      expected[line.trimmingCharacters(in: .whitespaces), default: 0] += 1
    }
    #expect(expected.count > 9)
    let run = try ProgramRun.run(
      ["history", "--format", "json"], in: URL(filePath: builder.folder))
    let rows = try #require(try objects(run).first?["contributors"] as? [[String: Any]])
    var names: [String: Int] = [:]
    for row in rows { names[try #require(row["name"] as? String)] = row["commits"] as? Int }
    #expect(names == expected)
    #expect(names["New Name"] == 2)
  }

  @Test func `an old edition brings back nothing that was withdrawn under another name`() throws {
    let book = try book()
    try book.git("tag", "-a", "edition/2021", "-m", "The first")
    try book.git("mv", Self.calm, "stories/handbook/still-start.md")
    try book.commit("handbook: a third name")
    try book.write(
      "stories/handbook/still-start.md",
      Samples.story.replacing(
        "lang: en\n",
        with: "lang: en\nwithdrawn: {on: 2021-05-01, reason: The author asked for it.}\n"))
    try book.commit("handbook: taken back")
    let run = try book.colophon("build", "--at", "edition/2021", "--output", "old")
    #expect(run.status == 0, "\(run.errors)")
    let page = try book.read("old/handbook/calm-start/index.html")
    #expect(page.contains("The author asked for it."))
    #expect(!page.contains("ten minutes"))
  }

  @Test func `a time that is not known is none, not 1970`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit(date: "1970-01-01T00:00:00Z")
    let run = try book.colophon("history", "--format", "json")
    #expect(run.output.contains(#""firstWritten":null"#), "\(run.output)")
    #expect(run.output.contains(#""commits":1,"first":null,"last":null}"#))
    #expect(!run.output.contains("1970"))
  }
}
