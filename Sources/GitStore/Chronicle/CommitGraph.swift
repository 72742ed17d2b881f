import SourceModel

/// All commits reachable from one, in numbers, children before their parents.
///
/// Among those that may come next the one with the latest committer date does; equal dates are
/// ordered by id. So "newest first" follows the dates as far as the graph lets it, whatever clocks said.
struct CommitGraph {
  private(set) var ids: [RawID] = []
  private(set) var trees: [RawID] = []
  private(set) var committed: [RecordedTime] = []
  private var parentNumbers: [Int32] = []
  /// Where the parents of a commit begin in `parentNumbers`; one more than there are commits.
  private var parentStarts: [Int32] = []

  var count: Int { ids.count }

  func parents(of commit: Int) -> ArraySlice<Int32> {
    parentNumbers[Int(parentStarts[commit])..<Int(parentStarts[commit + 1])]
  }

  /// Reads the commits. A commit at which a shallow clone was cut off is a thrown error, not a root.
  static func read(
    from tip: RawID, shallow: Set<RawID>, _ objects: borrowing ObjectStore
  ) throws(GitError) -> CommitGraph {
    // Read in any order first, numbered in the right order after.
    var places: [RawID: Int] = [tip: 0]
    var found = [tip]
    var headers: [(tree: RawID, time: RecordedTime, parents: [Int32])] = []
    while headers.count < found.count {
      let id = found[headers.count]
      if shallow.contains(id) { throw .shallow }
      let bytes = try objects.read(id, .commit, needed: "a commit of the history")
      let commit = try RawCommit(bytes, id: id)
      var parents: [Int32] = []
      for parent in commit.parents {
        let place = places[parent] ?? found.count
        if place == found.count {
          places[parent] = place
          found.append(parent)
        }
        // The same parent twice is one parent.
        if !parents.contains(Int32(place)) { parents.append(Int32(place)) }
      }
      headers.append((commit.tree, commit.committed, parents))
    }
    var children = [Int32](repeating: 0, count: found.count)
    for header in headers { for parent in header.parents { children[Int(parent)] += 1 } }
    var queue = CommitQueue()
    if children[0] == 0 { queue.push(0, headers[0].time, found[0]) }
    var order: [Int] = []
    while let place = queue.pop() {
      order.append(place)
      for parent in headers[place].parents {
        children[Int(parent)] -= 1
        if children[Int(parent)] == 0 {
          queue.push(Int(parent), headers[Int(parent)].time, found[Int(parent)])
        }
      }
    }
    // Only a file whose bytes do not match its name can make a commit its own ancestor.
    if let lost = children.firstIndex(where: { $0 > 0 }) {
      throw .damaged(found[lost].objectID, why: "its history leads back to itself")
    }
    var numbers = [Int32](repeating: 0, count: found.count)
    for (number, place) in order.enumerated() { numbers[place] = Int32(number) }
    var graph = CommitGraph()
    for place in order {
      graph.ids.append(found[place])
      graph.trees.append(headers[place].tree)
      graph.committed.append(headers[place].time)
      graph.parentStarts.append(Int32(graph.parentNumbers.count))
      graph.parentNumbers += headers[place].parents.map { numbers[Int($0)] }
    }
    graph.parentStarts.append(Int32(graph.parentNumbers.count))
    return graph
  }

  /// Which commits a commit's history holds, itself included.
  func ancestors(of commit: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    var next = [Int32(commit)]
    marks[commit] = true
    while let commit = next.popLast() {
      for parent in parents(of: Int(commit)) where !marks[Int(parent)] {
        marks[Int(parent)] = true
        next.append(parent)
      }
    }
    return marks
  }
}
