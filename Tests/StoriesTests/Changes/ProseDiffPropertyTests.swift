import Glibc
import SourceModel
import TestSupport
import Testing

@testable import Stories

/// The laws of differences, over random texts.
@Suite struct ProseDiffPropertyTests {
  private static let words = [
    "a", "b", "class", "sits", "水", "喝", "ไทย", "پانی", ",", ".", "caf\u{E9}", "cafe\u{301}",
  ]

  private static func text(_ random: inout SeededGenerator) -> ProseText {
    ProseText(
      blocks: (0..<random.next(below: 8)).map { _ in
        let kinds: [ProseBlock.Kind] = [
          .paragraph, .item(depth: 1), .heading(level: 2), .code, .quote,
        ]
        let count = 1 + random.next(below: 12)
        let text = (0..<count).map { _ in words[random.next(below: words.count)] }
          .joined(separator: random.next(below: 3) == 0 ? "" : " ")
        return ProseBlock(kinds[random.next(below: kinds.count)], text)
      })
  }

  /// Some words and blocks of a text exchanged, dropped, doubled.
  private static func edited(_ text: ProseText, _ random: inout SeededGenerator) -> ProseText {
    var blocks: [ProseBlock] = []
    for block in text.blocks {
      switch random.next(below: 8) {
      case 0: continue
      case 1: blocks += [block, block]
      case 2: blocks.insert(block, at: 0)
      case 3, 4:
        var parts = block.text.split(separator: " ").map(String.init)
        if !parts.isEmpty {
          parts[random.next(below: parts.count)] = words[random.next(below: words.count)]
        }
        let edited = parts.joined(separator: " ")
        if !edited.isEmpty { blocks.append(ProseBlock(block.kind, edited)) }
      default: blocks.append(block)
      }
    }
    return ProseText(blocks: blocks)
  }

  @Test(arguments: 0..<400)
  func `a difference gives both texts again, and turned round it is the same`(
    seed: Int
  ) {
    var random = SeededGenerator(seed: UInt64(seed))
    let old = Self.text(&random)
    let new = random.next(below: 2) == 0 ? Self.edited(old, &random) : Self.text(&random)
    let diff = ProseDiff(old: old, new: new)
    #expect(diff.oldBlocks == old.blocks)
    #expect(diff.newBlocks == new.blocks)
    let back = ProseDiff(old: new, new: old)
    #expect(back.oldBlocks == new.blocks && back.newBlocks == old.blocks)
    #expect(back.wordsAdded == diff.wordsRemoved && back.wordsRemoved == diff.wordsAdded)
    #expect(back.blocks.count == diff.blocks.count)
    #expect(diff == ProseDiff(old: old, new: new))
    #expect(ProseDiff(old: old, new: old).isEmpty)
    for block in diff.blocks {
      #expect(!block.runs.isEmpty && block.runs.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test(arguments: 0..<300) func `the runs are equal, in order, and as long as can be`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 1_000)
    let letters = Int32(1 + random.next(below: 5))
    let old = (0..<random.next(below: 40)).map { _ in Int32(random.next(below: Int(letters))) }
    let new = (0..<random.next(below: 40)).map { _ in Int32(random.next(below: Int(letters))) }
    var budget = 1_000_000
    let runs = SequenceAlignment.runs(old, new, budget: &budget)
    var place = (0, 0)
    for run in runs {
      #expect(run.old >= place.0 && run.new >= place.1 && run.count > 0)
      #expect(old[run.old..<(run.old + run.count)] == new[run.new..<(run.new + run.count)])
      place = (run.old + run.count, run.new + run.count)
    }
    #expect(place.0 <= old.count && place.1 <= new.count)
    #expect(runs.reduce(0) { $0 + $1.count } == Self.longestCommon(old, new))
  }

  /// The length of the longest common subsequence, by the book.
  private static func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices {
      for j in new.indices {
        table[i + 1][j + 1] =
          old[i] == new[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
      }
    }
    return table[old.count][new.count]
  }

  @Test func `a search beyond its budget gives up and still tells the truth`() {
    let old = (0..<2_000).map { Int32($0 % 7) }
    let new = (0..<2_000).map { Int32(($0 * $0) % 11) }
    var budget = 5_000
    let runs = SequenceAlignment.runs(old, new, budget: &budget)
    #expect(budget < 0)
    for run in runs {
      #expect(old[run.old..<(run.old + run.count)] == new[run.new..<(run.new + run.count)])
    }
  }

  /// Pairs of a mebibyte each that ask for as much work as can be.
  private static let hostile: [(name: String, old: String, new: String)] = [
    ("one paragraph of other words", line("ab cd ", 0), line("ef cd ", 1)),
    ("periods out of step", repeated("a b ", 1 << 20), repeated("b a c ", 1 << 20)),
    ("many small paragraphs", repeated("a\n\n", 1 << 20), repeated("b\n\na\n\n", 1 << 20)),
    ("many alike", paragraphs(0), paragraphs(1)),
    ("no spaces", repeated("水", 1 << 20), repeated("火水", 1 << 20)),
  ]

  private static func repeated(_ unit: String, _ bytes: Int) -> String {
    String(repeating: unit, count: bytes / unit.utf8.count)
  }

  private static func line(_ unit: String, _ seed: Int) -> String {
    (0..<(1 << 17)).map { "w\(($0 &* 7_919 &+ seed &* 13) % 4_001) " }.joined()
  }

  private static func paragraphs(_ shift: Int) -> String {
    (0..<20_000).map { "we ask \(($0 + shift) % 97) of them and \(($0 * 3 + shift) % 89) of us" }
      .joined(separator: "\n\n")
  }

  @Test(arguments: hostile.indices) func `a hostile pair takes no longer than its length`(
    index: Int
  ) throws {
    let pair = Self.hostile[index]
    // By blocks made here: the parser has bounds of its own, which are not what is measured.
    func prose(_ text: String) -> ProseText {
      ProseText(
        blocks: text.split(separator: "\n\n").map { ProseBlock(.paragraph, String($0)) })
    }
    let (old, new) = (prose(pair.old), prose(pair.new))
    let start = Self.processorTime()
    let diff = ProseDiff(old: old, new: new)
    // Tests are not compiled for speed.
    #expect(Self.processorTime() - start < 20, "\(pair.name)")
    #expect(diff.wordsAdded + diff.wordsRemoved > 0)
  }

  /// Seconds that this thread worked: the machine may have other work.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
