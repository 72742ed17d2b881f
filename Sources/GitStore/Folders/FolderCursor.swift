import Glibc

/// Goes through a folder entry by entry, over the seams of its pieces.
///
/// It lives no longer than the bytes it was lent.
struct FolderCursor {
  /// What a cursor needs of a folder while its bytes are lent.
  struct Lent {
    let family: ObjectIdentifier
    let bytes: UnsafeBufferPointer<UInt8>
    let starts: UnsafeBufferPointer<UInt64>
    let wholeCount: Int
    let pieces: UnsafeBufferPointer<Folder.Piece>
    let count: Int
  }

  private let folder: Lent
  private let seam: SeamBuffer
  /// The piece in which the next entry begins, and where it begins in the folder.
  private var piece = 0
  private(set) var at = 0

  init(_ folder: Lent, _ seam: SeamBuffer) {
    self.folder = folder
    self.seam = seam
  }

  var isAtEnd: Bool { at == folder.count }

  /// Where the next entry lies in the family, and how many bytes follow in the same piece.
  private var run: (offset: Int, count: Int) {
    let own = folder.pieces[piece]
    let end = piece + 1 < folder.pieces.count ? Int(folder.pieces[piece + 1].at) : folder.count
    return (Int(own.offset) + at - Int(own.at), end - at)
  }

  /// The next entry; the cursor is not at the end.
  func entry() -> Result<FolderEntry, FolderEntry.Fault> {
    let (offset, count) = run
    guard let base = folder.bytes.baseAddress else { return .failure(.cut) }
    let direct = FolderEntry.read(base + offset, count)
    guard case .failure(.cut) = direct, count < folder.count - at else { return direct }
    return seam.entry(of: self)
  }

  /// Copies bytes from here on; answers how many there were.
  func copy(to target: UnsafeMutablePointer<UInt8>, atMost limit: Int) -> Int {
    guard let base = folder.bytes.baseAddress else { return 0 }
    var made = 0
    var next = self
    while made < limit, !next.isAtEnd {
      let (offset, count) = next.run
      let part = min(count, limit - made)
      (target + made).update(from: base + offset, count: part)
      made += part
      next.advance(part)
    }
    return made
  }

  mutating func advance(_ count: Int) {
    at += count
    while piece + 1 < folder.pieces.count, Int(folder.pieces[piece + 1].at) <= at { piece += 1 }
  }

  /// Passes over entries that are the same in both, as far as it can be seen without reading them.
  ///
  /// Both stand at the beginning of an entry. From there equal bytes are equal entries, and the same
  /// piece is the same bytes.
  static func skipEqual(_ left: inout FolderCursor, _ right: inout FolderCursor) {
    while !left.isAtEnd, !right.isAtEnd {
      let start = left.at
      let own = left.run
      let its = right.run
      if left.folder.family == right.folder.family, own.offset == its.offset {
        skipShared(&left, &right)
      } else {
        let common = left.common(own.offset, right, its.offset, min(own.count, its.count))
        let skipped =
          left.lastStart(own.offset...(own.offset + common)).map { $0 - own.offset }
          ?? right.lastStart(its.offset...(its.offset + common)).map { $0 - its.offset } ?? 0
        left.advance(skipped)
        right.advance(skipped)
      }
      if left.at == start { return }
    }
  }

  /// Both stand at the same byte of their family.
  private static func skipShared(_ left: inout FolderCursor, _ right: inout FolderCursor) {
    let (first, firstPiece) = (left.at, left.piece)
    let distance = right.at - left.at
    while !left.isAtEnd, !right.isAtEnd {
      let own = left.run
      let its = right.run
      guard own.offset == its.offset else { break }
      left.advance(min(own.count, its.count))
      right.advance(min(own.count, its.count))
      if own.count != its.count { break }
    }
    if left.isAtEnd, right.isAtEnd { return }
    left.retreat(notBefore: first, firstPiece)
    right.retreat(to: left.at + distance)
  }

  /// Goes back to where an entry begins; `first` is such a place.
  private mutating func retreat(notBefore first: Int, _ firstPiece: Int) {
    var end = at
    // At the end of a folder, and where a piece begins, the piece before holds the last byte.
    while true {
      let own = folder.pieces[piece]
      let start = max(Int(own.at), first)
      let base = Int(own.offset) - Int(own.at)
      if end >= start, let found = lastStart((base + start)...(base + end)) {
        at = found - base
        return
      }
      guard piece > firstPiece else { break }
      end = Int(own.at)
      piece -= 1
    }
    at = first
  }

  private mutating func retreat(to place: Int) {
    at = place
    while piece > 0, Int(folder.pieces[piece].at) > place { piece -= 1 }
  }

  /// The last place in a range of the family's bytes, all of one piece, where an entry begins.
  ///
  /// The end of the range counts if an entry begins inside of it: else what ends there may be the tail
  /// of something that began elsewhere.
  private func lastStart(_ range: ClosedRange<Int>) -> Int? {
    let end = range.upperBound
    guard let found = lastStart(range.lowerBound..<end) else { return nil }
    return end <= folder.wholeCount && isStart(end) ? end : found
  }

  private func isStart(_ offset: Int) -> Bool {
    folder.starts[offset >> 6] >> UInt64(offset & 63) & 1 == 1
  }

  private func lastStart(_ range: Range<Int>) -> Int? {
    let last = min(range.upperBound - 1, folder.wholeCount - 1)
    guard last >= range.lowerBound else { return nil }
    var word = last >> 6
    var bits = folder.starts[word] & (UInt64.max >> UInt64(63 - (last & 63)))
    while bits == 0 {
      word -= 1
      if word < range.lowerBound >> 6 { return nil }
      bits = folder.starts[word]
    }
    let found = word << 6 + 63 - bits.leadingZeroBitCount
    return found >= range.lowerBound ? found : nil
  }

  /// The first such place.
  private func firstStart(_ range: Range<Int>) -> Int? {
    let end = min(range.upperBound, folder.wholeCount)
    guard range.lowerBound < end else { return nil }
    var word = range.lowerBound >> 6
    var bits = folder.starts[word] & (UInt64.max << UInt64(range.lowerBound & 63))
    while bits == 0 {
      word += 1
      if word << 6 >= end { return nil }
      bits = folder.starts[word]
    }
    let found = word << 6 + bits.trailingZeroBitCount
    return found < end ? found : nil
  }

  /// Whether entries begin on both sides of a seam where the whole version says so: reading from the
  /// last such place before it leads to the first one behind it.
  mutating func isAligned(at seam: Int) -> Bool {
    piece = 0
    at = 0
    advance(seam)
    guard !isAtEnd else { return true }
    // The first place behind the seam.
    var place = piece
    var target = folder.count
    while place < folder.pieces.count {
      let own = folder.pieces[place]
      let end =
        place + 1 < folder.pieces.count ? Int(folder.pieces[place + 1].at) : folder.count
      let start = max(Int(own.at), seam)
      let base = Int(own.offset) - Int(own.at)
      if let found = firstStart((base + start)..<(base + end)) {
        target = found - base
        break
      }
      place += 1
    }
    if at > 0 {
      retreat(to: at - 1)
      retreat(notBefore: 0, 0)
    }
    while at < target {
      guard case .success(let entry) = self.entry() else { return false }
      advance(entry.count)
    }
    return at == target
  }

  private func common(
    _ offset: Int, _ other: FolderCursor, _ otherOffset: Int, _ most: Int
  ) -> Int {
    guard let own = folder.bytes.baseAddress, let its = other.folder.bytes.baseAddress else {
      return 0
    }
    let (left, right) = (own + offset, its + otherOffset)
    var at = 0
    while at + 256 <= most, memcmp(left + at, right + at, 256) == 0 { at += 256 }
    while at < most, left[at] == right[at] { at += 1 }
    return at
  }
}
