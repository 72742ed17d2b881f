/// Which entries a commit's paths are, seen from the revision that is built.
///
/// At that revision each entry has its own path; on the way back names change and entries end. Only
/// what differs from there is held.
struct TrackedNames: Equatable {
  private var changed: [Int32: [Int32]] = [:]

  /// The entries that a path is; `base` answers for the revision that is built.
  func entries(at path: Int32, _ base: [Int32: Int32]) -> [Int32] {
    changed[path] ?? base[path].map { [$0] } ?? []
  }

  /// Before this commit the path was another one, or nothing at all.
  mutating func leave(_ path: Int32, for older: Int32?, _ base: [Int32: Int32]) {
    let moved = entries(at: path, base)
    guard !moved.isEmpty else { return }
    changed[path] = []
    guard let older else { return }
    changed[older] = TrackedNames.union(entries(at: older, base), moved)
  }

  /// What two children know of the commit they share.
  mutating func merge(_ other: TrackedNames, _ base: [Int32: Int32]) {
    if self == other { return }
    var merged = self
    for path in Set(changed.keys).union(other.changed.keys) {
      merged.changed[path] = TrackedNames.union(
        entries(at: path, base), other.entries(at: path, base))
    }
    self = merged
  }

  private static func union(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    left == right ? left : Set(left).union(right).sorted()
  }
}
