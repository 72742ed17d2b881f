import Compilation
import Testing

struct ParallelTests {
  @Test(arguments: [1, 2, 3, 16, 1000])
  func `results come in the order of the items, whatever the number of jobs`(jobs: Int) async {
    let items = Array(0..<517)
    let squares = await Parallel.map(items, jobs: jobs) { $0 * $0 }
    #expect(squares == items.map { $0 * $0 })
  }

  @Test func `nothing to do is nothing done`() async {
    #expect(await Parallel.map([Int](), jobs: 4) { $0 } == [])
  }
}
