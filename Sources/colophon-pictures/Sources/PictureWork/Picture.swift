import CPictures

/// A picture in memory: upright, in sRGB, and not a word beside it.
struct Picture: ~Copyable {
  private let handle: OpaquePointer
  let size: PictureSize

  /// Reads a picture to its last row, no larger than wanted.
  ///
  /// - Throws: `.damaged`; `.noRoom` where libvips says that memory ended.
  init(_ bytes: [UInt8], _ kind: PictureKind, size: PictureSize) throws(Refusal) {
    let opened = bytes.withUnsafeBufferPointer {
      colophon_open(
        kind.rawValue, $0.baseAddress, $0.count, Int32(size.width), Int32(size.height))
    }
    guard let opened else { throw colophon_lacked_memory() == 0 ? .damaged : .noRoom }
    handle = opened
    self.size = size
  }

  private init(_ handle: OpaquePointer, _ size: PictureSize) {
    self.handle = handle
    self.size = size
  }

  deinit { colophon_close(handle) }

  borrowing func narrowed(to size: PictureSize) throws(Refusal) -> Picture {
    guard let made = colophon_narrowed(handle, Int32(size.width), Int32(size.height)) else {
      throw .noRoom
    }
    return Picture(made, size)
  }

  /// The colour that it has on the whole: `#7f7f7f`. White where something shines through: it is seen for good there,
  /// and drawings are made for paper.
  borrowing func colour() throws(Refusal) -> String {
    if colophon_has_alpha(handle) != 0 { return "#ffffff" }
    let handle = handle
    var parts: (UInt8, UInt8, UInt8) = (0, 0, 0)
    let failed = withUnsafeMutableBytes(of: &parts) {
      colophon_colour(handle, $0.assumingMemoryBound(to: UInt8.self).baseAddress)
    }
    guard failed == 0 else { throw .noRoom }
    let digits = [parts.0, parts.1, parts.2].map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    return "#" + digits.joined()
  }

  /// The picture as a file that holds nothing but it.
  borrowing func file(_ format: FileFormat, quality: Int) throws(Refusal) -> [UInt8] {
    var made: UnsafeMutablePointer<UInt8>?
    var length = 0
    guard colophon_save(handle, format.rawValue, Int32(quality), &made, &length) == 0, let made
    else { throw .noRoom }
    defer { colophon_free(made) }
    let bytes = Array(UnsafeBufferPointer(start: made, count: length))
    guard let bare = BareFile.bytes(of: bytes, format) else { throw .noRoom }
    return bare
  }

  /// What a header says of a picture as it is shown: turned by its orientation.
  static func measure(_ bytes: [UInt8], _ kind: PictureKind) throws(Refusal) -> PictureSize {
    var width: Int32 = 0
    var height: Int32 = 0
    var orientation: Int32 = 1
    let failed = bytes.withUnsafeBufferPointer {
      colophon_measure(kind.rawValue, $0.baseAddress, $0.count, &width, &height, &orientation)
    }
    guard failed == 0, width > 0, height > 0 else { throw .damaged }
    let isTurned = orientation >= 5
    return PictureSize(
      width: Int(isTurned ? height : width), height: Int(isTurned ? width : height))
  }
}

/// What is written.
enum FileFormat: Int32 {
  case webp = 0
  case losslessWebP = 1
  case jpeg = 2
  case png = 3

  /// The ending of a file's name.
  var ending: String {
    switch self {
    case .webp, .losslessWebP: "webp"
    case .jpeg: "jpg"
    case .png: "png"
    }
  }
}

/// Why nothing is made of a picture.
package enum Refusal: Error, Equatable {
  /// Its name promises no kind that is read.
  case unknownKind
  /// It is of another kind than its name says; nil for one that is not read.
  case otherKind(PictureKind?)
  case tooLarge
  case tooManyPixels
  case damaged
  /// Memory or time does not suffice.
  case noRoom
}
