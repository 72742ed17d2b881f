/// Reads a JPEG segment by segment (ITU-T T.81, annex B) and keeps the picture, its colours and which
/// way up it is.
///
/// EXIF, XMP, comments, thumbnails and whatever follows the end are dropped. Of EXIF the orientation
/// alone is written anew.
struct JPEGReader {
  private var reader: ByteReader
  /// What is kept, in order, without SOI, APP0 and APP1.
  private var kept: [UInt8] = []
  private var size: (width: Int, height: Int)?
  private var density: ArraySlice<UInt8>?
  private var orientation: UInt8 = 1
  private var profileBytes = 0
  private var scans = 0

  /// A decoder goes over the whole picture for each scan; cameras and programs write at most a dozen.
  private static let mostScans = 100
  private static let largestProfile = 262_144

  static func read(_ bytes: [UInt8]) throws(PictureFault) -> CleanPicture {
    var reader = JPEGReader(reader: ByteReader(bytes, at: 2))
    try reader.readSegments()
    return try reader.picture()
  }

  private init(reader: ByteReader) {
    self.reader = reader
    kept.reserveCapacity(reader.bytes.count)
  }

  private mutating func readSegments() throws(PictureFault) {
    while true {
      let marker = try marker()
      if marker == 0xD9 { return }
      guard let length = reader.short(), length >= 2, let data = reader.take(length - 2) else {
        throw .damaged("it is cut off")
      }
      switch marker {
      case 0xC0, 0xC1, 0xC2: try frame(data)
      case 0xC3, 0xC5...0xC7, 0xC9...0xCF, 0xDC, 0xDE, 0xDF:
        throw .damaged("it is a rare kind of JPEG that browsers do not show")
      case 0xDA:
        guard size != nil else { throw .damaged("its parts are out of order") }
        scans += 1
        guard scans <= Self.mostScans else { throw .damaged("it has too many layers") }
        keep(marker, data)
        scan()
        continue
      case 0xC4, 0xDB, 0xDD: break
      case 0xE0:
        if data.starts(with: Array("JFIF\0".utf8)) { density = data.dropFirst(7).prefix(5) }
        continue
      case 0xE1:
        orientation = Self.orientation(Array(data)) ?? orientation
        continue
      case 0xE2:
        guard data.starts(with: Array("ICC_PROFILE\0".utf8)) else { continue }
        profileBytes += data.count
        if profileBytes > Self.largestProfile { continue }
      case 0xEE:
        // The colours of Adobe's files cannot be told without it; its length is fixed.
        guard data.starts(with: Array("Adobe".utf8)), data.count == 12 else { continue }
      default:
        guard (0xE0...0xEF).contains(marker) || marker == 0xFE else {
          throw .damaged("it has an unknown part")
        }
        continue
      }
      keep(marker, data)
    }
  }

  /// The next marker; fill bytes before it are allowed (B.1.1.2).
  private mutating func marker() throws(PictureFault) -> UInt8 {
    guard var byte = reader.byte(), byte == 0xFF else { throw .damaged("it is cut off") }
    while byte == 0xFF {
      guard let next = reader.byte() else { throw .damaged("it is cut off") }
      byte = next
    }
    guard byte >= 0xC0, !(0xD0...0xD8).contains(byte) else {
      throw .damaged("its parts are out of order")
    }
    return byte
  }

  private mutating func frame(_ data: ArraySlice<UInt8>) throws(PictureFault) {
    var header = ByteReader(Array(data))
    guard size == nil, let precision = header.byte(), let height = header.short(),
      let width = header.short(), let components = header.byte(),
      data.count == 6 + 3 * Int(components)
    else { throw .damaged("its first part is wrong") }
    guard precision == 8, [1, 3, 4].contains(components) else {
      throw .damaged("it is a rare kind of JPEG that browsers do not show")
    }
    try CleanPicture.checkSize(width, height)
    size = (width, height)
  }

  /// The coded data, up to the marker that ends it: restart marks and stuffed zeros belong to it.
  private mutating func scan() {
    let bytes = reader.bytes
    let start = reader.at
    var at = start
    while at < bytes.count {
      if bytes[at] == 0xFF {
        guard at + 1 < bytes.count else { break }
        let next = bytes[at + 1]
        guard next == 0 || (0xD0...0xD7).contains(next) else { break }
        at += 1
      }
      at += 1
    }
    at = min(at, bytes.count)
    kept += bytes[start..<at]
    reader.at = at
  }

  private mutating func keep(_ marker: UInt8, _ data: ArraySlice<UInt8>) {
    let length = data.count + 2
    kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
    kept += data
  }

  private func picture() throws(PictureFault) -> CleanPicture {
    guard let size, scans > 0 else { throw .damaged("it holds no picture") }
    var out: [UInt8] = [0xFF, 0xD8]
    out.reserveCapacity(kept.count + 64)
    if let density, density.count == 5 {
      out += [0xFF, 0xE0, 0x00, 0x10] + Array("JFIF\0".utf8) + [1, 1] + density + [0, 0]
    }
    if orientation > 1 {
      out += [0xFF, 0xE1, 0x00, 0x22] + Array("Exif\0\0MM\0*".utf8)
      out += [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    }
    out += kept
    out += [0xFF, 0xD9]
    let isTurned = orientation >= 5
    return CleanPicture(
      bytes: out, width: isTurned ? size.height : size.width,
      height: isTurned ? size.width : size.height, type: "jpg")
  }

  /// The orientation of an EXIF segment, 1 to 8 (Exif 2.32, section 4.6.4); nil where there is none.
  private static func orientation(_ data: [UInt8]) -> UInt8? {
    guard data.starts(with: Array("Exif\0\0".utf8)), data.count > 14 else { return nil }
    let tiff = Array(data[6...])
    let isLittle = tiff[0] == 0x49
    let number = { (at: Int, count: Int) -> Int? in
      guard at >= 0, at + count <= tiff.count else { return nil }
      let bytes = isLittle ? tiff[at..<at + count].reversed() : Array(tiff[at..<at + count])
      return bytes.reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(2, 2) == 42, let start = number(4, 4), let count = number(start, 2) else {
      return nil
    }
    for index in 0..<min(count, 512) {
      let entry = start + 2 + 12 * index
      guard number(entry, 2) == 0x0112 else { continue }
      guard number(entry + 2, 2) == 3, number(entry + 4, 4) == 1, let value = number(entry + 8, 2),
        (1...8).contains(value)
      else { return nil }
      return UInt8(value)
    }
    return nil
  }
}
