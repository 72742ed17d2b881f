/// A heap of commits that may come next: the greatest key first, equal ones by id.
struct CommitQueue {
  private struct Element {
    let place: Int32
    let key: Int64
    let id: RawID

    func isBefore(_ other: Element) -> Bool {
      key == other.key ? id < other.id : key > other.key
    }
  }

  private var heap: [Element] = []

  mutating func push(_ place: Int32, key: Int64, _ id: RawID) {
    heap.append(Element(place: place, key: key, id: id))
    var at = heap.count - 1
    while at > 0, heap[at].isBefore(heap[(at - 1) / 2]) {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> Int32? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    if heap.isEmpty { return first.place }
    heap[0] = last
    var at = 0
    while true {
      var best = at
      for child in (2 * at + 1)..<(2 * at + 3)
      where child < heap.count && heap[child].isBefore(heap[best]) {
        best = child
      }
      if best == at { return first.place }
      heap.swapAt(at, best)
      at = best
    }
  }
}
