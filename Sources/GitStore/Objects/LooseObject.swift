import CZlib
import Glibc
import SourceModel

/// Reads an object that lies in a file of its own.
///
/// libgit2 1.5 never returns from such a file when it was cut in half, which is what a power loss
/// leaves; so it never sees them. A file is inflated to its end, and only a whole stream of the
/// promised length is an object (gitformat-loose: "kind SP size NUL bytes", zlib).
struct LooseObject {
  /// What is wrong with the file.
  enum Fault: Error {
    case missing
    case damaged(String)
    case tooLarge(size: Int)
  }

  private let path: String

  init(folder: String, id: RawID) {
    let hex = id.objectID.description
    path = "\(folder)/\(hex.prefix(2))/\(hex.dropFirst(2))"
  }

  /// The kind and size it promises; only the first bytes are inflated.
  func header() throws(Fault) -> ObjectHeader { try read(limit: Int.max, headerOnly: true).header }

  /// The whole object; refused before anything is allocated when it promises more than `limit` bytes.
  func object(limit: Int) throws(Fault) -> RawObject {
    let (header, bytes) = try read(limit: limit, headerOnly: false)
    return RawObject(kind: header.kind, bytes: bytes)
  }

  private func read(
    limit: Int, headerOnly: Bool
  ) throws(Fault) -> (header: ObjectHeader, bytes: [UInt8]) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing : .damaged(String(cString: strerror(errno)))
    }
    defer { close(file) }
    var inflater = try Inflater()
    var head: [UInt8] = []
    while !head.contains(0) {
      guard head.count < 64 else { throw .damaged("its header does not end") }
      let part = try inflater.next(from: file, atMost: 64)
      if part.isEmpty { throw .damaged("it is cut short") }
      head += part
    }
    let end = head.firstIndex(of: 0) ?? 0
    guard let header = LooseObject.header(head[..<end]) else {
      throw .damaged("its header is not one of an object")
    }
    if headerOnly { return (header, []) }
    if header.size > limit { throw .tooLarge(size: header.size) }
    var bytes = Array(head[(end + 1)...])
    bytes.reserveCapacity(header.size)
    while bytes.count <= header.size {
      let part = try inflater.next(from: file, atMost: 65_536)
      if part.isEmpty { break }
      bytes += part
    }
    guard bytes.count == header.size else {
      throw .damaged(
        bytes.count < header.size ? "it is cut short" : "it is longer than its header says")
    }
    return (header, bytes)
  }

  private static func header(_ bytes: ArraySlice<UInt8>) -> ObjectHeader? {
    let words = bytes.split(separator: 0x20, omittingEmptySubsequences: false)
    guard words.count == 2,
      let kind = ObjectKind(rawValue: String(decoding: words[0], as: UTF8.self)),
      !words[1].isEmpty, words[1].allSatisfy({ (0x30...0x39).contains($0) }),
      let size = Int(String(decoding: words[1], as: UTF8.self))
    else { return nil }
    return ObjectHeader(kind: kind, size: size)
  }
}

/// A zlib stream that is read from a file piece by piece.
private struct Inflater: ~Copyable {
  private var stream: UnsafeMutablePointer<z_stream>
  private var input: UnsafeMutableBufferPointer<UInt8>
  private var ended = false

  init() throws(LooseObject.Fault) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(capacity: 16_384)
    input.initialize(repeating: 0)
    if colophon_inflate_start(stream) != Z_OK { throw .damaged("zlib did not start") }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// The next bytes; empty at the end of a whole stream, whose checksum was then right.
  mutating func next(from file: Int32, atMost count: Int) throws(LooseObject.Fault) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: count)
    var made = 0
    while made == 0, !ended {
      if stream.pointee.avail_in == 0 {
        let length = Glibc.read(file, input.baseAddress, input.count)
        if length < 0 { throw .damaged(String(cString: strerror(errno))) }
        if length == 0 { throw .damaged("it is cut short") }
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(length)
      }
      let status = out.withUnsafeMutableBufferPointer { buffer in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        return inflate(stream, Z_NO_FLUSH)
      }
      made = count - Int(stream.pointee.avail_out)
      switch status {
      case Z_STREAM_END: ended = true
      case Z_OK, Z_BUF_ERROR: break
      default: throw .damaged("its compressed bytes are not right")
      }
    }
    out.removeLast(count - made)
    return out
  }
}
