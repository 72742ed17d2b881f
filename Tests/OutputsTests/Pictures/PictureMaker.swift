@testable import Outputs

/// Pictures made byte by byte.
enum PictureMaker {
  static func png(
    width: UInt32 = 3, height: UInt32 = 2, extra: [(String, [UInt8])] = [], tail: [UInt8] = []
  ) -> [UInt8] {
    PNGReader.signature
      + chunk("IHDR", long(width) + long(height) + [8, 2, 0, 0, 0])
      + extra.flatMap { chunk($0.0, $0.1) }
      + chunk("IDAT", [0x78, 0x9C, 1, 2, 3, 4]) + chunk("IEND", []) + tail
  }

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let name = Array(name.utf8)
    return long(UInt32(data.count)) + name + data + long(CRC32.checksum(name[...], data[...]))
  }

  static func jpeg(
    width: Int = 300, height: Int = 200, extra: [[UInt8]] = [], frame: UInt8 = 0xC0,
    tail: [UInt8] = []
  ) -> [UInt8] {
    [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
      + extra.flatMap { $0 } + segment(0xDB, [UInt8](repeating: 1, count: 65))
      + segment(
        frame, [8] + short(height) + short(width) + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
      + segment(0xC4, [UInt8](repeating: 0, count: 19)) + scan() + scan() + [0xFF, 0xD9] + tail
  }

  static func scan() -> [UInt8] {
    segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
  }

  static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + short(data.count + 2) + data
  }

  /// EXIF with an orientation and words that look like a place.
  static func exif(orientation: UInt8, isLittle: Bool) -> [UInt8] {
    let head = Array("Exif\0\0".utf8)
    let tiff: [UInt8] =
      isLittle
      ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
      : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
    return segment(0xE1, head + tiff + [0, 0, 0, 0] + Array("GPSLatitude 47.92".utf8))
  }

  static func long(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  static func short(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
  }
}
