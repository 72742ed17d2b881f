import CZlib

/// Inflates streams that lie in memory, one after the other.
final class BufferInflater {
  private let stream: UnsafeMutablePointer<z_stream>

  /// Nil when zlib does not start.
  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    if colophon_inflate_start(stream) != Z_OK {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The first `count` bytes of a stream, or with `isWhole` a stream of exactly so many, whose
  /// checksum is right; nil otherwise.
  func inflate(_ data: UnsafeRawBufferPointer, count: Int, isWhole: Bool) -> [UInt8]? {
    guard inflateReset(stream) == Z_OK, count < Int(UInt32.max) else { return nil }
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: data.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(min(data.count, Int(UInt32.max)))
    var isRight = false
    // One byte more, so that a stream that goes on is seen, and one of nothing ends.
    var bytes = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, made in
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = UInt32(isWhole ? count + 1 : count)
      let status = CZlib.inflate(stream, isWhole ? Z_FINISH : Z_SYNC_FLUSH)
      made = (isWhole ? count + 1 : count) - Int(stream.pointee.avail_out)
      isRight =
        isWhole
        ? status == Z_STREAM_END && made == count
        : made == count && (status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR)
    }
    if bytes.count > count { bytes.removeLast() }
    return isRight ? bytes : nil
  }
}
