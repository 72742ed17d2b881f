import Foundation
import Testing

@testable import PictureWork

/// What comes out of the built program for what anybody may send.
@Suite(.serialized) struct ProgramTests {
  /// A photo in JPEG: made by the program itself, from noise.
  static let photo: Result<[UInt8], any Error> = Result {
    let answer = try BuiltProgram.run(
      SampleFiles.noise(width: 900, height: 600), "png", widths: "900", budget: 9_000_000)
    return try #require(answer.files.first { $0.type == "jpg" }).bytes
  }

  /// Everything that cameras and programs write beside a picture begins with one of these.
  static let words = [
    "Exif", "EXIF", "XMP ", "GPS", "ICC", "iCCP", "ICCP", "adobe", "tEXt", "eXIf",
  ]

  static func expectBare(_ file: BuiltProgram.File) {
    let bytes = file.bytes
    switch file.type {
    case "webp":
      var at = 12
      while at + 8 <= bytes.count {
        let name = String(decoding: bytes[at..<at + 4], as: UTF8.self)
        #expect(["VP8X", "ALPH", "VP8 ", "VP8L"].contains(name))
        if name == "VP8X" { #expect(bytes[at + 8] == 0x10) }
        let length = bytes[at + 4..<at + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
        at += 8 + length + length % 2
      }
      #expect(at == bytes.count)
    case "jpg":
      #expect(BareFile.bytes(of: bytes, .jpeg) == bytes)
      #expect(Data(bytes).range(of: Data([0xFF, 0xE1])) == nil)
      #expect(Data(bytes).range(of: Data([0xFF, 0xE2])) == nil)
    default: #expect(BareFile.bytes(of: bytes, .png) == bytes)
    }
    // Four letters in a row are in no coded picture of this size by chance, three may be.
    for word in words where word.utf8.count > 3 {
      #expect(Data(bytes).range(of: Data(word.utf8)) == nil, "\(word) in \(file.type)")
    }
  }

  @Test func `a photo with a place comes out in two sizes without a word beside the picture`()
    throws
  {
    let answer = try BuiltProgram.run(
      SampleFiles.withEXIF(try Self.photo.get(), orientation: 1), "jpg", widths: "400,800")
    #expect(answer.status == 0)
    #expect(answer.files.map(\.type) == ["webp", "jpg", "webp", "jpg"])
    #expect(answer.files.map(\.width) == [400, 400, 800, 800])
    #expect(answer.files.map(\.height) == [267, 267, 533, 533])
    #expect(answer.line["width"] as? Int == 900)
    for file in answer.files { Self.expectBare(file) }
    let again = try BuiltProgram.run(
      SampleFiles.withEXIF(try Self.photo.get(), orientation: 1), "jpg", widths: "400,800")
    #expect(again.output == answer.output, "two runs differ")
  }

  @Test func `a WebP loses what phones write behind the picture`() throws {
    let made = try BuiltProgram.run(try Self.photo.get(), "jpg", widths: "300")
    let webp = try #require(made.files.first { $0.type == "webp" })
    let told = SampleFiles.withEXIF(webp: webp.bytes, width: webp.width, height: webp.height)
    let answer = try BuiltProgram.run(told, "webp", widths: "200")
    #expect(answer.files.map(\.width) == [200, 200])
    for file in answer.files { Self.expectBare(file) }
  }

  @Test func `of a GIF that moves the first picture is shown`() throws {
    // Red, then blue.
    let text = """
      R0lGODlhCAAGAIEAAP8AAAAAAAAAAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQAMgAAACwAAAAACAAGAAAIDgABCBxIsKDBgwgT\
      DgwIACH5BAEyAAEALAAAAAAIAAYAgQAA/wAAAAAAAAAAAAgOAAEIHEiwoMGDCBMODAgAOw==
      """
    let bytes = [UInt8](try #require(Data(base64Encoded: text)))
    let answer = try BuiltProgram.run(bytes, "gif")
    #expect(answer.files.map(\.type) == ["webp", "png"])
    #expect(answer.files.map(\.height) == [6, 6])
    #expect(answer.line["colour"] as? String == "#ff0000")
    for file in answer.files { Self.expectBare(file) }
    #expect(try BuiltProgram.run(Array(bytes.prefix(60)), "gif").refused == "damaged")
  }

  @Test func `a HEIC of a telephone is read, and tells no place any more`() throws {
    #expect(Data(HEICSample.bytes).range(of: Data("Exif".utf8)) != nil)
    let answer = try BuiltProgram.run(HEICSample.bytes, "heic")
    #expect(answer.files.map(\.type) == ["webp", "jpg"])
    #expect(answer.files.map(\.width) == [64, 64], "nothing is made larger")
    for file in answer.files { Self.expectBare(file) }
  }

  @Test(arguments: [(UInt8(1), 60, 40), (3, 60, 40), (6, 40, 60), (8, 40, 60), (5, 40, 60)])
  func `a photo lies as it was held`(orientation: UInt8, width: Int, height: Int) throws {
    let flag = try BuiltProgram.run(
      SampleFiles.noise(width: 60, height: 40), "png", widths: "60", budget: 9_000_000)
    let jpeg = try #require(flag.files.first { $0.type == "jpg" })
    let answer = try BuiltProgram.run(
      SampleFiles.withEXIF(jpeg.bytes, orientation: orientation), "jpg")
    #expect(answer.files.map(\.width) == [width, width])
    #expect(answer.files.map(\.height) == [height, height])
    #expect(answer.line["width"] as? Int == width)
  }

  @Test func `a drawing keeps every point, and a photo in PNG becomes a JPEG`() throws {
    let drawing = try BuiltProgram.run(SampleFiles.flag(width: 300, height: 200), "png")
    #expect(drawing.files.map(\.type) == ["webp", "png"])
    #expect(drawing.files.map(\.width) == [300, 300])
    // Half red, a quarter blue, a quarter green.
    #expect(drawing.line["colour"] as? String == "#804040")
    for file in drawing.files { Self.expectBare(file) }
    let photo = try BuiltProgram.run(SampleFiles.noise(width: 500, height: 300), "png")
    #expect(photo.files.map(\.type).suffix(2) == ["webp", "jpg"])
  }

  @Test func `a transparent drawing stays transparent where the browser can show it`() throws {
    let drawing = SampleFiles.png(width: 80, height: 60, alpha: true) { x, _ in
      [0, 0, 0, x < 40 ? 255 : 0]
    }
    let answer = try BuiltProgram.run(drawing, "png")
    #expect(answer.files.map(\.type) == ["webp", "png"])
    #expect(answer.line["colour"] as? String == "#ffffff")
    for file in answer.files { Self.expectBare(file) }
  }

  @Test func `the quality goes down until the file is within the budget`() throws {
    let photo = try Self.photo.get()
    let free = try BuiltProgram.run(photo, "jpg", widths: "300,600", budget: 9_000_000)
    #expect(free.files.allSatisfy { $0.quality == 80 })
    let largest = try #require(free.files.last { $0.type == "jpg" }).bytes.count
    let tight = try BuiltProgram.run(photo, "jpg", widths: "300,600", budget: largest * 3 / 4)
    #expect(tight.files.allSatisfy { $0.bytes.count <= largest * 3 / 4 })
    #expect(tight.files.contains { $0.quality < 80 })
    let none = try BuiltProgram.run(photo, "jpg", widths: "300,600", budget: 100)
    #expect(none.files.map(\.width) == [300, 300], "the smallest stays, the others are left out")
    #expect(none.files.map(\.quality) == [40, 40])
  }

  @Test
  func
    `no browser gets a WebP that is heavier than the JPEG and over the budget, or a smaller one`()
    throws
  {
    let photo = try Self.photo.get()
    let free = try BuiltProgram.run(photo, "jpg", widths: "300,600", budget: 9_000_000)
    let sizes = free.files.map(\.bytes.count)
    for budget in stride(from: 1_000, to: sizes.max() ?? 0, by: 4_000) {
      let files = try BuiltProgram.run(photo, "jpg", widths: "300,600", budget: budget).files
      let (webp, others) = (files.filter { $0.type == "webp" }, files.filter { $0.type != "webp" })
      #expect(webp.isEmpty || webp.last?.width == others.last?.width, "\(budget)")
      for file in webp where file.bytes.count > budget {
        let other = others.first { $0.width == file.width }
        #expect(other.map { $0.bytes.count >= file.bytes.count } != false, "\(budget)")
      }
      #expect(!others.isEmpty)
    }
  }

  @Test func `a picture that is cut off is refused whatever its kind`() throws {
    let photo = try Self.photo.get()
    let made = try BuiltProgram.run(photo, "jpg", widths: "300")
    let webp = try #require(made.files.first { $0.type == "webp" }).bytes
    let png = SampleFiles.noise(width: 200, height: 100)
    for (bytes, name) in [(photo, "jpg"), (webp, "webp"), (png, "png"), (HEICSample.bytes, "heic")]
    {
      for part in [2, 4, 8, 10] {
        let cut = Array(bytes.prefix(bytes.count * part / 11))
        let answer = try BuiltProgram.run(cut, name)
        #expect(answer.refused == "damaged", "\(name), \(part) of 11")
        #expect(answer.files.isEmpty)
      }
    }
  }

  @Test func `a hundred megapixels are refused by the header`() throws {
    let head = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let bomb =
      head.map { UInt8($0) }
      + SampleFiles.chunk(
        "IHDR", SampleFiles.long(10_000) + SampleFiles.long(10_000) + [8, 2, 0, 0, 0])
      + SampleFiles.chunk("IDAT", [0x78, 0x9C, 1, 2, 3]) + SampleFiles.chunk("IEND", [])
    #expect(try BuiltProgram.run(bomb, "png").refused == "too-many-pixels")
  }

  @Test(arguments: [
    ("png", "JPEG"), ("gif", "JPEG"), ("webp", "JPEG"), ("heic", "JPEG"),
  ])
  func `a name that lies is told`(name: String, found: String) throws {
    let answer = try BuiltProgram.run(try Self.photo.get(), name)
    #expect(answer.refused == "other-kind")
    #expect(answer.line["found"] as? String == found)
  }

  @Test(arguments: [
    ("svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "unknown-kind"),
    ("jpg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "other-kind"),
    ("jpg", "%PDF-1.7", "other-kind"), ("png", "push graphic-context", "other-kind"),
    ("heic", "\0\0\0\u{18}ftypavif\0\0\0\0avifheic", "other-kind"),
    ("tif", "II*\0", "unknown-kind"), ("jpg", "", "other-kind"),
    ("gif", "GIF89a", "damaged"),
  ])
  func `no other reader is ever asked`(name: String, text: String, refused: String) throws {
    #expect(try BuiltProgram.run(Array(text.utf8), name).refused == refused)
  }

  @Test func `noise of every kind ends with an answer`() throws {
    var state: UInt64 = 11
    let noise = (0..<4_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    let heads: [(String, [UInt8])] = [
      ("jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("gif", Array("GIF89a".utf8)),
      ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      ("webp", Array("RIFF\0\0\0\0WEBPVP8 ".utf8)), ("heic", Array(HEICSample.bytes.prefix(300))),
    ]
    for (name, head) in heads {
      let answer = try BuiltProgram.run(head + noise, name)
      #expect(answer.refused != nil && answer.files.isEmpty, "\(name)")
    }
  }
}
