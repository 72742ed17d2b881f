import Language
import Testing

@Suite struct LineBoundariesTests {
  private func pieces(_ text: String, _ language: String) -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    return LineBoundaries(language: language).ends(of: bytes).map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    // No line begins with a full stop or ends with an opening bracket.
    ("zh-Hans", "他说（好）。", ["他", "说", "（好）。"]),
    ("ja", "日本語、です", ["日", "本", "語、", "で", "す"]),
    ("th", "สวัสดีชาวโลก", ["สวัสดี", "ชาว", "โลก"]),
    ("km", "សិស្សានុសិស្សទាំងអស់", ["សិស្សានុសិស្ស", "ទាំងអស់"]),
    ("lo", "ພາສາລາວ", ["ພາສາ", "ລາວ"]),
    ("my", "မြန်မာစာ", ["မြန်မာ", "စာ"]),
    ("en", "and so on", ["and ", "so ", "on"]),
  ])
  func `a line may end where the language allows it`(
    language: String, text: String, wanted: [String]
  ) {
    #expect(pieces(text, language) == wanted)
  }

  @Test(arguments: ["", "\u{0}", "a", "\u{300}"])
  func `the last end is the end of the text`(text: String) {
    #expect(pieces(text, "nonsense!!").joined().utf8.elementsEqual(text.utf8))
  }
}
