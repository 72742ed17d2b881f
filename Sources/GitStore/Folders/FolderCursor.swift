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

  /// Passes over entries that are the same in both, as far as one look shows it.
  ///
  /// Both stand at the beginning of an entry. From there equal bytes are equal entries; where the next
  /// one begins is known of the whole version that the family holds.
  static func skipEqual(_ left: inout FolderCursor, _ right: inout FolderCursor) {
    guard !left.isAtEnd, !right.isAtEnd else { return }
    let own = left.run
    let its = right.run
    let most = min(own.count, its.count)
    let isShared = left.folder.family == right.folder.family && own.offset == its.offset
    let skipped: Int
    if left.isStart(own.offset) {
      let common = isShared ? most : left.common(own.offset, right, its.offset, most)
      skipped = left.lastStart(notAfter: own.offset + common) - own.offset
    } else if right.isStart(its.offset) {
      let common = isShared ? most : left.common(own.offset, right, its.offset, most)
      skipped = right.lastStart(notAfter: its.offset + common) - its.offset
    } else {
      return
    }
    left.advance(skipped)
    right.advance(skipped)
  }

  private func isStart(_ offset: Int) -> Bool {
    offset <= folder.wholeCount && folder.starts[offset >> 6] >> UInt64(offset & 63) & 1 == 1
  }

  /// There is one: the caller stands on it.
  private func lastStart(notAfter offset: Int) -> Int {
    let last = min(offset, folder.wholeCount)
    var word = last >> 6
    var bits = folder.starts[word] & (UInt64.max >> UInt64(63 - (last & 63)))
    while bits == 0 {
      word -= 1
      bits = folder.starts[word]
    }
    return word << 6 + 63 - bits.leadingZeroBitCount
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

/// A place in which an entry is put together that lies in several pieces.
final class SeamBuffer {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1024

  init() { bytes = .allocate(capacity: capacity) }

  deinit { bytes.deallocate() }

  func entry(of cursor: FolderCursor) -> Result<FolderEntry, FolderEntry.Fault> {
    while true {
      let count = cursor.copy(to: bytes, atMost: capacity)
      let entry = FolderEntry.read(bytes, count)
      guard case .failure(.cut) = entry, count == capacity else { return entry }
      bytes.deallocate()
      capacity *= 4
      bytes = .allocate(capacity: capacity)
    }
  }
}

extension Folder {
  /// Lends what a cursor needs.
  func lend<Result>(_ body: (FolderCursor.Lent) -> Result) -> Result {
    family.bytes.withUnsafeBufferPointer { bytes in
      family.starts.withUnsafeBufferPointer { starts in
        pieces.withUnsafeBufferPointer { pieces in
          body(
            FolderCursor.Lent(
              family: ObjectIdentifier(family), bytes: bytes, starts: starts,
              wholeCount: family.wholeCount, pieces: pieces, count: count))
        }
      }
    }
  }
}
