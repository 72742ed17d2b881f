import CZlib
import SourceModel

/// The bytes of a ledger as it is kept on disk, and the ledger of such bytes.
///
/// Layout, all numbers little-endian: eight bytes of magic with the version, what the ledger was made
/// for (counted text), the arrays of `Ledger` in order, each with its count before it, and the CRC-32
/// of all that at the end. What does not hold together in every place is no ledger: the file lies
/// where others may write, so counts are compared with what is there before anything is allocated.
struct LedgerFile {
  /// Raised whenever a row would come out differently: format, rename rules, reading of messages.
  private static let magic = Array("COLOPHC2".utf8)

  private let bytes: [UInt8]
  private var at = 0

  /// The file of a ledger whose rows are in order, children before parents.
  static func bytes(of ledger: Ledger, purpose: [UInt8]) -> [UInt8] {
    var out = magic
    out.reserveCapacity(ledger.rows.count * 200 + ledger.text.count + 1024)
    put(purpose, &out)
    put(ledger.rows, &out)
    put(ledger.parents, &out)
    put(ledger.changes, &out)
    put(ledger.steps, &out)
    put(ledger.credits, &out)
    put(ledger.people, &out)
    put(ledger.reviews, &out)
    put(ledger.reviewers, &out)
    put(ledger.reviewed, &out)
    put(ledger.patches, &out)
    put(ledger.text, &out)
    put(ledger.paths.paths.map { UInt32($0.count) }, &out)
    put(Array(ledger.paths.paths.joined()), &out)
    return summed(out)
  }

  /// The bytes with their sum behind them.
  static func summed(_ bytes: [UInt8]) -> [UInt8] {
    var out = bytes
    put([sum(out[...])], &out)
    return out
  }

  /// Nil for anything but a whole and sound file made for the same purpose.
  static func ledger(from bytes: [UInt8], purpose: [UInt8]) -> Ledger? {
    // The sum and its count are the last twelve bytes.
    guard bytes.count > magic.count + 12, bytes.starts(with: magic) else { return nil }
    let body = bytes.count - 12
    var tail = LedgerFile(bytes: bytes, at: body)
    guard let sum: [UInt32] = tail.take(), sum == [LedgerFile.sum(bytes[..<body])] else {
      return nil
    }
    var file = LedgerFile(bytes: bytes, at: magic.count)
    var ledger = Ledger()
    guard let made: [UInt8] = file.take(), made == purpose,
      let rows: [Ledger.Row] = file.take(), let parents: [Int32] = file.take(),
      let changes: [Ledger.Change] = file.take(), let steps: [Ledger.Step] = file.take(),
      let credits: [Ledger.Credit] = file.take(), let people: [Ledger.Person] = file.take(),
      let reviews: [Ledger.Review] = file.take(), let reviewers: [Int32] = file.take(),
      let reviewed: [Ledger.Reviewed] = file.take(), let patches: [Ledger.Patch] = file.take(),
      let text: [UInt8] = file.take(), let lengths: [UInt32] = file.take(),
      let names: [UInt8] = file.take(), file.at == body
    else { return nil }
    (ledger.rows, ledger.parents, ledger.changes, ledger.steps) = (rows, parents, changes, steps)
    (ledger.credits, ledger.people, ledger.text) = (credits, people, text)
    (ledger.reviews, ledger.reviewers) = (reviews, reviewers)
    (ledger.reviewed, ledger.patches) = (reviewed, patches)
    var start = 0
    for length in lengths {
      let end = start + Int(length)
      guard end <= names.count else { return nil }
      _ = ledger.paths.number(of: Array(names[start..<end]))
      start = end
    }
    guard start == names.count, ledger.paths.count == lengths.count, ledger.isSound else {
      return nil
    }
    return ledger
  }

  private static func put<Element: BitwiseCopyable>(_ array: [Element], _ out: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(array.count).littleEndian) { out.append(contentsOf: $0) }
    array.withUnsafeBytes { out.append(contentsOf: $0) }
  }

  private mutating func take<Element: BitwiseCopyable>() -> [Element]? {
    guard bytes.count - at >= 8 else { return nil }
    let start = at + 8
    let stride = MemoryLayout<Element>.stride
    let count = bytes.withUnsafeBytes { buffer in
      UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
    guard count <= UInt64((bytes.count - start) / stride) else { return nil }
    let size = Int(count) * stride
    at = start + size
    return bytes.withUnsafeBytes { buffer in
      [Element](unsafeUninitializedCapacity: Int(count)) { target, made in
        UnsafeMutableRawBufferPointer(target).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: buffer[start..<(start + size)]))
        made = Int(count)
      }
    }
  }

  private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count))
    }
  }
}

extension Ledger {
  /// Whether every number in it leads somewhere, no commit to its own descendant, and each part
  /// belongs to one row: so that no file takes longer to go through than it is long.
  fileprivate var isSound: Bool {
    let roles = Int32(ContributorRole.allCases.count)
    var ends = (0, 0, 0, 0)
    var words = 0
    func follows(_ extent: Extent, _ end: inout Int, _ count: Int) -> Bool {
      guard Int(extent.start) == end, extent.range.upperBound <= count else { return false }
      end = extent.range.upperBound
      return true
    }
    func isText(_ extent: Extent) -> Bool {
      words += Int(extent.count)
      return extent.range.upperBound <= text.count && words <= text.count
    }
    for (place, row) in rows.enumerated() {
      guard follows(row.parents, &ends.0, parents.count),
        follows(row.changes, &ends.1, changes.count), follows(row.steps, &ends.2, steps.count),
        follows(row.credits, &ends.3, credits.count), isText(row.subject),
        people.indices.contains(Int(row.author)), IdentityLine.calendar.contains(row.authored),
        IdentityLine.calendar.contains(row.committed),
        parents[row.parents.range].allSatisfy({ $0 > place && $0 < rows.count }),
        steps[row.steps.range].allSatisfy({ $0.edge >= 0 && $0.edge < row.parents.count })
      else { return false }
    }
    let count = Int32(paths.count)
    return changes.allSatisfy {
      $0.path >= 0 && $0.path < count && $0.source >= Change.kept && $0.source < count
    }
      && steps.allSatisfy {
        $0.path >= 0 && $0.path < count && $0.older >= Change.new && $0.older < count
      }
      && credits.allSatisfy {
        $0.role >= 0 && $0.role < roles && people.indices.contains(Int($0.person))
      } && people.allSatisfy { isText($0.name) && isText($0.email) } && hasSoundTrailers
      && patches.allSatisfy { isText($0.digits) }
  }
}
