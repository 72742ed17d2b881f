/// A script that books are printed in, and the fonts that have its letters.
package struct PrintScript: Sendable, Hashable {
  /// In English, as Unicode calls it.
  package let name: String
  /// The package of Debian that brings its fonts.
  package let fontPackage: String
  /// Families for text and for labels, the best first.
  package let serif: [String]
  package let sans: [String]
  /// Blocks of Unicode: the first and the last character of each.
  private let bounds: [UInt32]

  private init(
    _ name: String, serif: [String], sans: [String], from fontPackage: String = "fonts-noto-core",
    _ bounds: [UInt32]
  ) {
    self.name = name
    self.serif = serif
    self.sans = sans
    self.fontPackage = fontPackage
    self.bounds = bounds
  }

  /// A script of the common families, whose names end in that of the script.
  private static func noto(_ name: String, _ bounds: UInt32...) -> PrintScript {
    PrintScript(
      name, serif: ["Noto Serif " + name, "Noto Sans " + name], sans: ["Noto Sans " + name], bounds)
  }

  /// One that has no letters with serifs.
  private static func plain(_ name: String, _ bounds: UInt32...) -> PrintScript {
    PrintScript(name, serif: ["Noto Sans " + name], sans: ["Noto Sans " + name], bounds)
  }

  private func holds(_ value: UInt32) -> Bool {
    stride(from: 0, to: bounds.count, by: 2).contains {
      bounds[$0] <= value && value <= bounds[$0 + 1]
    }
  }

  /// The letters of a text and their fonts, wherever no script says otherwise.
  package static let latin = PrintScript(
    "Latin", serif: ["Noto Serif"], sans: ["Noto Sans"],
    [
      0x0020, 0x024F, 0x0250, 0x036F, 0x1D00, 0x1EFF, 0x2000, 0x20CF, 0x2C60, 0x2C7F,
      0xA720, 0xA7FF, 0xAB30, 0xAB6F, 0xFB00, 0xFB06,
    ])

  /// Every script there are fonts for in the packages named, in the order in which fonts are tried.
  package static let all: [PrintScript] = [
    latin,
    PrintScript(
      "Greek", serif: ["Noto Serif"], sans: ["Noto Sans"], [0x0370, 0x03FF, 0x1F00, 0x1FFF]),
    PrintScript(
      "Cyrillic", serif: ["Noto Serif"], sans: ["Noto Sans"],
      [
        0x0400, 0x052F, 0x1C80, 0x1C8F,
        0x2DE0, 0x2DFF, 0xA640, 0xA69F,
      ]),
    noto("Armenian", 0x0530, 0x058F, 0xFB13, 0xFB17),
    noto("Hebrew", 0x0590, 0x05FF, 0xFB1D, 0xFB4F),
    PrintScript(
      "Arabic", serif: ["Noto Naskh Arabic", "Noto Sans Arabic"], sans: ["Noto Sans Arabic"],
      [0x0600, 0x06FF, 0x0750, 0x077F, 0x0870, 0x08FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFF]),
    plain("Syriac", 0x0700, 0x074F, 0x0860, 0x086F),
    plain("Thaana", 0x0780, 0x07BF),
    PrintScript(
      "N'Ko", serif: ["Noto Sans NKo"], sans: ["Noto Sans NKo"], [0x07C0, 0x07FF]),
    noto("Devanagari", 0x0900, 0x097F, 0xA8E0, 0xA8FF),
    noto("Bengali", 0x0980, 0x09FF),
    noto("Gurmukhi", 0x0A00, 0x0A7F),
    noto("Gujarati", 0x0A80, 0x0AFF),
    plain("Oriya", 0x0B00, 0x0B7F),
    noto("Tamil", 0x0B80, 0x0BFF),
    noto("Telugu", 0x0C00, 0x0C7F),
    noto("Kannada", 0x0C80, 0x0CFF),
    noto("Malayalam", 0x0D00, 0x0D7F),
    noto("Sinhala", 0x0D80, 0x0DFF),
    noto("Thai", 0x0E00, 0x0E7F),
    noto("Lao", 0x0E80, 0x0EFF),
    noto("Tibetan", 0x0F00, 0x0FFF),
    noto("Myanmar", 0x1000, 0x109F, 0xA9E0, 0xA9FF, 0xAA60, 0xAA7F),
    noto("Georgian", 0x10A0, 0x10FF, 0x1C90, 0x1CBF, 0x2D00, 0x2D2F),
    noto("Ethiopic", 0x1200, 0x139F, 0x2D80, 0x2DDF, 0xAB00, 0xAB2F),
    plain("Cherokee", 0x13A0, 0x13FF, 0xAB70, 0xABBF),
    plain("Canadian Aboriginal", 0x1400, 0x167F, 0x18B0, 0x18FF),
    plain("Tagalog", 0x1700, 0x171F),
    noto("Khmer", 0x1780, 0x17FF, 0x19E0, 0x19FF),
    plain("Mongolian", 0x1800, 0x18AF),
    noto("Balinese", 0x1B00, 0x1B7F),
    plain("Sundanese", 0x1B80, 0x1BBF),
    plain("Javanese", 0xA980, 0xA9DF),
    plain("Yi", 0xA000, 0xA4CF),
    PrintScript(
      "Han", serif: ["Noto Serif CJK SC"], sans: ["Noto Sans CJK SC"], from: "fonts-noto-cjk",
      [
        0x2E80, 0x303F, 0x31C0, 0x31EF, 0x3200, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF,
        0xFE30, 0xFE4F, 0xFF00, 0xFFEF, 0x20000, 0x3FFFD,
      ]),
    PrintScript(
      "Hiragana and Katakana", serif: ["Noto Serif CJK JP"], sans: ["Noto Sans CJK JP"],
      from: "fonts-noto-cjk", [0x3040, 0x30FF, 0x31F0, 0x31FF]),
    PrintScript(
      "Bopomofo", serif: ["Noto Serif CJK TC"], sans: ["Noto Sans CJK TC"],
      from: "fonts-noto-cjk", [0x3100, 0x312F, 0x31A0, 0x31BF]),
    PrintScript(
      "Hangul", serif: ["Noto Serif CJK KR"], sans: ["Noto Sans CJK KR"],
      from: "fonts-noto-cjk",
      [
        0x1100, 0x11FF, 0x3130, 0x318F, 0xA960, 0xA97F,
        0xAC00, 0xD7FF,
      ]),
    PrintScript(
      "Symbols", serif: ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"],
      sans: ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"],
      [0x20D0, 0x2BFF, 0x1D400, 0x1D7FF, 0x1F650, 0x1F67F, 0x1F700, 0x1F8FF]),
    PrintScript(
      "Emoji", serif: ["Noto Color Emoji"], sans: ["Noto Color Emoji"],
      from: "fonts-noto-color-emoji",
      [
        0x1F000, 0x1F64F, 0x1F680, 0x1F6FF,
        0x1F900, 0x1FAFF,
      ]),
  ]

  /// The script of a character; nil for one of no script that books are printed in.
  package static func of(_ scalar: Unicode.Scalar) -> PrintScript? {
    all.first { $0.holds(scalar.value) }
  }
}
