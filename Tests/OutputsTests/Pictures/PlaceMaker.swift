@testable import Outputs

/// What cameras write beside a picture, byte by byte.
enum PlaceMaker {
  /// A block of EXIF with a place: 47° 55' N, 106° 55' E where nothing else is said.
  static func exif(
    isLittle: Bool = false, latitude: [UInt32] = [47, 1, 55, 1, 0, 1],
    longitude: [UInt32] = [106, 1, 55, 1, 0, 1], type: UInt16 = 5
  ) -> [UInt8] {
    let short = { (number: UInt16) in order([UInt8(number >> 8), UInt8(number & 255)], isLittle) }
    let long = { (number: UInt32) in order(PictureMaker.long(number), isLittle) }
    var block: [UInt8] = isLittle ? [0x49, 0x49] : [0x4D, 0x4D]
    // One row that leads to the list of the place, at 26: a count and two rows, and where the next list would be.
    block += short(42) + long(8) + short(1) + short(0x8825) + short(4) + long(1) + long(26)
    block += long(0) + short(2)
    block += short(2) + short(type) + long(UInt32(latitude.count / 2)) + long(56)
    block += short(4) + short(type) + long(UInt32(longitude.count / 2)) + long(80) + long(0)
    return block + latitude.flatMap(long) + longitude.flatMap(long)
  }

  private static func order(_ bytes: [UInt8], _ isLittle: Bool) -> [UInt8] {
    isLittle ? bytes.reversed() : bytes
  }

  static let xmp = Array(#"<x:xmpmeta><rdf exif:GPSLatitude="47,55N"/></x:xmpmeta>"#.utf8)

  /// A GIF of one pixel; behind each application's name stand its words, as XMP has them.
  static func gif(_ extensions: [(String, [UInt8])], colours: Bool = false) -> [UInt8] {
    let table: [UInt8] = colours ? [UInt8](repeating: 7, count: 12) : []
    var bytes = Array("GIF89a".utf8) + [1, 0, 1, 0, colours ? 0x81 : 0, 0, 0] + table
    bytes += [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
    bytes += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, colours ? 0x81 : 0] + table + [2, 2, 0x44, 1, 0]
    for (name, words) in extensions {
      bytes += [0x21, 0xFF, 11] + Array(name.utf8) + words + [1]
      bytes += (0...255).reversed().map { UInt8($0) } + [0]
    }
    return bytes + [0x3B]
  }

  static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
    var body = Array("WEBP".utf8)
    for (name, data) in chunks {
      body += Array(name.utf8) + PictureMaker.long(UInt32(data.count)).reversed() + data
      if data.count % 2 == 1 { body.append(0) }
    }
    return Array("RIFF".utf8) + PictureMaker.long(UInt32(body.count)).reversed() + body
  }

  /// A file whose boxes list one item, EXIF or XMP, that lies behind them.
  static func heic(_ type: String, _ data: [UInt8], longOffsets: Bool = false) -> [UInt8] {
    let item =
      (type == "Exif" ? PictureMaker.long(6) + Array("Exif\0\0".utf8) : []) + data
    let start = Array("heic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)
    let list = box(
      "iinf", [0, 0, 0, 0, 0, 1] + box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array(type.utf8) + [0]))
    let head = box("ftyp", start)
    let places = { (offset: Int) in
      let number = PictureMaker.long(UInt32(offset))
      let length = PictureMaker.long(UInt32(item.count))
      return box(
        "iloc",
        [1, 0, 0, 0, longOffsets ? 0x84 : 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1]
          + (longOffsets ? [0, 0, 0, 0] : []) + number + length)
    }
    let meta = { (offset: Int) in box("meta", [0, 0, 0, 0] + list + places(offset)) }
    let offset = head.count + meta(0).count + 8
    return head + meta(offset) + box("mdat", item)
  }

  static func box(_ name: String, _ inside: [UInt8]) -> [UInt8] {
    PictureMaker.long(UInt32(inside.count + 8)) + Array(name.utf8) + inside
  }
}
