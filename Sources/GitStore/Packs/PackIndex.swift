import SourceModel

/// The index of a pack: which object begins where (gitformat-pack, version 2).
///
/// All bounds are looked at when it is opened; libgit2 1.5 blocks for ever on an index that was cut.
struct PackIndex {
  private static let tableStart = 8 + 256 * 4

  private let file: MappedFile
  let count: Int
  /// The last twenty bytes of the pack it belongs to.
  let packSum: RawID

  /// Nil when the file is no such index.
  init?(_ path: String) {
    guard let file = MappedFile(path) else { return nil }
    let bytes = file.bytes
    guard bytes.count >= PackIndex.tableStart + 40, bytes.word(at: 0) == 0xFF74_4F63,
      bytes.word(at: 4) == 2
    else { return nil }
    var last = 0
    for first in 0..<256 {
      let next = Int(bytes.word(at: 8 + first * 4))
      guard next >= last else { return nil }
      last = next
    }
    // Ids, checksums and places of four bytes; places of eight bytes; two sums.
    let least = PackIndex.tableStart + last * 28 + 40
    guard bytes.count >= least, (bytes.count - least) % 8 == 0, let base = bytes.baseAddress else {
      return nil
    }
    self.file = file
    count = last
    packSum = RawID(base + (bytes.count - 40))
  }

  /// Where an object begins in the pack; nil when it is not there.
  func offset(of id: RawID) -> Int? {
    let place = firstPlace(notBefore: id)
    return place < count && self.id(at: place) == id ? offset(at: place) : nil
  }

  /// The ids that begin with some hexadecimal digits, two at most.
  func ids(beginningWith digits: String) -> [RawID] {
    let padded = digits + String(repeating: "0", count: max(0, 40 - digits.utf8.count))
    guard let lowest = RawID(hex: padded.utf8) else { return [] }
    let place = firstPlace(notBefore: lowest)
    return (place..<min(place + 2, count)).map { id(at: $0) }.filter {
      $0.objectID.description.hasPrefix(digits)
    }
  }

  private func firstPlace(notBefore id: RawID) -> Int {
    let first = Int(id.first >> 56)
    var low = first == 0 ? 0 : Int(file.bytes.word(at: 8 + (first - 1) * 4))
    var high = Int(file.bytes.word(at: 8 + first * 4))
    // Ids are spread evenly: the next bytes say about where, and a few looks make it sure.
    let share = Int(id.first >> 24 & 0xFFFF_FFFF)
    let guess = low + (high - low) * share >> 32
    let reach = 16
    if guess - reach > low, self.id(at: guess - reach) < id { low = guess - reach }
    if guess + reach < high, !(self.id(at: guess + reach) < id) { high = guess + reach }
    while low < high {
      let middle = (low + high) / 2
      if self.id(at: middle) < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func id(at place: Int) -> RawID {
    guard let base = file.bytes.baseAddress else { preconditionFailure("an index has bytes") }
    return RawID(base + (PackIndex.tableStart + place * 20))
  }

  /// Nil when the place lies outside the index; the pack looks whether it lies in the pack.
  private func offset(at place: Int) -> Int? {
    let short = file.bytes.word(at: PackIndex.tableStart + count * 24 + place * 4)
    if short & 0x8000_0000 == 0 { return Int(short) }
    let long = PackIndex.tableStart + count * 28 + Int(short & 0x7FFF_FFFF) * 8
    guard long + 8 <= file.bytes.count - 40 else { return nil }
    let high = UInt64(file.bytes.word(at: long)) << 32
    return Int(exactly: high | UInt64(file.bytes.word(at: long + 4)))
  }
}
