import TestSupport
import Testing

@testable import Stories

@Suite struct BlockAnchorsTests {
  private static func pairs(_ runs: [SequenceAlignment.Run]) -> [[Int]] {
    runs.flatMap { run in (0..<run.count).map { [run.old + $0, run.new + $0] } }
  }

  @Test(arguments: 0..<3_000) func `blocks at both ends are matched as a search does`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // Few kinds of blocks stand twice, many do not.
    let kinds = random.next(below: 2) == 0 ? 6 : 60
    func text() -> [Int] { (0..<random.next(below: 14)).map { _ in random.next(below: kinds) } }
    let old = text()
    var new = old
    for _ in 0..<random.next(below: 5) {
      let place = random.next(below: new.count + 1)
      switch random.next(below: 3) {
      case 0: new.insert(random.next(below: kinds), at: place)
      case 1: if place < new.count { new.remove(at: place) }
      default: if place < new.count { new.swapAt(place, random.next(below: new.count)) }
      }
    }
    func blocks(_ numbers: [Int]) -> [ProseBlock] {
      numbers.map { ProseBlock(.paragraph, "b\($0)") }
    }
    let (before, after) = (blocks(old), blocks(new))
    #expect(
      Self.pairs(BlockAnchors.runs(before, after)) == Self.pairs(BlockAnchors.search(before, after))
    )
  }
}
