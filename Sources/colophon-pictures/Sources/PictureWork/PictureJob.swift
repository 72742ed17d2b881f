import CPictures

/// One picture from its bytes to its files; a process does one.
package enum PictureJob {
  /// In bytes: a larger file is not read.
  package static let largestFile = 20_000_000
  /// The most pixels that are read.
  package static let mostPixels = 50_000_000

  /// The program and what it makes pictures with, down to the libraries that were mended last week: others may make
  /// other bytes. Nil where libvips does not start.
  package static var version: String? {
    guard let number = text(room: 64, { colophon_vips_version($0, $1) }) else { return nil }
    var failed: Int32 = 0
    let libraries = text(room: 17) { failed = colophon_libraries($0, $1) }
    guard failed == 0, let libraries else { return nil }
    return "\(PictureAnswer.program), libvips \(number), libraries \(libraries)"
  }

  private static func text(
    room: Int, _ write: (UnsafeMutablePointer<CChar>?, Int) -> Void
  ) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { place in
      place.initialize(repeating: 0)
      write(place.baseAddress, place.count)
      return place.baseAddress.map { String(cString: $0) }
    }
  }

  /// Bounds this process for good: 512 MB, 20 seconds of work, no file over 64 MB; whether the system agreed.
  package static func limitProcess() -> Bool { colophon_limit(512 << 20, 20, 64 << 20) == 0 }

  /// Judges a picture by its first bytes, then by its header, and only then reads it.
  package static func run(
    _ bytes: [UInt8], _ order: PictureOrder
  ) throws(Refusal) -> PictureAnswer {
    guard bytes.count <= largestFile else { throw .tooLarge }
    guard let promised = PictureKind(ending: order.ending) else { throw .unknownKind }
    let found = PictureKind(bytes: bytes)
    guard found == promised else { throw .otherKind(found) }
    guard colophon_start(promised.rawValue) == 0 else { throw .noRoom }
    let size = try Picture.measure(bytes, promised)
    guard size.pixels <= mostPixels else { throw .tooManyPixels }
    let sizes = order.sizes(of: size)
    guard let largest = sizes.last else { throw .noRoom }
    let picture = try Picture(bytes, promised, size: largest)
    let files = try PictureFiles(picture, promised, sizes: sizes, order)
    return PictureAnswer(size: size, colour: try picture.colour(), files: files.files)
  }
}
