import Testing

@testable import Outputs

@Suite struct PhotoPlaceTests {
  private static let header = Array("Exif\0\0".utf8)

  private static func jpeg(_ exif: [UInt8]) -> [UInt8] {
    PictureMaker.jpeg(extra: [PictureMaker.segment(0xE1, header + exif)])
  }

  @Test(arguments: [
    jpeg(PlaceMaker.exif()), jpeg(PlaceMaker.exif(isLittle: true)),
    jpeg(PlaceMaker.exif(longitude: [0, 1, 0, 1, 0, 1])),
    PictureMaker.jpeg(extra: [
      PictureMaker.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + PlaceMaker.xmp)
    ]),
    PictureMaker.png(extra: [("eXIf", PlaceMaker.exif())]),
    PictureMaker.png(extra: [("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + PlaceMaker.xmp)]),
    PlaceMaker.webp([("VP8X", [0]), ("VP8 ", [1, 2, 3]), ("EXIF", PlaceMaker.exif())]),
    PlaceMaker.webp([("VP8L", [1]), ("EXIF", header + PlaceMaker.exif(isLittle: true))]),
    PlaceMaker.webp([("XMP ", PlaceMaker.xmp)]),
    PlaceMaker.heic("Exif", PlaceMaker.exif()),
    PlaceMaker.heic("Exif", PlaceMaker.exif(isLittle: true), longOffsets: true),
    PlaceMaker.heic("mime", PlaceMaker.xmp),
    PlaceMaker.gif([("XMP DataXMP", PlaceMaker.xmp)]),
    PlaceMaker.gif([("NETSCAPE2.0", []), ("XMP DataXMP", PlaceMaker.xmp)], colours: true),
  ])
  func `a picture that tells where it was taken is found`(bytes: [UInt8]) {
    #expect(PhotoPlace.isTold(by: bytes))
    // The same letters where nobody looks for a place are part of the picture.
    #expect(!PhotoPlace.isTold(by: Array("GPSLatitude ".utf8) + bytes))
  }

  @Test(arguments: [
    jpeg(PlaceMaker.exif(latitude: [0, 1, 0, 1, 0, 1], longitude: [0, 1, 0, 1, 0, 1])),
    jpeg(PlaceMaker.exif(latitude: [0, 0, 0, 0, 0, 0])), jpeg(PlaceMaker.exif(type: 2)),
    jpeg(PlaceMaker.exif(latitude: [])), PictureMaker.jpeg(), PictureMaker.png(),
    PictureMaker.jpeg(extra: [PictureMaker.exif(orientation: 6, isLittle: true)]),
    PlaceMaker.webp([("XMP ", Array(#"<x exif:GPSLatitudeRef="N"/>"#.utf8))]),
    PlaceMaker.heic("uri ", PlaceMaker.exif()), [], Array("GIF89a".utf8),
    PlaceMaker.gif([("SOMETHING12", PlaceMaker.xmp)]), PlaceMaker.gif([("XMP DataXMP", [])]),
  ])
  func `a camera that did not know where it was tells nothing`(bytes: [UInt8]) {
    #expect(!PhotoPlace.isTold(by: bytes))
  }

  @Test func `a table whose places take no bytes is read in no time`() {
    // 10,000 items that each promise 65,535 parts of no bytes: a minute, if they were counted.
    let rows: [UInt8] = (0..<10_000).flatMap {
      [UInt8($0 >> 8), UInt8($0 & 255), 0, 0, 0, 0, 0xFF, 0xFF]
    }
    let table = PlaceMaker.box("iloc", [1, 0, 0, 0, 0, 0, 0x27, 0x10] + rows)
    let list = PlaceMaker.box(
      "iinf",
      [0, 0, 0, 0, 0, 1]
        + PlaceMaker.box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array("Exif".utf8) + [0]))
    let head = PlaceMaker.box("ftyp", Array("heic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8))
    let picture = head + PlaceMaker.box("meta", [0, 0, 0, 0] + list + table)
    for _ in 0..<20 { #expect(!PhotoPlace.isTold(by: picture)) }
  }

  @Test func `no cut and no changed byte harms`() {
    let pictures = [
      Self.jpeg(PlaceMaker.exif()), PictureMaker.png(extra: [("eXIf", PlaceMaker.exif())]),
      PlaceMaker.webp([("EXIF", PlaceMaker.exif())]), PlaceMaker.heic("Exif", PlaceMaker.exif()),
      PlaceMaker.gif([("XMP DataXMP", PlaceMaker.xmp)], colours: true),
    ]
    for picture in pictures {
      for count in picture.indices { _ = PhotoPlace.isTold(by: Array(picture[..<count])) }
      for index in picture.indices {
        for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
          var bytes = picture
          bytes[index] = value
          _ = PhotoPlace.isTold(by: bytes)
        }
      }
    }
  }

  @Test func `a list that leads to itself ends`() {
    // The list of the place is the list that leads there; and a box as long as nothing.
    var exif = PlaceMaker.exif()
    exif[21] = 8
    #expect(!PhotoPlace.isTold(by: Self.jpeg(exif)))
    let boxes =
      PlaceMaker.box("ftyp", Array("heic\0\0\0\0".utf8)) + [0, 0, 0, 0] + Array("free".utf8)
    #expect(!PhotoPlace.isTold(by: boxes))
  }
}
