import SourceModel
import Testing

@testable import Pictures

@Suite struct HelperAnswerTests {
  private func refusal(_ answer: [UInt8]) -> PictureRefusal? {
    do throws(PictureRefusal) {
      _ = try HelperAnswer.picture(answer)
      return nil
    } catch {
      return error
    }
  }

  private static let good = SampleAnswer.make([
    ("webp", SampleAnswer.webp), ("png", SampleAnswer.png), ("jpg", SampleAnswer.jpeg),
  ])

  @Test func `files are cut apart as the line says`() throws {
    let picture = try HelperAnswer.picture(Self.good)
    #expect((picture.width, picture.height, picture.colour) == (40, 20, "#7f7f7f"))
    #expect(picture.files.map(\.type) == ["webp", "png", "jpg"])
    #expect(
      picture.files.map(\.bytes) == [SampleAnswer.webp, SampleAnswer.png, SampleAnswer.jpeg])
  }

  @Test func `an answer that is cut off or goes on is none`() {
    for count in Self.good.indices {
      #expect(refusal(Array(Self.good[..<count])) != nil, "\(count) bytes")
    }
    #expect(refusal(Self.good + [0]) != nil)
  }

  @Test(
    arguments: [
      ("jpg", SampleAnswer.png), ("png", SampleAnswer.jpeg), ("svg", Array("<svg/>".utf8)),
      ("html", Array("<script>".utf8)), ("webp", SampleAnswer.webp + [1]),
      ("png", SampleAnswer.png + Array("<?php".utf8)),
      (
        "png",
        Array(SampleAnswer.png.dropLast(12)) + SampleAnswer.chunk("tEXt", [1])
          + SampleAnswer.chunk("IEND", [])
      ),
      (
        "jpg",
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 8] + Array("Exif\0\0".utf8)
          + SampleAnswer.jpeg.dropFirst(2)
      ),
      ("jpg", SampleAnswer.jpeg + [0]), ("jpg", [0xFF, 0xD8, 0xFF, 0xD9, 0xFF]),
      ("jpg", Array(SampleAnswer.jpeg.dropLast(2)) + [0xFF, 0xFE, 0, 3, 65, 0xFF, 0xD9]),
      (
        "webp",
        Array("RIFF".utf8) + [28, 0, 0, 0] + Array("WEBPVP8L".utf8) + [4, 0, 0, 0, 1, 2, 3, 4]
          + Array("EXIF".utf8) + [4, 0, 0, 0, 1, 2, 3, 4]
      ),
    ] as [(String, [UInt8])])
  func `a file that holds anything but a picture goes nowhere`(type: String, bytes: [UInt8]) {
    #expect(refusal(SampleAnswer.make([(type, bytes)])) != nil)
  }

  @Test(arguments: [
    "", "\n", "{}\n", "[]\n", "no\n", #"{"width":1,"height":1,"colour":"red","files":[]}"# + "\n",
    #"{"width":1,"height":1,"colour":"<x>","files":[]}"# + "\n",
    ##"{"width":1,"height":1,"colour":"#7f7f7f","files":[]}"## + "\n",
    ##"{"width":1,"height":1,"colour":"#7f7f7f","files":[{"type":"png","width":1,"height":1,"bytes":-1}]}"##
      + "\n",
    #"{"refused":"because"}"# + "\n",
  ])
  func `nonsense is a failure`(line: String) {
    guard case .failed = refusal(Array(SampleAnswer.named(line).utf8)) else {
      Issue.record("\(line) was understood")
      return
    }
  }

  @Test(arguments: [
    (#"{"refused":"damaged"}"#, PictureRefusal.damaged),
    (#"{"refused":"too-many-pixels"}"#, .tooManyPixels),
    (#"{"refused":"other-kind","found":"PNG"}"#, .otherKind(found: "PNG")),
    (#"{"refused":"other-kind","found":"<b>"}"#, .otherKind(found: nil)),
    (#"{"refused":"no-room"}"#, .tooMuchWork), (#"{"refused":"unknown-kind"}"#, .unknownKind),
  ])
  func `why nothing was made is told`(line: String, wanted: PictureRefusal) {
    #expect(refusal(Array((SampleAnswer.named(line) + "\n").utf8)) == wanted)
    guard case .failed = refusal(Array((line + "\n").utf8)) else {
      Issue.record("an answer of another program was understood")
      return
    }
  }
}
