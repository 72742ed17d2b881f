import SourceModel

/// A picture written anew from what was understood of it: nothing else of the file is left.
struct CleanPicture: Sendable {
  let bytes: [UInt8]
  /// In pixels, as it is shown: turned by its orientation.
  let width: Int
  let height: Int
  /// The ending of its address.
  let type: String

  /// The most pixels that are shown.
  static let mostPixels = 50_000_000
  /// The largest file that is read, in bytes.
  static let largestFile = 20_000_000

  /// Reads a picture as its name says.
  static func read(_ bytes: [UInt8], named name: String) throws(PictureFault) -> CleanPicture {
    let found = kind(of: bytes)
    switch name {
    case "png":
      guard found == "PNG" else { throw .otherKind(named: name, found: found) }
      return try PNGReader.read(bytes)
    case "jpg", "jpeg":
      guard found == "JPEG" else { throw .otherKind(named: name, found: found) }
      return try JPEGReader.read(bytes)
    case "svg":
      guard found == nil else { throw .otherKind(named: name, found: found) }
      return try SVGReader.read(bytes)
    default: throw .unknownKind(name)
    }
  }

  /// Whether it is of a kind that is not read here but can be published.
  static func isForOthers(_ bytes: [UInt8], named name: String) throws(PictureFault) -> Bool {
    let wanted =
      switch name {
      case "webp": "WebP"
      case "gif": "GIF"
      case "heic", "heif": "HEIC"
      default: ""
      }
    guard !wanted.isEmpty else { return false }
    let found = kind(of: bytes)
    guard found == wanted else { throw .otherKind(named: name, found: found) }
    return true
  }

  static func checkSize(_ width: Int, _ height: Int) throws(PictureFault) {
    guard width > 0, height > 0 else { throw .damaged("it has no size") }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= mostPixels else { throw .tooManyPixels }
  }

  /// What the first bytes say; nil for a text or for something unknown.
  private static func kind(of bytes: [UInt8]) -> String? {
    let starts: [(String, [UInt8])] = [
      ("PNG", PNGReader.signature), ("JPEG", [0xFF, 0xD8, 0xFF]), ("GIF", Array("GIF8".utf8)),
      ("WebP", Array("RIFF".utf8)), ("PDF", Array("%PDF".utf8)), ("ZIP", [0x50, 0x4B, 0x03, 0x04]),
      ("TIFF", [0x49, 0x49, 0x2A, 0x00]), ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
      ("BMP", Array("BM".utf8)),
    ]
    if let found = starts.first(where: { bytes.starts(with: $0.1) }) { return found.0 }
    guard bytes.count > 12, bytes[4..<8].elementsEqual(Array("ftyp".utf8)) else { return nil }
    return bytes[8..<12].elementsEqual(Array("avif".utf8)) ? "AVIF" : "HEIC"
  }
}

/// Reads numbers out of bytes without ever passing their end.
struct ByteReader {
  let bytes: [UInt8]
  var at: Int

  init(_ bytes: [UInt8], at: Int = 0) {
    self.bytes = bytes
    self.at = at
  }

  mutating func byte() -> UInt8? {
    guard at < bytes.count else { return nil }
    defer { at += 1 }
    return bytes[at]
  }

  /// Two bytes, the high one first.
  mutating func short() -> Int? {
    guard let high = byte(), let low = byte() else { return nil }
    return Int(high) << 8 | Int(low)
  }

  /// Four bytes, the highest first.
  mutating func long() -> Int? {
    guard let high = short(), let low = short() else { return nil }
    return high << 16 | low
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count - at else { return nil }
    defer { at += count }
    return bytes[at..<at + count]
  }
}
