/// A version of a folder, as pieces of what its family holds.
///
/// Where an entry of the family's whole version begins inside a piece, an entry of this version
/// begins too: it is looked at where a version is made, at the seams that it did not take over.
final class Folder {
  struct Piece {
    /// Where it begins in the folder.
    let at: UInt32
    /// Where its bytes lie in the family.
    let offset: UInt32
  }

  let family: FolderFamily
  /// In order; each ends where the next begins.
  let pieces: [Piece]
  /// Bytes of the folder.
  let count: Int

  private init(_ family: FolderFamily, _ pieces: [Piece], count: Int) {
    self.family = family
    self.pieces = pieces
    self.count = count
  }

  /// A folder that lies in memory as it is.
  convenience init(whole bytes: [UInt8], id: RawID) throws(GitError) {
    let family = try FolderFamily(bytes, id: id)
    self.init(
      family, bytes.isEmpty ? [] : [Piece(at: 0, offset: 0)], count: bytes.count)
  }

  /// More pieces than this are put together into a whole.
  private static let mostPieces = 600

  /// The folder that a difference makes of this one; nil when it is none from it.
  func changed(
    by delta: [UInt8], id: RawID, _ seam: SeamBuffer
  ) throws(GitError) -> Folder? {
    var base = self
    if family.bytes.count > 2 * family.wholeCount + (1 << 20) {
      base = try Folder(whole: whole(), id: id)
    }
    guard let (made, seams) = base.applying(delta) else { return nil }
    let isAligned = made.lend { lent in
      var cursor = FolderCursor(lent, seam)
      return seams.allSatisfy { cursor.isAligned(at: $0) }
    }
    return made.pieces.count > Folder.mostPieces || !isAligned
      ? try Folder(whole: made.whole(), id: id) : made
  }

  /// All bytes in a row.
  func whole() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for (place, piece) in pieces.enumerated() {
      let offset = Int(piece.offset)
      bytes += family.bytes[offset..<(offset + end(of: place) - Int(piece.at))]
    }
    return bytes
  }

  private func end(of piece: Int) -> Int {
    piece + 1 < pieces.count ? Int(pieces[piece + 1].at) : count
  }

  /// The version that a difference makes, and where its steps meet.
  private func applying(_ delta: [UInt8]) -> (Folder, seams: [Int])? {
    var reader = DeltaReader(delta)
    guard reader.number() == count, let size = reader.number(), size <= Limits.metadata else {
      return nil
    }
    var made: [Piece] = []
    made.reserveCapacity(pieces.count + 4)
    var length = 0
    func add(_ offset: Int, _ bytes: Int) {
      if let last = made.last, Int(last.offset) + length - Int(last.at) == offset {
      } else {
        made.append(Piece(at: UInt32(length), offset: UInt32(offset)))
      }
      length += bytes
    }
    var seams: [Int] = []
    while let step = reader.step() {
      if length > 0 { seams.append(length) }
      switch step {
      case .wrong: return nil
      case .insert(let range):
        guard length + range.count <= size else { return nil }
        let offset = delta.withUnsafeBufferPointer {
          family.append(UnsafeBufferPointer(rebasing: $0[range]))
        }
        add(offset, range.count)
      case .copy(let from, let bytes):
        guard from + bytes <= count, length + bytes <= size else { return nil }
        var place = self.place(of: from)
        var at = from
        while at < from + bytes {
          let end = min(self.end(of: place), from + bytes)
          add(Int(pieces[place].offset) + at - Int(pieces[place].at), end - at)
          at = end
          place += 1
        }
      }
    }
    return length == size ? (Folder(family, made, count: size), seams) : nil
  }

  /// The piece that holds a byte.
  private func place(of byte: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(pieces[middle].at) <= byte { low = middle } else { high = middle }
    }
    return low
  }
}
