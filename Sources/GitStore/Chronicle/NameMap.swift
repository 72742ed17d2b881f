/// Which entries a commit's paths are, seen from the revision that is built.
///
/// A tree of 32 branches a level over the numbers of paths. Commits that know the same share it, and
/// what two children know of a parent is joined where they differ; ten thousand names at each of a
/// thousand merges would otherwise be compared one by one.
struct NameMap {
  /// A value is an entry, `none`, or below that a set of entries.
  static let none: Int32 = -1

  fileprivate final class Node {
    var values: [Int32]
    var children: [Node?]

    init(values: [Int32], children: [Node?]) {
      self.values = values
      self.children = children
    }

    convenience init(isLeaf: Bool) {
      self.init(
        values: isLeaf ? Array(repeating: NameMap.none, count: 32) : [],
        children: isLeaf ? [] : Array(repeating: nil, count: 32))
    }

    func copy() -> Node { Node(values: values, children: children) }
  }

  private var root: Node?
  /// Bits of a path's number above the lowest five.
  private let shift: Int

  /// Nothing is an entry; paths are numbered below `count`.
  init(count: Int) {
    var shift = 0
    while count > 32 << shift { shift += 5 }
    self.shift = shift
  }

  subscript(path: Int32) -> Int32 {
    get {
      guard let root else { return NameMap.none }
      // Asked for each change of each commit: the map holds its nodes, so none is held again.
      var node = Unmanaged.passUnretained(root)
      var shift = self.shift
      while shift > 0 {
        let place = Int(path >> Int32(shift)) & 31
        let next = node._withUnsafeGuaranteedRef { inner in
          inner.children[place].map { Unmanaged.passUnretained($0) }
        }
        guard let next else { return NameMap.none }
        node = next
        shift -= 5
      }
      return node._withUnsafeGuaranteedRef { $0.values[Int(path) & 31] }
    }
    set {
      if newValue != self[path] { NameMap.set(&root, shift, path, newValue) }
    }
  }

  private static func set(_ node: inout Node?, _ shift: Int, _ path: Int32, _ value: Int32) {
    if node == nil {
      node = Node(isLeaf: shift == 0)
    } else if !isKnownUniquelyReferenced(&node) {
      node = node?.copy()
    }
    guard let own = node else { return }
    if shift == 0 {
      own.values[Int(path) & 31] = value
    } else {
      set(&own.children[Int(path >> Int32(shift)) & 31], shift - 5, path, value)
    }
  }

  /// Takes in what another child knows of the same commit.
  mutating func join(_ other: NameMap, _ sets: inout EntrySets) {
    root = NameMap.joined(root, other.root, &sets)
  }

  private static func joined(_ left: Node?, _ right: Node?, _ sets: inout EntrySets) -> Node? {
    guard let left else { return right }
    guard let right, left !== right else { return left }
    var values: [Int32] = []
    var isSame = true
    for (own, its) in zip(left.values, right.values) {
      let value = sets.union(own, its)
      isSame = isSame && value == own
      values.append(value)
    }
    var children: [Node?] = []
    for (own, its) in zip(left.children, right.children) {
      let child = joined(own, its, &sets)
      isSame = isSame && child === own
      children.append(child)
    }
    return isSame ? left : Node(values: values, children: children)
  }

  /// All paths that are entries, in order of their numbers.
  func visit(_ body: (_ path: Int32, _ value: Int32) -> Void) {
    NameMap.visit(root, shift, 0, body)
  }

  private static func visit(
    _ node: Node?, _ shift: Int, _ first: Int32, _ body: (Int32, Int32) -> Void
  ) {
    guard let node else { return }
    for (place, value) in node.values.enumerated() where value != none {
      body(first + Int32(place), value)
    }
    for (place, child) in node.children.enumerated() {
      visit(child, shift - 5, first + Int32(place) << Int32(shift), body)
    }
  }
}

/// Sets of entries, for the rare path that is more than one: numbered, so that a path has one number.
struct EntrySets {
  private var sets: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]

  func entries(_ value: Int32) -> [Int32] {
    value >= 0 ? [value] : value == NameMap.none ? [] : sets[Int(-2 - value)]
  }

  mutating func union(_ left: Int32, _ right: Int32) -> Int32 {
    if left == right || right == NameMap.none { return left }
    if left == NameMap.none { return right }
    let set = Set(entries(left)).union(entries(right)).sorted()
    if let number = numbers[set] { return number }
    sets.append(set)
    let number = Int32(-1 - sets.count)
    numbers[set] = number
    return number
  }
}
