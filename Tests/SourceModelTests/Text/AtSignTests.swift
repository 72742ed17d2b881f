import SourceModel
import Testing

@Suite struct AtSignTests {
  @Test(arguments: ["a@b", "maria\u{FF20}school", "\u{FE6B}", "中\u{FF20}文"])
  func `an at sign is one in each of its widths`(text: String) {
    #expect(AtSign.stands(in: text))
  }

  @Test(arguments: ["", "at", "\u{FF21}", "\u{FE6A}", "，"])
  func `other signs are no at sign`(text: String) {
    #expect(!AtSign.stands(in: text))
  }
}
