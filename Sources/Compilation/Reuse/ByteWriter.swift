import SourceModel

/// Writes numbers and texts one after the other, for files of the cache that only this version reads.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ list: [String]) {
    write(Int64(list.count))
    for text in list { write(text) }
  }

  /// Bytes of which the reader knows how many there are.
  mutating func write(raw: some Collection<UInt8>) { bytes.append(contentsOf: raw) }

  mutating func write(_ id: ObjectID) { bytes += id.bytes }

  mutating func write(_ count: Int) { write(Int64(count)) }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }
}

extension ByteWriter {
  /// What was written, with its digest in front: `ByteReader.init(sealed:)` takes nothing else.
  var sealed: [UInt8] { Seal.sealed(bytes) }
}

extension ByteReader {
  /// Nil for anything but the whole of what a `ByteWriter` sealed.
  init?(sealed bytes: [UInt8]) {
    guard Seal.isWhole(bytes) else { return nil }
    self.init(bytes, from: Seal.length)
  }
}

/// Reads what a `ByteWriter` wrote. Of a file that was cut or altered every answer is nil from there on.
struct ByteReader {
  private let bytes: [UInt8]
  private var at = 0

  /// - Parameter start: the first byte that is read.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  /// Whether everything was read.
  var isAtEnd: Bool { at == bytes.count }

  mutating func number() -> Int64? {
    guard bytes.count - at >= 8 else { return nil }
    defer { at += 8 }
    return bytes.withUnsafeBytes {
      Int64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: Int64.self))
    }
  }

  /// A count of things that take a byte at least.
  mutating func count() -> Int? {
    guard let number = number(), (0...Int64(bytes.count - at)).contains(number) else { return nil }
    return Int(number)
  }

  mutating func text() -> String? {
    guard let count = count() else { return nil }
    defer { at += count }
    return String(validating: bytes[at..<at + count], as: UTF8.self)
  }

  mutating func raw(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, bytes.count - at >= count else { return nil }
    defer { at += count }
    return bytes[at..<at + count]
  }

  mutating func object() -> ObjectID? { raw(20).flatMap { ObjectID(bytes: $0) } }

  mutating func flag() -> Bool? { raw(1)?.first.map { $0 != 0 } }

  mutating func texts() -> [String]? {
    guard let count = count() else { return nil }
    var list: [String] = []
    for _ in 0..<count {
      guard let text = text() else { return nil }
      list.append(text)
    }
    return list
  }
}
