import SourceModel
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    "", " \u{A0}\u{2003}", "\u{200B}\u{2060}\u{AD}", "\u{3164}", "\u{2800}", "\u{FFA0}\u{115F}",
    "\u{202E}",
    "\u{FE0F}\u{E0041}", "\u{7}\u{7F}",
  ])
  func `a text of nothing visible is blank`(text: String) {
    #expect(VisibleText.isBlank(text))
  }

  @Test(arguments: ["a", "\u{200B}é", "…", "中", "\u{301}", "\u{2801}", "👩‍🏫", "\u{A1}"])
  func `a text with anything to see is not`(text: String) {
    #expect(!VisibleText.isBlank(text))
  }

  @Test(arguments: [
    ("a\u{200B}", "a\\u{200B}"), ("so\u{AD}ft", "so\\u{AD}ft"), ("\u{3164}", "\\u{3164}"),
    ("\u{200D}", "\\u{200D}"), ("👩\u{200D}🏫", "👩\u{200D}🏫"), ("ខ\u{200B}ម", "ខ\u{200B}ម"),
    ("می\u{200C}خ", "می\u{200C}خ"),
  ])
  func `a message names what nobody sees, and leaves what a script needs`(
    written: String, shown: String
  ) {
    #expect(TerminalText.escaped(written) == shown)
  }
}
