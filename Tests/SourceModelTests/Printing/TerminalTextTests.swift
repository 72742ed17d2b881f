import SourceModel
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("plain, é, 日本, سلام, 🎒", "plain, é, 日本, سلام, 🎒"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("a\nb\tc\0", "a\\u{A}b\\u{9}c\\u{0}"),
    ("\u{9B}2J\u{7F}", "\\u{9B}2J\\u{7F}"),
    ("user\u{202E}dm.exe\u{2069}", "user\\u{202E}dm.exe\\u{2069}"),
    ("\u{200F}\u{200E}\u{061C}", "\\u{200F}\\u{200E}\\u{61C}"),
    ("\u{FEFF}a\u{2028}", "\\u{FEFF}a\\u{2028}"),
    ("\u{E0041}", "\\u{E0041}"),
    // What Persian and emoji are written with stays.
    ("می\u{200C}خواهم 👩\u{200D}🏫 ❤\u{FE0F}", "می\u{200C}خواهم 👩\u{200D}🏫 ❤\u{FE0F}"),
  ])
  func `a terminal gets nothing it would obey`(text: String, shown: String) {
    #expect(TerminalText.escaped(text).utf8.elementsEqual(shown.utf8))
  }
}
