import Testing

@testable import SourceModel

@Suite struct GraphemesTests {
  @Test func `what is said to stand alone joins with nothing`() {
    var wrong: [Unicode.Scalar] = []
    var alone = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Self.areCodePoints(String(scalar)) else { continue }
      alone += 1
      for neighbour in ["a", "\u{AC00}", "\u{AC01}", "水", "©", String(scalar)] {
        if (neighbour + String(scalar)).count != 2 || (String(scalar) + neighbour).count != 2 {
          wrong.append(scalar)
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(alone > 40_000)
  }

  @Test(arguments: [
    "A calm start: 3 × “5”, naïve…", "Lưu Việt dạy ở Huế", "Сурагчид", "οι μαθητές", "学生们，一起。",
    "교실",
  ])
  func `everyday texts are plain`(text: String) {
    #expect(Self.areCodePoints(text))
  }

  @Test(arguments: ["e\u{301}", "a\r\nb", "ครู", "👩‍🏫", "\u{600} a", "हम", "🇫🇮", "か\u{3099}"])
  func `what may join is left to Character`(text: String) {
    #expect(!Self.areCodePoints(text))
  }

  private static func areCodePoints(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(Graphemes.areCodePoints)
  }
}
