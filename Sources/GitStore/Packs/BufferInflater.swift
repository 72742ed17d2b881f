import CDeflate
import CZlib

/// Inflates streams that lie in memory, one after the other.
///
/// libdeflate reads whole ones in half the time that zlib takes; it cannot read the beginning of one.
final class BufferInflater {
  private let decompressor: OpaquePointer
  private let stream: UnsafeMutablePointer<z_stream>

  /// Nil when one of the two libraries has no memory to start.
  init?() {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    if colophon_inflate_start(stream) != Z_OK {
      stream.deallocate()
      libdeflate_free_decompressor(decompressor)
      return nil
    }
    self.decompressor = decompressor
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    libdeflate_free_decompressor(decompressor)
  }

  /// A stream of exactly `count` bytes, whose checksum is right; nil otherwise. Other bytes may follow it.
  func whole(_ data: UnsafeRawBufferPointer, count: Int) -> [UInt8]? {
    var isRight = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, made in
      var read = 0
      // A stream that goes on after `count` bytes is refused, one that ends before them is counted.
      let result = libdeflate_zlib_decompress_ex(
        decompressor, data.baseAddress, data.count, buffer.baseAddress, count, &read, &made)
      isRight = result == LIBDEFLATE_SUCCESS && made == count
      if !isRight { made = 0 }
    }
    return isRight ? bytes : nil
  }

  /// The first `count` bytes of a stream; nil where it has fewer, or is damaged before their end.
  func beginning(_ data: UnsafeRawBufferPointer, count: Int) -> [UInt8]? {
    guard inflateReset(stream) == Z_OK, count < Int(UInt32.max) else { return nil }
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: data.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(min(data.count, Int(UInt32.max)))
    var isRight = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, made in
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = UInt32(count)
      let status = CZlib.inflate(stream, Z_SYNC_FLUSH)
      made = count - Int(stream.pointee.avail_out)
      isRight = made == count && (status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR)
    }
    return isRight ? bytes : nil
  }
}
