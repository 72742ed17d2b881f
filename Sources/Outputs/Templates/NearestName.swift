/// Finds the name that somebody probably meant.
enum NearestName {
  /// The closest name by edits, when it is close; the first of several.
  static func find(_ written: String, among names: [String]) -> String? {
    let bytes = Array(written.utf8)
    guard bytes.count <= 80 else { return nil }
    let limit = max(1, bytes.count / 3)
    var best: (name: String, distance: Int)?
    for name in names where abs(name.utf8.count - bytes.count) <= limit {
      let distance = edits(bytes, Array(name.utf8))
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements, and swaps of neighbours (optimal string alignment).
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var row = Array(0...right.count)
    for i in 0..<left.count {
      var next = [i + 1]
      for j in 0..<right.count {
        var cost = min(next[j] + 1, row[j + 1] + 1, row[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        next.append(cost)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
