import CPictures
import Testing

@testable import PictureWork

/// Exif 2.32, section 4.6.4: which corner of what is seen each orientation puts first.
@Suite(.serialized) struct UprightTests {
  /// Red above, blue below on the left, green below on the right: as it is stored.
  private static let flag: Result<[UInt8], any Error> = Result {
    // A JPEG, made by the program from a photo's budget: the flag alone would stay a PNG.
    let answer = try BuiltProgram.run(
      SampleFiles.flag(width: 64, height: 48, noise: true), "png", widths: "64",
      budget: 9_000_000)
    return try #require(answer.files.first { $0.type == "jpg" }).bytes
  }

  /// What is seen in the four corners: from the upper left one, row by row.
  @Test(arguments: [
    (UInt8(1), 64, "RRBG"), (2, 64, "RRGB"), (3, 64, "GBRR"), (4, 64, "BGRR"),
    (5, 48, "RBRG"), (6, 48, "BRGR"), (7, 48, "GRBR"), (8, 48, "RGRB"),
  ])
  func `what was above when the photo was taken is above`(
    orientation: UInt8, width: Int, corners: String
  ) throws {
    let bytes = SampleFiles.withEXIF(try Self.flag.get(), orientation: orientation)
    #expect(colophon_start(PictureKind.jpeg.rawValue) == 0)
    let size = try Picture.measure(bytes, .jpeg)
    #expect(size.width == width)
    let picture = try #require(
      colophon_open(
        PictureKind.jpeg.rawValue, bytes, bytes.count, Int32(size.width), Int32(size.height)))
    defer { colophon_close(picture) }
    let points = try #require(colophon_points(picture))
    let seen = [(8, 8), (width - 8, 8), (8, size.height - 8), (width - 8, size.height - 8)].map {
      x, y in
      let bands = (0..<3).map { points[(y * width + x) * 3 + $0] }
      return ["R", "G", "B"][bands.indices.max { bands[$0] < bands[$1] } ?? 0]
    }
    #expect(seen.joined() == corners)
  }
}
