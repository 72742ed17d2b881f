import Testing

@testable import Outputs

@Suite struct RasterTests {
  static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }

  /// What is wrong with a picture; nil when it can be shown.
  static func fault(_ bytes: [UInt8], _ name: String) -> PictureFault? {
    do throws(PictureFault) {
      _ = try CleanPicture.read(bytes, named: name)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a PNG keeps its picture and colours and nothing else`() throws {
    let extra: [(String, [UInt8])] = [
      ("gAMA", [0, 1, 2, 3]), ("iCCP", Array("Somebody's camera\0\0xyz".utf8)),
      ("tEXt", Array("Author\0Sample".utf8)), ("iTXt", Array("XML:com.adobe.xmp".utf8)),
      ("eXIf", Array("GPSLatitude".utf8)), ("tIME", [7, 230, 1, 1, 1, 1, 1]), ("abCd", [1]),
    ]
    let picture = try CleanPicture.read(
      PictureMaker.png(extra: extra, tail: Array("<?php".utf8)), named: "png")
    let wanted = PictureMaker.png(extra: [
      ("gAMA", [0, 1, 2, 3]), ("iCCP", Array("icc\0\0xyz".utf8)),
    ])
    #expect(picture.bytes == wanted)
    #expect((picture.width, picture.height) == (3, 2))
  }

  @Test(arguments: [false, true])
  func `a JPEG keeps its orientation and no place`(isLittle: Bool) throws {
    let bytes = PictureMaker.jpeg(
      extra: [
        PictureMaker.exif(orientation: 6, isLittle: isLittle),
        PictureMaker.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x>".utf8)),
        PictureMaker.segment(0xFE, Array("a comment".utf8)),
        PictureMaker.segment(0xED, Array("Photoshop 3.0\0".utf8)),
        PictureMaker.segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}data".utf8)),
        PictureMaker.segment(0xE2, Array("MPF\0data".utf8)),
        PictureMaker.segment(0xEE, Array("Adobe\0d\0\0\0\0\u{1}".utf8)),
      ], tail: Array("motion photo".utf8))
    let picture = try CleanPicture.read(bytes, named: "jpeg")
    #expect((picture.width, picture.height) == (200, 300))
    for word in ["GPS", "adobe.com", "comment", "Photoshop", "MPF", "motion"] {
      #expect(!Self.holds(picture.bytes, word), "\(word)")
    }
    for word in ["ICC_PROFILE", "Adobe", "Exif", "JFIF"] {
      #expect(Self.holds(picture.bytes, word), "\(word)")
    }
    let again = try CleanPicture.read(picture.bytes, named: "jpg")
    #expect(again.bytes == picture.bytes)
    #expect(again.width == 200)
  }

  @Test func `a JPEG of several scans keeps them all`() throws {
    let picture = try CleanPicture.read(PictureMaker.jpeg(frame: 0xC2), named: "jpg")
    #expect(picture.bytes == PictureMaker.jpeg(frame: 0xC2).replacingVersion())
    #expect((picture.width, picture.height) == (300, 200))
  }

  @Test func `a picture cut off anywhere is left out and harms nothing`() {
    let jpeg = PictureMaker.jpeg(extra: [PictureMaker.exif(orientation: 3, isLittle: true)])
    let png = PictureMaker.png(extra: [("iCCP", Array("x\0\0y".utf8))])
    for count in 0..<jpeg.count { #expect(Self.fault(Array(jpeg[..<count]), "jpg") != nil) }
    for count in 0..<png.count { #expect(Self.fault(Array(png[..<count]), "png") != nil) }
    #expect(Self.fault(jpeg, "jpg") == nil)
    #expect(Self.fault(png, "png") == nil)
  }

  @Test func `a changed byte never harms`() {
    let jpeg = PictureMaker.jpeg(extra: [PictureMaker.exif(orientation: 3, isLittle: true)])
    let png = PictureMaker.png()
    for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
      for index in jpeg.indices {
        var bytes = jpeg
        bytes[index] = value
        _ = Self.fault(bytes, "jpg")
      }
      for index in png.indices where png[index] != value {
        var bytes = png
        bytes[index] = value
        #expect(Self.fault(bytes, "png") != nil, "byte \(index)")
      }
    }
  }

  @Test(arguments: [
    ("png", PictureMaker.jpeg(), PictureFault.otherKind(named: "png", found: "JPEG")),
    ("jpg", PictureMaker.png(), .otherKind(named: "jpg", found: "PNG")),
    ("jpg", Array("GIF89a".utf8), .otherKind(named: "jpg", found: "GIF")),
    ("svg", PictureMaker.png(), .otherKind(named: "svg", found: "PNG")),
    ("webp", Array("RIFF".utf8), .unknownKind("webp")),
    ("png", PictureMaker.png(width: 8000, height: 7000), .tooManyPixels),
    ("png", PictureMaker.png(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF), .tooManyPixels),
    ("png", PictureMaker.png(width: 0), .damaged("it has no size")),
    ("jpg", PictureMaker.jpeg(width: 60_000, height: 60_000), .tooManyPixels),
    (
      "jpg", PictureMaker.jpeg(frame: 0xC9),
      .damaged("it is a rare kind of JPEG that browsers do not show")
    ),
    (
      "jpg", PictureMaker.jpeg(extra: Array(repeating: PictureMaker.scan(), count: 1)),
      .damaged("its parts are out of order")
    ),
    ("png", PictureMaker.png(extra: [("ABCD", [1])]), .damaged("it has an unknown part")),
  ])
  func `what a picture lies about is told`(name: String, bytes: [UInt8], fault: PictureFault) {
    #expect(Self.fault(bytes, name) == fault)
  }

  @Test func `a JPEG with a thousand scans is left out`() {
    let end: [UInt8] = [0xFF, 0xD9]
    let bytes = PictureMaker.jpeg().dropLast(2) + (0..<1000).flatMap { _ in PictureMaker.scan() }
    #expect(Self.fault(Array(bytes) + end, "jpg") == .damaged("it has too many layers"))
  }
}

extension [UInt8] {
  /// The version of the JFIF header as we write it.
  fileprivate func replacingVersion() -> [UInt8] {
    var bytes = self
    bytes[12] = 1
    return bytes
  }
}
