/// Pictures made byte by byte: a PNG from points, and what cameras put around a JPEG or a WebP.
enum SampleFiles {
  /// A PNG whose data is stored as it is (RFC 1950 and 1951), with three bytes a point.
  static func png(width: Int, height: Int, alpha: Bool = false, _ point: (Int, Int) -> [UInt8])
    -> [UInt8]
  {
    var rows: [UInt8] = []
    for y in 0..<height {
      rows.append(0)
      for x in 0..<width { rows += point(x, y) }
    }
    var data: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: rows.count, by: 65_535) {
      let part = rows[start..<min(start + 65_535, rows.count)]
      let count = UInt16(part.count)
      data.append(start + part.count == rows.count ? 1 : 0)
      for number in [count, ~count] { data += [UInt8(number & 255), UInt8(number >> 8)] }
      data += part
    }
    data += long(adler(rows))
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", long(UInt32(width)) + long(UInt32(height)) + [8, alpha ? 6 : 2, 0, 0, 0])
      + chunk("IDAT", data) + chunk("IEND", [])
  }

  /// Red above, blue below on the left, green below on the right: told apart however it is turned.
  ///
  /// - Parameter noise: no two points are alike, so that coders take it for a photo.
  static func flag(width: Int, height: Int, noise: Bool = false) -> [UInt8] {
    png(width: width, height: height) { x, y in
      let mixed = (UInt64(y * width + x + 1) &* 0x9E37_79B9_7F4A_7C15) >> 7
      let least = noise ? UInt8((mixed ^ mixed >> 31) % 97) : 0
      return y < height / 2
        ? [255 - least, least, least]
        : x < width / 2 ? [least, least, 255 - least] : [least, 255 - least, least]
    }
  }

  /// A photo as far as coders can tell: no two points alike, and the same ones each time.
  static func noise(width: Int, height: Int) -> [UInt8] {
    var state: UInt64 = 7
    return png(width: width, height: height) { x, y in
      (0..<3).map { band in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: (x + y * (band + 1)) / 4 % 200) &+ UInt8(state >> 59)
      }
    }
  }

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return long(UInt32(data.count)) + body + long(crc(body))
  }

  /// A JPEG with a segment of EXIF in front: an orientation, and 47° N, 106° E.
  static func withEXIF(_ jpeg: [UInt8], orientation: UInt8) -> [UInt8] {
    let exif = Array("Exif\0\0".utf8) + block(orientation: orientation)
    let length = exif.count + 2
    return Array(jpeg.prefix(2)) + [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)] + exif
      + [0xFF, 0xE1, 0, 33] + Array("http://ns.adobe.com/xap/1.0/\0<x>".utf8.prefix(31))
      + jpeg.dropFirst(2)
  }

  /// A TIFF header with two rows, of which one leads to the place.
  static func block(orientation: UInt8) -> [UInt8] {
    let latitude: [UInt8] = [0, 2, 0, 5, 0, 0, 0, 1, 0, 0, 0, 68]
    let longitude: [UInt8] = [0, 4, 0, 5, 0, 0, 0, 1, 0, 0, 0, 76]
    return Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2]
      + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      + [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0] + [0, 2] + latitude + longitude
      + [0, 0, 0, 0] + [0, 0, 0, 47, 0, 0, 0, 1, 0, 0, 0, 106, 0, 0, 0, 1]
  }

  /// The WebP with EXIF and XMP behind the picture, as phones write it.
  static func withEXIF(webp: [UInt8], width: Int, height: Int) -> [UInt8] {
    let little = { (number: Int, count: Int) in
      (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    let exif = block(orientation: 1)
    var body = Array("WEBPVP8X".utf8) + little(10, 4) + [0x0C, 0, 0, 0]
    body += little(width - 1, 3) + little(height - 1, 3) + webp.dropFirst(12)
    body += Array("EXIF".utf8) + little(exif.count, 4) + exif
    body += Array("XMP ".utf8) + little(20, 4) + Array("<x exif:GPSLatitude>".utf8)
    return Array("RIFF".utf8) + little(body.count, 4) + body
  }

  static func long(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 255)] ^ ($0 >> 8) }
  }
}
