import SourceModel
import TestSupport

/// A history made at random: branches, merges of two and three, edits, renames with and without
/// edits, deletions. No path is ever used twice and no text copied, so that git can answer too.
struct RandomHistory {
  /// A story wherever it is: its path and its text.
  struct Story: Equatable {
    var path: String
    var lines: [String]
  }

  struct Commit {
    let id: ObjectID
    let parents: [Int]
    /// By number of the story.
    let stories: [Int: Story]

    var files: [String: String] {
      Dictionary(
        uniqueKeysWithValues: stories.values.map { ($0.path, $0.lines.joined(separator: "\n")) })
    }
  }

  private(set) var commits: [Commit] = []
  private var random: SeededGenerator
  /// Of its own, so that what messages say changes nothing else.
  private var messages: SeededGenerator
  private var nextStory = 0
  private var nextName = 0
  private var nextLine = 0

  init(seed: UInt64, steps: Int, merges: Bool, _ builder: RepositoryBuilder) throws {
    random = SeededGenerator(seed: seed)
    messages = SeededGenerator(seed: seed &+ 1_000)
    var heads: [Int] = []
    for step in 0..<steps {
      let choice = chance(10)
      if step == 0 || (merges && choice == 0 && chance(4) == 0) {
        heads.append(try add([], change([:]), builder))
      } else if merges, choice <= 2, heads.count < 4 {
        // Two children of one commit.
        let head = pick(heads)
        heads.append(try add([head], change(commits[head].stories), builder))
      } else if merges, choice <= 5, heads.count > 1 {
        try merge(&heads, builder)
      } else {
        let place = chance(heads.count)
        heads[place] = try add([heads[place]], change(commits[heads[place]].stories), builder)
      }
    }
    while heads.count > 1 { try merge(&heads, builder) }
  }

  private mutating func chance(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func pick<Element>(_ all: [Element]) -> Element { all[chance(all.count)] }

  private mutating func line() -> String {
    nextLine += 1
    return "line \(nextLine) \(chance(1_000_000)) of the story\n"
  }

  private mutating func name() -> String {
    nextName += 1
    return "stories/\(pick(["blog", "handbook", "a/b"]))/n\(nextName).md"
  }

  private mutating func add(
    _ parents: [Int], _ stories: [Int: Story], _ builder: RepositoryBuilder
  ) throws -> Int {
    // Clocks are wrong now and then.
    if chance(8) == 0 { builder.clock -= 864_000 }
    let message = try message(stories, builder)
    let commit = Commit(
      id: try id(parents, stories, message, builder), parents: parents, stories: stories)
    commits.append(commit)
    return commits.count - 1
  }

  /// Now and then agreements with texts that the commit holds or does not, and a patch.
  private mutating func message(
    _ stories: [Int: Story], _ builder: RepositoryBuilder
  ) throws -> String {
    func chance(_ count: Int) -> Int { Int.random(in: 0..<count, using: &messages) }
    var lines: [String] = []
    if chance(3) == 0 { lines.append("Reviewed-by: R \(chance(3)) <r@example.org>") }
    let known = stories.keys.sorted()
    if chance(8) == 0, !commits.isEmpty, !known.isEmpty {
      let number = known[chance(known.count)]
      let text = commits[chance(commits.count)].stories[number] ?? stories[number]
      let path = stories[number]?.path ?? ""
      let blob = try builder.blob((text?.lines ?? []).joined(separator: "\n"))
      lines += ["Reviewed-by: S <s@example.org>", "Review-of: \(path) \(blob)"]
    }
    if chance(20) == 0, !commits.isEmpty {
      lines.append("Translation-patched: \(commits[chance(commits.count)].id)")
    }
    return "one more\n\n" + lines.joined(separator: "\n") + "\n"
  }

  private func id(
    _ parents: [Int], _ stories: [Int: Story], _ message: String, _ builder: RepositoryBuilder
  ) throws -> ObjectID {
    let files = Dictionary(
      uniqueKeysWithValues: stories.values.map { ($0.path, $0.lines.joined(separator: "\n")) })
    return try builder.commit(
      files: files.merging(["README.md": "\(commits.count)\n"]) { $1 },
      parents: parents.map { commits[$0].id }, message: message)
  }

  private mutating func change(_ old: [Int: Story]) -> [Int: Story] {
    var stories = old
    for _ in 0..<(1 + chance(3)) {
      let known = stories.keys.sorted()
      guard !known.isEmpty, chance(5) > 0 else {
        stories[nextStory] = Story(path: name(), lines: (0..<12).map { _ in line() })
        nextStory += 1
        continue
      }
      let number = pick(known)
      guard var story = stories[number] else { continue }
      let choice = chance(8)
      if choice == 0 {
        stories[number] = nil
        continue
      }
      if choice < 3 { story.path = name() }
      if choice != 1 { story.lines[chance(12)] = line() }
      stories[number] = story
    }
    return stories
  }

  private mutating func merge(_ heads: inout [Int], _ builder: RepositoryBuilder) throws {
    let count = heads.count > 2 && chance(4) == 0 ? 3 : 2
    heads.shuffle(using: &random)
    let sides = Array(heads.suffix(count))
    heads.removeLast(count)
    var merged: [Int: Story] = [:]
    let all = sides.map { commits[$0].stories }
    for number in Set(all.flatMap(\.keys)).sorted() {
      let versions = all.compactMap { $0[number] }
      if versions.count < all.count, chance(5) == 0 { continue }
      var story = pick(versions)
      story.path = pick(versions).path
      // A conflict settled by hand.
      if Set(versions.map(\.lines)).count > 1, chance(2) == 0 { story.lines[chance(12)] = line() }
      // A merge that renames.
      if chance(12) == 0 { story.path = name() }
      merged[number] = story
    }
    heads.append(try add(sides, merged, builder))
  }
}
