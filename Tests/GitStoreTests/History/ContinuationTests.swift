import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// What goes on from what was kept says what a whole walk says.
struct ContinuationTests {
  /// So that small histories go on as large ones do.
  private static let rule = KeepingRule(newOneIn: 1, longestLine: 3)

  private func answer(
    _ builder: RepositoryBuilder, _ question: Question, _ cache: HistoryCache = .none
  ) throws -> (chronicle: Chronicle, isContinued: Bool) {
    try Repository.open(at: builder.folder).answer(question, cache, Self.rule)
  }

  @Test(arguments: (1...6).map { UInt64($0) })
  func `at every commit of a random history, with editions and translations`(
    seed: UInt64
  ) throws {
    let builder = try RepositoryBuilder()
    let history = try RandomHistory(seed: seed, steps: 40, merges: seed % 2 == 0, builder)
    let kept = HistoryCache.folder(builder.outside("kept"))
    var random = SeededGenerator(seed: seed)
    var continued = 0
    for (number, commit) in history.commits.enumerated() {
      if Int.random(in: 0..<12, using: &random) == 0 {
        try builder.git("tag", "-a", "-m", "e", "edition/\(number)", "\(commit.id)")
      }
      // Every second story translates the one before it.
      var originals: [RepoPath: RepoPath] = [:]
      for (story, text) in commit.stories where story % 2 == 1 {
        if let original = commit.stories[story - 1] {
          originals[try path(text.path)] = try path(original.path)
        }
      }
      var paths = try commit.stories.values.map { try path($0.path) }
      paths.sort()
      paths.shuffle(using: &random)
      let all = Question(commit.id, paths, originals, withEditions: true)
      let some = Question(
        commit.id, Array(paths.prefix(1 + paths.count * 2 / 3)),
        number % 3 == 0 ? originals : [:], withEditions: number % 3 == 1)
      for question in number % 2 == 0 ? [all] : [all, some] {
        let found = try answer(builder, question, kept)
        #expect(
          found.chronicle == (try answer(builder, question).chronicle),
          "seed \(seed), commit \(number), continued \(found.isContinued)")
        if found.isContinued { continued += 1 }
      }
    }
    #expect(continued > 15, "seed \(seed)")
  }

  /// Three stories, of which one is kept, and what is asked of a commit on top.
  private func top(
    _ files: [String: String], message: String = "more\n"
  ) throws -> (continued: Bool, equal: Bool, Chronicle) {
    let builder = try RepositoryBuilder()
    let text = (0..<9).map { "line \($0)\n" }.joined()
    let begun = ["stories/a.md": text, "stories/b.md": "b\n" + text, "stories/c.md": "c\n" + text]
    let before = try builder.commit(files: [:])
    let root = try builder.commit(files: begun, parents: [before])
    let kept = HistoryCache.folder(builder.outside("kept"))
    let first = Question(root, try begun.keys.map { try path($0) }, [:], withEditions: true)
    #expect(try !answer(builder, first, kept).isContinued)
    #expect(try answer(builder, first, kept).isContinued)
    var now = begun.merging(files) { $1 }
    now = now.filter { !$0.value.isEmpty }
    let tip = try builder.commit(files: now, parents: [root], message: message)
    let question = Question(tip, try now.keys.map { try path($0) }, [:], withEditions: true)
    let found = try answer(builder, question, kept)
    return (
      found.isContinued, found.chronicle == (try answer(builder, question).chronicle),
      found.chronicle
    )
  }

  @Test(arguments: [
    ["stories/a.md": "changed\n"], ["stories/new.md": "new\n"], ["stories/a.md": ""],
    ["stories/a.md": "", "stories/d.md": (0..<9).map { "line \($0)\n" }.joined()], [:],
  ])
  func `a change, a new story, one taken away, one renamed, nothing`(
    files: [String: String]
  ) throws {
    let found = try top(files)
    #expect(found.continued && found.equal)
  }

  @Test func `a line about a text that the commit does not hold: all is walked`() throws {
    let found = try top(
      ["stories/a.md": "changed\n"],
      message:
        "more\n\nReviewed-by: R <r@example.org>\nReview-of: stories/b.md \(String(repeating: "1", count: 40))\n"
    )
    #expect(!found.continued && found.equal)
  }

  @Test func `an entry of which nothing was kept: all is walked, and kept for the next time`()
    throws
  {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: ["stories/a.md": "1\n", "stories/b.md": "2\n"])
    let kept = HistoryCache.folder(builder.outside("kept"))
    let one = Question(root, [try path("stories/a.md")], [:], withEditions: false)
    let both = Question(
      root, [try path("stories/a.md"), try path("stories/b.md")], [:], withEditions: false)
    #expect(try !answer(builder, one, kept).isContinued)
    #expect(try !answer(builder, both, kept).isContinued)
    #expect(try answer(builder, both, kept).isContinued)
    // Less is asked, and what is kept stays.
    #expect(try answer(builder, one, kept).isContinued)
    #expect(try answer(builder, both, kept).isContinued)
    #expect(try answer(builder, both, kept).chronicle == answer(builder, both).chronicle)
  }

  @Test func `a tag more is kept once it was asked for`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: ["stories/a.md": "1\n"])
    let kept = HistoryCache.folder(builder.outside("kept"))
    let question = Question(root, [try path("stories/a.md")], [:], withEditions: true)
    _ = try answer(builder, question, kept)
    try builder.git("tag", "-a", "-m", "e", "edition/1", "\(root)")
    #expect(try !answer(builder, question, kept).isContinued)
    let found = try answer(builder, question, kept)
    #expect(found.isContinued)
    #expect(found.chronicle.editions.count == 1)
    #expect(found.chronicle == (try answer(builder, question).chronicle))
  }

  @Test func `more new commits than are read each time: what is kept moves on`() throws {
    let builder = try RepositoryBuilder()
    let kept = HistoryCache.folder(builder.outside("kept"))
    var tip = try builder.commit(files: ["stories/a.md": "0\n"])
    var ways: [Bool] = []
    for number in 1...20 {
      tip = try builder.commit(files: ["stories/a.md": "\(number)\n"], parents: [tip])
      let question = Question(tip, [try path("stories/a.md")], [:], withEditions: false)
      let found = try answer(builder, question, kept)
      #expect(found.chronicle == (try answer(builder, question).chronicle))
      ways.append(found.isContinued)
    }
    #expect(ways.suffix(8).count { $0 } == 6)
  }
}
