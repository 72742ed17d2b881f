import Foundation
import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// Renames are the pairs of `git diff-tree -r -M -l0`, with its scores.
struct RenameTests {
  private static let seed = UInt64(20_261_122)

  /// A commit that removes some texts and adds others, as git and as we pair them.
  private func compare(
    _ builder: RepositoryBuilder, _ before: [String: String], _ after: [String: String],
    _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let first = try builder.commit(files: before)
    let second = try builder.commit(files: after, parents: [first])
    let listed = try builder.git(
      ["-c", "core.quotePath=false", "diff-tree", "-r", "-M", "-l0", "\(first)", "\(second)"])
    let theirs = listed.split(separator: "\n").compactMap { line -> String? in
      let parts = line.split(separator: "\t")
      guard parts.count == 3, let mark = parts[0].split(separator: " ").last else { return nil }
      return "\(mark) \(parts[1]) \(parts[2])"
    }
    #expect(
      try pairs(builder, first, second) == theirs.sorted(), comment,
      sourceLocation: sourceLocation)
  }

  private func pairs(
    _ builder: RepositoryBuilder, _ first: ObjectID, _ second: ObjectID
  ) throws -> [String] {
    let repository = try Repository.open(at: builder.folder)
    let folders = try FolderStore()
    var paths = PathTable()
    var roots: [RawID?] = []
    for id in [first, second] {
      let bytes = try repository.objects.read(RawID(id), .commit, needed: "a commit")
      let tree = try RawCommit(bytes, id: RawID(id)).tree
      roots.append(try folders.folder(Array("stories".utf8)[...], in: tree, repository.objects))
    }
    let diff = try TreeDiff.compare(
      old: roots[0], new: roots[1], at: Array("stories".utf8), &paths, folders,
      repository.objects)
    let found = try RenamePairs.find(
      added: diff.added, removed: diff.removed, paths, repository.objects)
    return found.map { pair in
      let names = [pair.from, pair.to].map {
        String(decoding: paths.paths[Int($0)], as: UTF8.self)
      }
      let percent = pair.score * 100 / Similarity.most
      return
        "R\(String(repeating: "0", count: percent < 10 ? 2 : percent < 100 ? 1 : 0))\(percent) "
        + names.joined(separator: " ")
    }.sorted()
  }

  @Test func `equal bytes first: the same last name, then the order of paths`() throws {
    try compare(
      try RepositoryBuilder(),
      [
        "stories/blog/a.md": "x\n", "stories/blog/b.md": "x\n", "stories/blog/c.md": "x\n",
        "stories/blog/e/a.md": "x\n",
      ],
      ["stories/handbook/b.md": "x\n", "stories/handbook/d.md": "x\n", "stories/v/a.md": "x\n"])
  }

  @Test func `a name that one old and one new file have wins over a better score`() throws {
    let text = (0..<20).map { "line \($0) of the story\n" }.joined()
    try compare(
      try RepositoryBuilder(),
      ["stories/a/calm.md": text, "stories/a/radio.md": text + "almost the same\n"],
      [
        "stories/b/calm.md": text + "almost the same\n" + "a\n",
        "stories/b/other.md": text + "b\n",
      ])
  }

  @Test func `a name that both have asks for three quarters, else the better score wins`() throws {
    let lines = (0..<20).map { "line \($0) of the story\n" }
    for same in [11, 13, 14, 15, 16, 17] {
      try compare(
        try RepositoryBuilder(), ["stories/a/calm.md": lines.joined()],
        [
          "stories/b/calm.md": lines.prefix(same).joined()
            + (same..<20).map { "new \($0) of it\n" }.joined(),
          "stories/b/other.md": lines.prefix(19).joined(),
        ])
    }
  }

  @Test func `swapped names are two changes and no rename`() throws {
    let (one, two) = (String(repeating: "one\n", count: 9), String(repeating: "two\n", count: 9))
    try compare(
      try RepositoryBuilder(), ["stories/a.md": one, "stories/b.md": two],
      ["stories/a.md": two, "stories/b.md": one])
  }

  @Test(arguments: [
    ("", "x\n"), ("x\n", ""), ("", ""), ("a", "ab"), ("a\nb", "a\nb\n"), ("a\r\nb\r\n", "a\nb\n"),
    ("a\u{0}\r\nb\r\n", "a\u{0}\nb\n"), ("\r\r\n\n", "\r\n\n"),
    (String(repeating: "é", count: 200), String(repeating: "é", count: 130)),
    (String(repeating: "0123456789", count: 30) + "\n", String(repeating: "0123456789", count: 31)),
  ]) func `texts at the edges are scored as git scores them`(before: String, after: String) throws {
    let builder = try RepositoryBuilder()
    let tail = try countsTail(builder)
    if tail, !before.hasSuffix("\n") || !after.hasSuffix("\n") { return }
    let kept = ["stories/k.md": "k"]
    try compare(
      builder, kept.merging(["stories/a.md": before]) { $1 },
      kept.merging(["stories/b.md": after]) { $1 })
  }

  /// git 2.44 and later count what stands after the last line end.
  private func countsTail(_ builder: RepositoryBuilder) throws -> Bool {
    let words = try builder.git("--version").split(separator: " ")
    let numbers = words[2].split(separator: ".").compactMap { Int($0) }
    return numbers.count > 1 && (numbers[0], numbers[1]) >= (2, 44)
  }

  @Test func `random texts: hundreds of pairs, the same ones with the same scores`() throws {
    var random = SeededGenerator(seed: Self.seed)
    for round in 0..<12 {
      let builder = try RepositoryBuilder()
      let (before, after) = Self.shuffled(40, &random)
      try compare(builder, before, after, "seed \(Self.seed), round \(round)")
    }
  }

  /// Texts that were moved and changed, some a little, some wholly, many with equal parts.
  private static func shuffled(
    _ count: Int, _ random: inout SeededGenerator
  ) -> ([String: String], [String: String]) {
    let words = (0..<60).map { "word\($0)" } + ["été", "山", "\r"]
    func line() -> String {
      (0..<Int.random(in: 1...20, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined(separator: " ") + "\n"
    }
    let common = (0..<4).map { _ in line() }
    var before: [String: String] = [:]
    var after: [String: String] = [:]
    for number in 0..<count {
      let lines = common + (0..<Int.random(in: 0...30, using: &random)).map { _ in line() }
      let old = "stories/\(number % 3)/name-\(Int.random(in: 0..<count, using: &random)).md"
      before[old] = lines.joined()
      var changed = lines
      for _ in 0..<Int.random(in: 0...(lines.count + 4), using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed[place] = line()
        case 1: changed.insert(line(), at: place)
        default: if changed.count > 1 { changed.remove(at: place) }
        }
      }
      let new = "stories/x\(number % 4)/name-\(Int.random(in: 0..<count, using: &random)).md"
      if Int.random(in: 0..<8, using: &random) > 0 { after[new] = changed.joined() }
    }
    return (before, after)
  }

  @Test func `what follows the last line end is counted as a newer git does when asked`() {
    let text = Array("a line\nand a tail".utf8)
    #expect(TextSpans(text).spans.reduce(0) { $0 + $1.bytes } == 7)
    #expect(TextSpans(text, countsTail: true).spans.reduce(0) { $0 + $1.bytes } == 17)
  }
}
