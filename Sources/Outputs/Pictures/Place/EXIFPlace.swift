/// Finds the place where a photo was taken in what cameras write of it.
enum EXIFPlace {
  /// Whether a block of EXIF (a TIFF file; Exif 2.32, section 4.6) names a latitude and a longitude.
  ///
  /// Zero for both is what cameras write that have not found out where they are.
  static func isTold(by block: ArraySlice<UInt8>) -> Bool {
    var block = block
    if block.starts(with: Array("Exif\0\0".utf8)) { block = block.dropFirst(6) }
    let isLittle = block.first == 0x49
    guard block.starts(with: isLittle ? [0x49, 0x49] : [0x4D, 0x4D]) else { return false }
    let reader = NumberReader(block, isLittle: isLittle)
    guard reader.number(at: 2, 2) == 42, let first = reader.number(at: 4, 4),
      let link = entries(reader, at: first).first(where: { $0.tag == 0x8825 }),
      let list = reader.number(at: link.place + 8, 4)
    else { return false }
    let places = entries(reader, at: list)
    let angles = [2, 4].map { tag in
      places.first { $0.tag == tag }.flatMap { angle(reader, at: $0.place) }
    }
    guard let latitude = angles[0], let longitude = angles[1] else { return false }
    return latitude > 0 || longitude > 0
  }

  /// The rows of a list, at most 512; each has twelve bytes.
  private static func entries(_ reader: NumberReader, at start: Int) -> [(tag: Int, place: Int)] {
    guard let count = reader.number(at: start, 2) else { return [] }
    return (0..<min(count, 512)).compactMap { index in
      let place = start + 2 + 12 * index
      return reader.number(at: place, 2).map { ($0, place) }
    }
  }

  /// Degrees, minutes and seconds: three fractions of four bytes by four. Nil where none of them says anything.
  private static func angle(_ reader: NumberReader, at place: Int) -> Double? {
    guard let type = reader.number(at: place + 2, 2), type == 5 || type == 10,
      let count = reader.number(at: place + 4, 4), count > 0,
      let start = reader.number(at: place + 8, 4)
    else { return nil }
    var angle: Double?
    for index in 0..<min(count, 3) {
      guard let above = reader.number(at: start + 8 * index, 4),
        let below = reader.number(at: start + 8 * index + 4, 4), below > 0
      else { continue }
      angle = (angle ?? 0) + Double(above) / Double(below)
    }
    return angle
  }

  /// Whether a block of XMP (ISO 16684-1) names a latitude: programs copy it there from EXIF.
  static func isTold(byXMP block: ArraySlice<UInt8>) -> Bool {
    let name = Array("GPSLatitude".utf8)
    var rest = block
    while let start = rest.firstIndex(of: name[0]) {
      rest = rest[start...]
      // `GPSLatitudeRef` alone says no more than the half of the earth.
      if rest.starts(with: name), rest.dropFirst(name.count).first != 0x52 { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
