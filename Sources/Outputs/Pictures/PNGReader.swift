/// Reads a PNG chunk by chunk (PNG specification, second edition) and keeps the picture and its colours.
///
/// Text, times, EXIF and every other ancillary chunk are dropped, and so is whatever follows the end.
enum PNGReader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The largest colour profile that is kept, in bytes; a larger one is dropped.
  private static let largestProfile = 65_536

  static func read(_ bytes: [UInt8]) throws(PictureFault) -> CleanPicture {
    var reader = ByteReader(bytes, at: signature.count)
    var out = signature
    out.reserveCapacity(bytes.count)
    var header: (width: Int, height: Int)?
    var hasPalette = false
    var data = Data.none
    while true {
      let chunk = try chunk(&reader)
      if header == nil, chunk.type != "IHDR" { throw .damaged("its first part is missing") }
      if chunk.type != "IDAT", data == .going { data = .done }
      switch chunk.type {
      case "IHDR":
        guard header == nil else { throw .damaged("it begins twice") }
        header = try size(chunk.data)
        append(chunk, to: &out)
      case "PLTE":
        guard !hasPalette, data == .none, chunk.data.count <= 768, chunk.data.count % 3 == 0
        else { throw .damaged("its palette is wrong") }
        hasPalette = true
        append(chunk, to: &out)
      case "IDAT":
        guard data != .done else { throw .damaged("its parts are out of order") }
        data = .going
        append(chunk, to: &out)
      case "tRNS", "gAMA", "cHRM", "sRGB":
        if data == .none, chunk.data.count <= 256 { append(chunk, to: &out) }
      case "iCCP": if data == .none, let own = profile(chunk.data) { append(own, to: &out) }
      case "IEND":
        guard data != .none, let header else { throw .damaged("it holds no picture") }
        append(chunk, to: &out)
        return CleanPicture(
          bytes: out, width: header.width, height: header.height, type: "png")
      default:
        // A capital first letter: nobody can show the picture without understanding it.
        guard chunk.type.utf8.first.map({ $0 & 0x20 != 0 }) == true else {
          throw .damaged("it has an unknown part")
        }
      }
    }
  }

  private enum Data { case none, going, done }

  private struct Chunk {
    let type: String
    let data: ArraySlice<UInt8>
  }

  private static func chunk(_ reader: inout ByteReader) throws(PictureFault) -> Chunk {
    guard let length = reader.long(), let name = reader.take(4), let data = reader.take(length),
      let checksum = reader.long()
    else { throw .damaged("it is cut off") }
    guard
      name.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }),
      checksum == Int(CRC32.checksum(name, data))
    else { throw .damaged("a part of it was changed") }
    return Chunk(type: String(decoding: name, as: UTF8.self), data: data)
  }

  /// Width and height of a header whose numbers the specification allows (section 11.2.2).
  private static func size(
    _ data: ArraySlice<UInt8>
  ) throws(PictureFault) -> (width: Int, height: Int) {
    var reader = ByteReader(Array(data))
    guard data.count == 13, let width = reader.long(), let height = reader.long(),
      let depth = reader.byte(), let colour = reader.byte(), reader.byte() == 0,
      reader.byte() == 0, let interlace = reader.byte(), interlace < 2
    else { throw .damaged("its first part is wrong") }
    let depths: [UInt8: [UInt8]] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    guard depths[colour]?.contains(depth) == true else {
      throw .damaged("its first part is wrong")
    }
    try CleanPicture.checkSize(width, height)
    return (width, height)
  }

  /// The compressed profile under a name that says nothing.
  private static func profile(_ data: ArraySlice<UInt8>) -> Chunk? {
    guard data.count <= largestProfile, let end = data.prefix(80).firstIndex(of: 0),
      end > data.startIndex
    else { return nil }
    let tail = data[(end + 1)...]
    guard tail.first == 0 else { return nil }
    return Chunk(type: "iCCP", data: ArraySlice(Array("icc\0".utf8) + tail))
  }

  private static func append(_ chunk: Chunk, to out: inout [UInt8]) {
    let name = Array(chunk.type.utf8)
    append(UInt32(chunk.data.count), to: &out)
    out += name
    out += chunk.data
    append(CRC32.checksum(name[...], chunk.data), to: &out)
  }

  private static func append(_ number: UInt32, to out: inout [UInt8]) {
    for shift: UInt32 in [24, 16, 8, 0] { out.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

/// The checksum of PNG (its annex D), ISO 3309.
enum CRC32 {
  static func checksum(_ parts: ArraySlice<UInt8>...) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for part in parts {
      part.withUnsafeBufferPointer { bytes in
        for byte in bytes {
          value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8)
        }
      }
    }
    return value ^ 0xFFFF_FFFF
  }

  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    return value
  }
}
