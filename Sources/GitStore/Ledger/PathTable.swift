/// Gives each path that history names a number, so that records of changes stay small.
///
/// Paths are bytes here: history may hold names that no path may have, and they are never shown.
struct PathTable {
  private var numbers: [[UInt8]: Int32] = [:]
  private(set) var paths: [[UInt8]] = []

  var count: Int { paths.count }

  /// The number of a path, a new one where it is met for the first time.
  mutating func number(of path: [UInt8]) -> Int32 {
    if let number = numbers[path] { return number }
    let number = Int32(paths.count)
    numbers[path] = number
    paths.append(path)
    return number
  }

  /// The number of a path that was met; nil for another one.
  func known(_ path: [UInt8]) -> Int32? { numbers[path] }

  /// The name after the last slash.
  func lastName(of number: Int32) -> ArraySlice<UInt8> {
    let path = paths[Int(number)]
    guard let slash = path.lastIndex(of: 0x2F) else { return path[...] }
    return path[(slash + 1)...]
  }

  /// Order of bytes, which is git's order of full paths.
  func precedes(_ left: Int32, _ right: Int32) -> Bool {
    paths[Int(left)].lexicographicallyPrecedes(paths[Int(right)])
  }
}
