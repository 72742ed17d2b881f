import CZlib

/// The bytes of what is kept on disk: a ledger, and what a walk over it found of the entries.
///
/// Layout, all numbers little-endian: eight bytes of magic with the version, what it was made for
/// (counted text), then the length of two parts and the CRC-32 of each, then the parts. A part is a row
/// of arrays, each with its count before it and filled up to eight bytes. The first has all that is
/// needed to go on over new commits (rows, people, texts, paths, what was found); the second what only
/// a whole walk asks for. What does not hold together in every place is nothing: the file lies where
/// others may write, so counts are compared with what is there before anything is done with them.
enum LedgerFile {
  /// Raised whenever a row or what is found would come out differently: format, rename rules, reading
  /// of messages.
  private static let magic = Array("COLOPHC4".utf8)
  private static let headSize = 32

  /// The file of a ledger whose rows are in order, children before parents.
  static func bytes(of ledger: Ledger, _ findings: Findings?, purpose: [UInt8]) -> [UInt8] {
    var out = magic
    out.reserveCapacity(
      ledger.rows.count * 200 + ledger.text.count + (findings?.size ?? 0) + 4096)
    put(purpose, &out)
    let head = out.count
    out.append(contentsOf: [UInt8](repeating: 0, count: headSize))
    put(ledger.rows, &out)
    put(ledger.credits, &out)
    put(ledger.people, &out)
    put(ledger.reviewers, &out)
    put(ledger.patches, &out)
    put(ledger.text, &out)
    var end: UInt32 = 0
    put(
      ledger.paths.paths.map { path in
        end &+= UInt32(truncatingIfNeeded: path.count)
        return end
      }, &out)
    put(Array(ledger.paths.paths.joined()), &out)
    let found = findings ?? Findings()
    put(findings == nil ? [] : [UInt8(1)], &out)
    put(found.entries, &out)
    put(found.notes, &out)
    put(found.previous, &out)
    put(found.agreements, &out)
    put(found.agreed, &out)
    put(found.open, &out)
    put(found.bases, &out)
    put(found.editions, &out)
    put(found.editionTexts, &out)
    put(found.editionNames, &out)
    put(found.firsts, &out)
    let second = out.count
    put(ledger.parents, &out)
    put(ledger.changes, &out)
    put(ledger.steps, &out)
    put(ledger.reviews, &out)
    put(ledger.reviewed, &out)
    let sizes = [second - head - headSize, out.count - second]
    let sums = out.withUnsafeBytes { bytes in
      [
        sum(UnsafeRawBufferPointer(rebasing: bytes[(head + headSize)..<second])),
        sum(UnsafeRawBufferPointer(rebasing: bytes[second...])),
      ]
    }
    out.withUnsafeMutableBytes { bytes in
      for (place, number) in (sizes.map { UInt64($0) } + sums).enumerated() {
        bytes.storeBytes(
          of: number.littleEndian, toByteOffset: head + place * 8, as: UInt64.self)
      }
    }
    return out
  }

  /// The two parts of a whole file made for the same purpose; nil for anything else.
  static func parts(
    of bytes: UnsafeRawBufferPointer, purpose: [UInt8]
  ) -> (first: UnsafeRawBufferPointer, second: UnsafeRawBufferPointer)? {
    guard bytes.count > magic.count, bytes.prefix(magic.count).elementsEqual(magic) else {
      return nil
    }
    var reader = ArrayReader(bytes, at: magic.count)
    let behind = magic.count + 8 + purpose.count
    guard let made: UnsafeBufferPointer<UInt8> = reader.take(), made.elementsEqual(purpose),
      bytes.count - reader.at >= headSize, bytes[behind..<reader.at].allSatisfy({ $0 == 0 })
    else { return nil }
    let head = (0..<4).map { place in
      UInt64(
        littleEndian: bytes.loadUnaligned(
          fromByteOffset: reader.at + place * 8, as: UInt64.self))
    }
    let start = reader.at + headSize
    let rest = UInt64(bytes.count - start)
    guard head[0] <= rest, head[1] == rest - head[0] else { return nil }
    let middle = start + Int(head[0])
    let first = UnsafeRawBufferPointer(rebasing: bytes[start..<middle])
    let second = UnsafeRawBufferPointer(rebasing: bytes[middle...])
    return sum(first) == head[2] && sum(second) == head[3] ? (first, second) : nil
  }

  private static func put<Element: BitwiseCopyable>(_ array: [Element], _ out: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(array.count).littleEndian) { out.append(contentsOf: $0) }
    array.withUnsafeBytes { out.append(contentsOf: $0) }
    while out.count & 7 != 0 { out.append(0) }
  }

  static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(crc32_z(0, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
  }
}

/// Takes counted arrays from bytes, one after the other, never more than there are.
struct ArrayReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var at: Int

  /// The bytes begin at a place that eight divides, and so does `at`.
  init(_ bytes: UnsafeRawBufferPointer, at: Int = 0) {
    self.bytes = bytes
    self.at = at
  }

  var isAtEnd: Bool { at == bytes.count }

  /// The next array, where it lies; nil where it would go beyond the end.
  mutating func take<Element: BitwiseCopyable>() -> UnsafeBufferPointer<Element>? {
    guard bytes.count - at >= 8 else { return nil }
    let start = at + 8
    let stride = MemoryLayout<Element>.stride
    let count = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    guard count <= UInt64((bytes.count - start) / stride) else { return nil }
    let end = start + Int(count) * stride
    guard (end + 7) & ~7 <= bytes.count else { return nil }
    at = (end + 7) & ~7
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bindMemory(to: Element.self)
  }
}
